// Looks at every kind of report as a web page in Chromium: axe-core for WCAG 2.2 AA in four settings, no scrolling two ways at 320 px, everything there
// without scripts, sorting and filtering by the keyboard, and nothing asked of the network. Pictures of each page are left in a folder to be looked at.
//   npm run check:pages [-- --pictures FOLDER] [--only tracker,pack]
// Chromium is the one that CHROMIUM names, else the one on the path; where there is none it says so and checks nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { exampleReports, loadCore } from './example-reports.mjs';
import { checkControls, checkSaved } from './page-controls.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const program = [process.env.CHROMIUM, ...names].find((name) => name && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
if (program === undefined) {
  console.log('pages not checked: there is no Chromium here (apt-get install chromium, or name one in CHROMIUM)');
  process.exit(0);
}
const path = program.includes('/') ? program : spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const given = process.argv.indexOf('--pictures');
const pictures = given < 0 ? mkdtempSync(join(tmpdir(), 'scrutiny-pages-')) : process.argv[given + 1];
mkdirSync(pictures, { recursive: true });

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : undefined;
const settings = [
  { name: 'light', viewport: { width: 1600, height: 900 }, media: { colorScheme: 'light' } },
  { name: 'dark', viewport: { width: 1600, height: 900 }, media: { colorScheme: 'dark' } },
  { name: 'narrow', viewport: { width: 320, height: 800 }, media: { colorScheme: 'light' } },
  { name: 'print', viewport: { width: 1050, height: 740 }, media: { media: 'print', colorScheme: 'dark' } },
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const faults = [];
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--force-color-profile=srgb'] });
try {
  const core = await loadCore();
  const reports = await exampleReports(core);
  let checks = 0;
  for (const { name, report } of reports.filter((each) => only?.includes(each.name) ?? true)) {
    const file = join(pictures, `${name}.html`);
    writeFileSync(file, core.renderReport(report, 'html'));
    const rows = report.sections.reduce((sum, section) => sum + (section.table?.rows.length ?? 0), 0);
    const words = [];
    for (const setting of settings) {
      const found = await look(file, setting, { javaScriptEnabled: true, rows });
      checks += found.passes;
      words.push(`${setting.name} ${found.passes}`);
      for (const fault of found.faults) faults.push(`${name}, ${setting.name}: ${fault}`);
    }
    for (const fault of (await look(file, { ...settings[0], name: 'no scripts' }, { javaScriptEnabled: false, rows })).faults)
      faults.push(`${name}, no scripts: ${fault}`);
    const used = await withPage(file, settings[0], {}, async ({ page }) => [
      ...(await checkControls(page)),
      ...(await checkSaved(page, core, report)),
    ]);
    for (const fault of used) faults.push(`${name}, by hand: ${fault}`);
    console.log(`${name.padEnd(24)} ${String(rows).padStart(5)} rows   rules passed: ${words.join(', ')}`);
  }
  console.log(
    `\n${reports.length} pages, ${settings.length} settings, axe-core ${axeVersion()}, Chromium ${browser.version()}: ${checks} rules passed`,
  );
} finally {
  await browser.close();
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${faults.length} faults; pictures in ${pictures}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function axeVersion() {
  return /axe v([\d.]+)/.exec(axe)?.[1];
}

/** Opens a page of its own, and tells what it asked of the network and what went wrong in it. */
async function withPage(file, { viewport, media }, options, work) {
  const context = await browser.newContext({ viewport, ...options });
  const asked = [];
  const errors = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (line) => ['error', 'warning'].includes(line.type()) && errors.push(line.text()));
    const address = pathToFileURL(file).href;
    await page.emulateMedia(media);
    await page.goto(address);
    const found = await work({ page, context });
    const beyond = asked.filter((one) => one !== address).map((one) => `asked for ${one}`);
    return [...found, ...beyond, ...errors];
  } finally {
    await context.close();
  }
}

async function look(file, setting, { javaScriptEnabled, rows }) {
  let passes = 0;
  const found = await withPage(file, setting, { javaScriptEnabled }, async ({ page }) => {
    const list = [];
    const shown = await page.locator('tbody tr:visible').count();
    if (shown !== rows) list.push(`${shown} of ${rows} rows can be seen`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    if (!policy?.startsWith("default-src 'none';")) list.push('the page does not forbid itself to fetch');
    const controls = await page.locator(javaScriptEnabled ? 'input:visible' : 'button:visible, input:visible').count();
    if (!javaScriptEnabled && controls > 0) list.push(`${controls} controls that do nothing`);
    if (setting.media.media === 'print' && controls > 0) list.push(`${controls} controls on paper`);
    if (javaScriptEnabled) {
      const { width, inner } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, inner: innerWidth }));
      if (width > inner) list.push(`the page is ${width} px wide in a window of ${inner}`);
      // The page forbids every script but its own; what the debugger evaluates is not the page's.
      await page.evaluate(axe);
      const result = await page.evaluate((only) => globalThis.axe.run(document, { runOnly: only }), tags);
      passes = result.passes.length;
      for (const { id, nodes } of result.violations) list.push(`${id}: ${nodes.length} of ${nodes[0]?.html.slice(0, 160)}`);
      for (const { id, nodes } of result.incomplete) list.push(`${id} not decided: ${nodes.length} of ${nodes[0]?.html.slice(0, 160)}`);
    }
    const name = `${file.replace(/\.html$/, '')}-${setting.name.replace(' ', '-')}`;
    if (setting.media.media === 'print') await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true });
    else await page.screenshot({ path: `${name}.png`, fullPage: true });
    return list;
  });
  return { passes, faults: found };
}
