/**
 * What a published page does where scripts run: columns that sort from their header, and a box that finds rows. Without it the page is whole, with no
 * control in it: everything that is worked by hand is made here. It fetches nothing, keeps nothing, and changes no word of the page.
 *
 * - Each header of a table of five rows or more becomes a button: ascending, descending, then the paper's own order again. The header says which by
 *   `aria-sort`, and the line by the box says it in words, to screen readers too. Days are ordered as days, references by their numbers, empty cells last.
 * - With ten rows or more, the box shows the rows that hold all of its words, and how many; a section none of whose rows do is hidden, and its line in the
 *   contents. What is hidden is hidden on paper too, and the line that says so is printed with it.
 * - A table takes the keyboard's focus only where it is wider than the window.
 *
 * A page that a browser saved holds what this made: it is taken away first, and the rows are put back in the paper's order. Rows are put out of sight by a
 * class and not by `hidden`, so that whoever reads such a page by program, as we do, loses none.
 */
export const htmlScript = String.raw`
(() => {
const main = document.querySelector('main');
const tables = [...main.querySelectorAll('table')];
const make = (name, set) => Object.assign(document.createElement(name), set);
for (const old of main.querySelectorAll('.made')) old.remove();
for (const button of main.querySelectorAll('th > button')) button.replaceWith(button.textContent);
for (const part of main.querySelectorAll('.out')) part.classList.remove('out');
for (const table of tables) {
  const body = table.tBodies[0];
  [...body.rows].forEach((row, at) => (row.dataset.at ??= at));
  body.append(...[...body.rows].sort((a, b) => a.dataset.at - b.dataset.at));
  for (const head of table.tHead.rows[0].cells) head.removeAttribute('aria-sort');
}
const fit = () => {
  for (const box of main.querySelectorAll('.scroll'))
    box.scrollWidth > box.clientWidth ? box.setAttribute('tabindex', '0') : box.removeAttribute('tabindex');
};
addEventListener('resize', fit);
fit();
const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
const sortable = tables.filter((table) => table.tBodies[0].rows.length >= 5);
if (sortable.length === 0 && rows.length < 10) return;
const told = make('p', { className: 'made told' });
told.setAttribute('role', 'status');
const bar = make('div', { className: 'made bar' });
main.insertBefore(bar, main.querySelector('section'));
main.insertBefore(told, main.querySelector('section'));

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayOf = (text) => {
  const figures = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (figures) return figures[3] * 10000 + figures[2] * 100 + +figures[1];
  const words = /^(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(text);
  const month = words ? months.indexOf(words[2].toLowerCase()) + 1 : 0;
  return month > 0 ? words[3] * 10000 + month * 100 + +(words[1] || 0) : undefined;
};
const order = new Intl.Collator(document.documentElement.lang || 'en-GB', { numeric: true }).compare;
const compare = (a, b) => {
  const [one, two] = [dayOf(a), dayOf(b)];
  if (one !== undefined && two !== undefined) return one - two;
  return one !== undefined ? -1 : two !== undefined ? 1 : order(a, b);
};
const cellText = (row, at) => row.cells[at].textContent.trim();
const empty = (text) => text === '' || text === '-';
for (const table of sortable) {
  const heads = [...table.tHead.rows[0].cells];
  table.classList.add('sortable');
  heads.forEach((head, at) => {
    const title = head.textContent;
    const button = make('button', { type: 'button', textContent: title });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort') || 'none'];
      for (const each of heads) each.removeAttribute('aria-sort');
      if (next !== 'none') head.setAttribute('aria-sort', next);
      const way = next === 'descending' ? -1 : 1;
      const sorted = [...table.tBodies[0].rows].sort((a, b) => {
        const own = a.dataset.at - b.dataset.at;
        if (next === 'none') return own;
        const [one, two] = [cellText(a, at), cellText(b, at)];
        return empty(one) - empty(two) || way * compare(one, two) || own;
      });
      table.tBodies[0].append(...sorted);
      told.textContent = table.caption.textContent + (next === 'none' ? ': in the order of the paper.' : ': sorted by ' + title + ', ' + next + '.');
    });
  });
}

if (sortable.length > 0) bar.append(make('p', { textContent: 'The heading of a column sorts the table by it.' }));
if (rows.length >= 10) {
  const box = make('input', { type: 'search', id: 'find', autocomplete: 'off', spellcheck: false });
  bar.prepend(make('label', { htmlFor: 'find', textContent: 'Show only rows with the words' }), box);
  const texts = rows.map((row) => [...row.cells].map((cell) => cell.textContent).join(' ').toLowerCase());
  const sections = [...main.querySelectorAll('section')].filter((section) => section.querySelector('table'));
  let later = 0;
  const find = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach((row, at) => row.classList.toggle('out', !words.every((word) => texts[at].includes(word))));
    for (const section of sections) {
      const out = words.length > 0 && !section.querySelector('tbody tr:not(.out)');
      section.classList.toggle('out', out);
      const link = section.firstElementChild.id && main.querySelector('nav a[href="#' + section.firstElementChild.id + '"]');
      if (link) link.parentElement.classList.toggle('out', out);
    }
    const shown = rows.filter((row) => !row.classList.contains('out')).length;
    const said = shown + ' of ' + rows.length + ' rows shown: ' + (shown === 1 ? 'the one' : 'those') + ' with “' + box.value.trim() + '”.';
    clearTimeout(later);
    later = setTimeout(() => (told.textContent = words.length > 0 ? said : 'All ' + rows.length + ' rows are shown.'), 300);
    fit();
  };
  box.addEventListener('input', find);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    box.value = '';
    find();
  });
}
})();
`.trim();

/** The SHA-256 of the script, as a content security policy names it: with it the page may run this, and nothing else. */
export const htmlScriptHash = 'sha256-kOriJ4/rsq4gh94UfGPkSZuTLx5qqlpOQKF3rL1qdOE=';
