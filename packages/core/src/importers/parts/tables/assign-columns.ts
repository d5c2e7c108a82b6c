import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase, readColour, readStatus } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import type { ColumnMeaning, HeaderSense } from './column-words.ts';

/** One column of a table of recommendations: its header as printed and what its cells mean, the main meaning first. */
export interface Column {
  readonly header: string;
  readonly meanings: readonly ColumnMeaning[];
}

/**
 * What each column of a table means, from its headers and, where words alone cannot say, from its cells: "Action" is the
 * recommendation itself in an action log and what was done beside a column of recommendations; a second "Date" is a deadline;
 * "Outcome" with short cells is a status.
 *
 * `cells` are the texts of the rows below, by row; they are asked only where a header has two senses. A header without words, or
 * with unknown ones, gives a `note` column, unless its cells are references. A header that a mapping names means what the mapping says, and the
 * others are settled beside it.
 */
export function assignColumns(
  headers: readonly string[],
  cells: readonly (readonly string[])[],
  words: PaperWords = usualWords,
): readonly Column[] {
  const senses = headers.map((header) => words.sensesOf(header));
  const mapped = headers.map((header) => words.columnOf(header));
  const rows = cells.filter((row) => !isHeading(row));
  const columnCells = headers.map((_, at) => rows.map((row) => row[at] ?? '').filter((text) => text.trim() !== ''));
  const settled = settle(senses, columnCells, mapped);
  return headers.map((header, at) => ({ header, meanings: settled[at] ?? ['note'] }));
}

/** A row of its first cell alone heads the rows below it, and says nothing of what its column means. */
function isHeading([first = '', ...others]: readonly string[]): boolean {
  return first.split(' ').length > 3 && others.length > 1 && others.every((text) => text.trim() === '');
}

/** Whether the columns can hold recommendations: one of them does, and another says something about it. */
export function holdsRecommendations(columns: readonly Column[]): boolean {
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meanings.includes(meaning));
  const telling: readonly ColumnMeaning[] = ['status', 'responsible', 'addressed-to', 'follow-up', 'response', 'progress', 'raised-on'];
  return has('recommendation') && telling.some(has);
}

/** What is known of the columns of one table while each is settled. */
interface TableSenses {
  /** The main sense of each header; nothing where its words say nothing. */
  readonly main: readonly (HeaderSense | undefined)[];
  /** The texts of each column that are not blank. */
  readonly cells: readonly (readonly string[])[];
  /** The column of the recommendation, -1 where there is none. */
  readonly recommendation: number;
  readonly anyRaised: boolean;
  readonly anyDue: boolean;
}

function settle(
  senses: readonly (readonly HeaderSense[])[],
  cells: readonly (readonly string[])[],
  mapped: readonly (readonly ColumnMeaning[] | undefined)[],
): readonly (readonly ColumnMeaning[])[] {
  const main = senses.map((each) => each[0]);
  const table: TableSenses = {
    main,
    cells,
    recommendation: recommendationColumn(main, cells, mapped),
    anyRaised: senses.some((each) => each.includes('raised-on') || each.includes('meeting')),
    anyDue: senses.some((each) => each.includes('follow-up')),
  };
  return senses.map((each, at) => {
    if (at === table.recommendation) return ['recommendation'];
    const own = mapped[at];
    // Of two columns mapped to the recommendation one is it, and the other is settled as ever.
    if (own !== undefined && own[0] !== 'recommendation') return own;
    const [first] = each;
    if (first === undefined) return [unnamed(cells[at] ?? [], main.includes('reference'), main.includes('status'))];
    const one = settleOne(first, at, table);
    const second = each
      .slice(1)
      .map((sense) => settleOne(sense, at, table))
      .find((meaning) => goesWith(one, meaning));
    return second === undefined ? [one] : [one, second];
  });
}

/** What a sense of one header means beside the other columns of its table. */
function settleOne(sense: HeaderSense, at: number, { anyDue, anyRaised, cells, main, recommendation }: TableSenses): ColumnMeaning {
  const own = cells[at] ?? [];
  const given = (other: HeaderSense): boolean => main.includes(other);
  switch (sense) {
    case 'recommendation':
      return at === recommendation ? 'recommendation' : isReferences(own) ? 'reference' : 'note';
    case 'action':
      return at === recommendation ? 'recommendation' : 'progress';
    case 'decision':
      return at === recommendation ? 'recommendation' : 'response';
    case 'outcome':
      if (
        !given('response') &&
        mostly(
          own.filter((text) => !/^\W*$/.test(text)),
          saysDecision,
        )
      )
        return 'response';
      return given('status') || (own.length > 0 && !mostly(own, saysState)) ? 'progress' : 'status';
    case 'rag':
      return given('status') ? 'note' : 'status';
    case 'date':
      if (!anyRaised && (at < recommendation || anyDue)) return 'raised-on';
      return anyDue ? 'note' : 'follow-up';
    case 'meeting':
      return 'raised-on';
    case 'minute':
      if (!anyRaised && !given('date') && mostly(own, (text) => parseCalendarDate(text) !== undefined)) return 'raised-on';
      return given('reference') ? 'note' : 'reference';
    case 'item':
      if (given('topic')) return given('reference') ? 'note' : isReferences(own) ? 'reference' : 'note';
      return isReferences(own) ? 'reference' : 'topic';
    case 'area':
      if (mostly(own, isDegree)) return 'note';
      return given('topic') || given('item') ? 'note' : 'topic';
    case 'topic':
      return at === recommendation ? 'recommendation' : 'topic';
    case 'reference':
      return main.slice(0, at).includes('reference') ? 'note' : 'reference';
    case 'completed-on':
      return 'note';
    default:
      return sense;
  }
}

/** Pairs that one column is known to hold: the officer with the deadline, the day with the subject, the state or the answer with the news. */
function goesWith(one: ColumnMeaning, other: ColumnMeaning): boolean {
  const pairs: readonly (readonly [ColumnMeaning, ColumnMeaning])[] = [
    ['responsible', 'follow-up'],
    ['raised-on', 'topic'],
    ['raised-on', 'reference'],
    ['raised-on', 'committee'],
    ['progress', 'status'],
    ['progress', 'response'],
    ['status', 'follow-up'],
  ];
  return pairs.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}

/** The column that holds what was asked: the one called so, else the action, the decision, the description; the wordier of two. */
function recommendationColumn(
  main: readonly (HeaderSense | undefined)[],
  cells: readonly (readonly string[])[],
  mapped: readonly (readonly ColumnMeaning[] | undefined)[],
): number {
  const said = mapped.flatMap((each, at) => (each?.[0] === 'recommendation' ? [at] : []));
  if (said.length > 0) return said.reduce((best, at) => (wordiness(cells[at]) > wordiness(cells[best]) * 1.5 ? at : best));
  const order: readonly HeaderSense[] = ['recommendation', 'action', 'decision'];
  for (const sense of order) {
    const found = main.flatMap((each, at) => (each === sense && !isReferences(cells[at] ?? []) ? [at] : []));
    if (found.length > 0) return found.reduce((best, at) => (wordiness(cells[at]) > wordiness(cells[best]) * 1.5 ? at : best));
  }
  // "Governance issue | Action update | By when | By whom": where all that is said of it stands beside, the issue is what is to be settled.
  const told = (['progress', 'follow-up', 'responsible'] as const).every((sense) => main.includes(sense));
  const wordyEnough = (at: number): boolean =>
    wordiness(cells[at]) >= (told ? 4 : 8) || (told && cells.every((column) => column.length === 0));
  const topics = main.flatMap((each, at) => (each === 'topic' && mapped[at] === undefined && wordyEnough(at) ? [at] : []));
  return topics.at(-1) ?? -1;
}

/** "1", "High", "M": how urgent a row is, and not what it is about. */
function isDegree(text: string): boolean {
  return /^(?:p?\d|high|medium|low|urgent|essential|desirable|[hml])\.?$/iu.test(text.trim());
}

function unnamed(cells: readonly string[], hasReference: boolean, hasStatus: boolean): ColumnMeaning {
  if (!hasReference && isReferences(cells)) return 'reference';
  if (!hasStatus && mostly(cells, (text) => isStatusPhrase(text) || readColour(text) !== undefined)) return 'status';
  return 'note';
}

/** "May 2031", "Q3 2031": shaped like a reference, and a time. */
const period =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|quarter [1-4])\W{0,3}(?:\d{2}|\d{4}(?:[/-]\d{2,4})?)$/i;

/** "SC18", "3", "R4", "12/2031/P", "a)": short and with a figure, or a lone letter. */
export function isReference(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 24 || parseCalendarDate(plain) !== undefined || period.test(plain)) return false;
  return (
    /^\(?[a-z]{1,3}[.)]$/i.test(plain) || (/\d/.test(plain) && /^[\p{L}\d()[\]./\\:#№ _–-]+$/u.test(plain) && !/\p{Ll}{4}/u.test(plain))
  );
}

function isReferences(cells: readonly string[]): boolean {
  return mostly(cells, isReference);
}

function mostly(cells: readonly string[], test: (text: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * 0.6;
}

/** A state at the head of a cell, a date or a reason after it at most. */
function saysState(text: string): boolean {
  return text.split(/\s+/).length <= 8 && readStatus(text) !== undefined;
}

/** The decision-maker's answer at the head of a cell, or of its first lettered line. */
function saysDecision(text: string): boolean {
  const reading = readDecision(text.replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i, ''));
  return reading !== undefined && (!isStatusPhrase(text) || reading.decision !== 'rejected');
}

function wordiness(cells: readonly string[] | undefined): number {
  if (cells === undefined || cells.length === 0) return 0;
  return cells.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / cells.length;
}
