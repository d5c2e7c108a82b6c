import type { Cell } from '../../../documents/document.ts';
import { readMarker } from '../../../documents/list-marker.ts';
import type { Passage } from './passages.ts';

const part = /(?:(?<!\s)\s+)?\b(Additional documents|Minutes|Decision|Resolved)\s*:\s*/gu;
const afterTitle =
  /(?<!\s)\s+(?=To (?:receive|consider|approve|note|invite|sign|adopt|review|agree|declare|report|comment|take|confirm|discuss|scrutinise|look|hear)\b|(?:pdf icon\s+)?PDF \d)|(?<!\s)\s*\n/u;
const columnWords = /^(?:no\.?|items?|[-:|\s]{3,40})$/iu;
/** What Markdown draws below the heads of the columns. */
const rule = /^[-:]{3,20}(?:\s?\|\s?[-:]{0,20}){1,8}\s*/u;
const number = /^\d{1,4}[A-Z]?\.?$/u;

/**
 * Takes apart the tables in which web pages print a meeting's items, one a cell or row ("No. | Item"): each cell becomes a heading and
 * the paragraphs below it ("Budget To consider … Minutes: RESOLVED that …" has the title "Budget"). Other tables, such as a grid of names, stay whole.
 *
 * From pages headed "Agenda and minutes" whose table lost its lines.
 */
export function splitAgendaGrids(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap((passage) => (passage.kind === 'grid' && isAgenda(passage) ? passagesOfGrid(passage) : [passage]));
}

function isAgenda(grid: Passage): boolean {
  const cells = grid.rows.flat().map((cell) => cell.text);
  const headed = cells.slice(0, 3).some((text) => /^item$/iu.test(text.trim()));
  return cells.filter((text) => /\b(?:Minutes|Decision):/u.test(text)).length > (headed ? 0 : 1);
}

function passagesOfGrid(grid: Passage): readonly Passage[] {
  let pending: string | undefined;
  return grid.rows.flat().flatMap((cell) => {
    const text = cell.text.trim();
    if (text === '' || columnWords.test(text)) return [];
    if (number.test(text)) {
      pending = text;
      return [];
    }
    const made = passagesOfCell(cell, pending);
    pending = undefined;
    return made;
  });
}

function passagesOfCell(cell: Cell, marker: string | undefined): readonly Passage[] {
  const [first = '', ...rest] = cell.text
    .replace(rule, '')
    .replace(part, '\n$1:\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cut = afterTitle.exec(first)?.index;
  const title = cut === undefined ? first : first.slice(0, cut);
  const below = cut === undefined ? rest : [first.slice(cut).trim(), ...rest];
  const base = { level: 0, rows: [], place: cell.place } as const;
  const head: Passage =
    marker === undefined
      ? { ...base, kind: 'heading', text: title, bold: true }
      : { ...base, kind: 'item', level: 1, marker: marker.endsWith('.') ? marker : `${marker}.`, text: title, bold: false };
  return [head, ...below.map((text, index) => lineOf(text, bareLetter(below, index), base))];
}

/** A line of a cell: an item where it begins with a list mark, else a paragraph. */
function lineOf(text: string, letter: string | undefined, base: Pick<Passage, 'level' | 'rows' | 'place'>): Passage {
  if (letter !== undefined) return { ...base, kind: 'item', level: 1, marker: letter, text: text.slice(letter.length).trim(), bold: false };
  const marked = readMarker(text);
  if (marked === undefined || marked.rest.trim() === '') return { ...base, kind: 'text', text, bold: false };
  return { ...base, kind: 'item', level: 1, marker: marked.marker, text: marked.rest.trim(), bold: false };
}

/**
 * The capital that numbers a line without a point or bracket, "A Recommended …" with "B Requested …" next to it: it counts on from the line
 * above, or begins a list that the line below goes on with. "A review be made" alone is a sentence.
 */
function bareLetter(lines: readonly string[], at: number): string | undefined {
  const letterAt = (index: number): string | undefined => /^([A-Z])\s+["“‘(]?\p{Lu}/u.exec(lines[index] ?? '')?.[1];
  let first = at;
  while (first > 0 && counts(letterAt(first - 1), letterAt(first))) first -= 1;
  const letter = letterAt(at);
  return letter !== undefined && letterAt(first) === 'A' && (first < at || counts(letter, letterAt(at + 1))) ? letter : undefined;
}

function counts(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && after.charCodeAt(0) === before.charCodeAt(0) + 1;
}
