// What a person does with a published page by the keyboard alone, and what a screen reader is told of it.

/** Sorts by each header and finds rows, by keys only; a list of what went wrong. */
export async function checkControls(page) {
  const faults = [];
  const told = () => page.locator('[role=status]').textContent();
  const texts = (table) => table.locator('tbody tr').allTextContents();
  const tables = await page.locator('table.sortable').all();
  for (const table of tables.slice(0, 3)) {
    const before = await texts(table);
    for (const head of await table.locator('th').all()) {
      const title = await head.textContent();
      await head.locator('button').focus();
      const way = [];
      for (const key of ['Enter', 'Space', 'Enter']) {
        await page.keyboard.press(key);
        way.push(await head.getAttribute('aria-sort'));
        const said = await told();
        if (!said.includes(way.at(-1) === null ? 'in the order of the paper' : `sorted by ${title}, ${way.at(-1)}`))
          faults.push(`sorting by ${title} says "${said}"`);
        const now = await texts(table);
        if ([...now].sort().join() !== [...before].sort().join()) faults.push(`sorting by ${title} lost or changed a row`);
        if (way.at(-1) === null && now.join() !== before.join()) faults.push(`the order of the paper did not come back after ${title}`);
      }
      if (way.join() !== 'ascending,descending,') faults.push(`sorting by ${title} went ${way.join(', ')}`);
      const focused = await head.locator('button').evaluate((button) => button === document.activeElement);
      if (!focused) faults.push(`sorting by ${title} lost the focus`);
    }
  }
  const box = page.getByRole('searchbox');
  const rows = page.locator('tbody tr');
  const all = await rows.count();
  if (all >= 10) faults.push(...(await checkFinding(page, { box, rows, all, told })));
  else if ((await box.count()) > 0) faults.push('a box to find rows among fewer than ten');
  return faults;
}

async function checkFinding(page, { box, rows, all, told }) {
  const faults = [];
  const word = (await rows.last().locator('td').allTextContents()).join(' ').match(/\p{L}{5,}/u)?.[0] ?? 'a';
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((one) => one === document.activeElement)) break;
    if (presses === 199) faults.push('Tab does not come to the box');
  }
  await page.keyboard.type(word);
  await page.locator('[role=status]', { hasText: ' shown: ' }).waitFor();
  const shown = await page.locator('tbody tr:visible').allTextContents();
  const want = (await rows.allTextContents()).filter((text) => text.toLowerCase().includes(word.toLowerCase()));
  if (shown.join() !== want.join()) faults.push(`"${word}" shows ${shown.length} rows of ${want.length}`);
  if (!(await told()).startsWith(`${want.length} of ${all} rows shown`)) faults.push(`finding "${word}" says "${await told()}"`);
  await page.emulateMedia({ media: 'print' });
  if (!(await page.locator('[role=status]').isVisible())) faults.push('paper does not say that rows are hidden');
  await page.emulateMedia({ media: 'screen' });
  // What is not on paper loses the focus there.
  await box.press('Escape');
  await page.locator('[role=status]', { hasText: /^All / }).waitFor();
  if ((await page.locator('tbody tr:visible').count()) !== all) faults.push('Escape does not bring all rows back');
  return faults;
}

/** A page saved by the browser while it is sorted and most rows are out of sight: our reader finds the same cells in it as in the report. */
export async function checkSaved(page, core, report) {
  const head = page.locator('table.sortable th button').first();
  if ((await head.count()) > 0) await head.press('Enter');
  const box = page.getByRole('searchbox');
  if ((await box.count()) > 0) await box.fill('no row holds this');
  const { blocks } = await core.readDocument(Buffer.from(await page.content()), { name: 'saved.html' });
  const found = blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ rows }) => rows.map(({ cells }) => plain(cells.map(({ text }) => text))));
  const tables = report.sections.flatMap(({ table }) => (table === undefined || table.rows.length === 0 ? [] : [table]));
  const want = tables.flatMap(({ columns, rows }) => [columns.map(({ title }) => title), ...rows].map(plain));
  return found.sort().join('\n') === want.sort().join('\n')
    ? []
    : [`saved and read back, the page has ${found.length} rows of ${want.length}`];
}

const plain = (cells) => cells.join('|').replace(/\s+/g, '');
