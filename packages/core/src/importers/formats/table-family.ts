import type { Document } from '../../documents/document.ts';
import type { Recognition } from '../importer.ts';
import { type PaperWords, usualWords } from '../mapping/paper-words.ts';
import { splitResolutions } from '../parts/entries/split-resolutions.ts';
import type { Column } from '../parts/tables/assign-columns.ts';
import { type ColumnMeaning, plainHeader } from '../parts/tables/column-words.ts';
import { findTables, printedTexts } from '../parts/tables/find-tables.ts';
import { labelsOf } from '../parts/tables/paper-front.ts';
import type { FoundTables } from '../parts/tables/recommendation-table.ts';

/** The two kinds of paper that are tables of recommendations. */
export type TableKind = 'tracker' | 'schedule';

/** Of which kind the tables of a paper are, how sure that is, and whether one cell may hold several recommendations. */
export interface TableFamily extends Recognition {
  readonly kind?: TableKind;
  readonly several: boolean;
}

const ownWords =
  /\b(?:tracker|tracking|actions? log|actions? (?:list|register|sheet|summary)|summary of (?:the )?actions|actions? (?:arising )?from (?:the )?[^.;]{0,60}(?:meeting|panel|committee|board|forum)|schedule|recommendations?|resolutions?|outstanding (?:actions?|items?|business)|action plan|action and implementation|matters arising|scrutiny)\b/i;
/** Words that only papers of this kind have in their titles. */
const tracking = /\b(?:tracker|tracking|actions? log|recommendations? (?:log|register|monitoring))\b/i;
const planOfMeetings =
  /\b(?:forward (?:work )?(?:plan|programme)|work(?:ing)? (?:programme|plan)|notice of (?:key |executive )?decisions|key decisions)\b/i;
const actionList = /\b(?:actions?|recommendations?|outstanding|matters arising)\b/i;
const planWords = /\b(?:improvement|development|delivery|project|business|service) plan\b/i;

/**
 * Whether a paper is a tracker (a row a recommendation: topic, officer, date, response, status) or a schedule (a row an item of a
 * meeting, in which one cell may hold several resolutions, with the action taken on them). Told by the columns, never by the council.
 *
 * Sure where a column is called recommendations and another is a status; less so for a log of actions; hardly where the header is
 * lost. A table that is a small part of a paper does not make the paper a tracker.
 */
export function tableFamily(document: Document, words: PaperWords = usualWords): TableFamily {
  const found = findTables(document, words);
  const main = found.tables.reduce<FoundTables['tables'][number] | undefined>(
    (best, table) => (best === undefined || table.rows.length > best.rows.length ? table : best),
    undefined,
  );
  if (main === undefined)
    return { score: 0, reasons: ['no table has a column of recommendations and one that says what came of them'], several: false };
  const { columns } = main;
  if (isPlanOfMeetings(columns, printedTexts(found.front), words))
    return { score: 0, reasons: ['its rows are items for meetings to come: a forward plan or work programme'], several: false };
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meanings.includes(meaning));
  const front = printedTexts(found.front);
  const named = columns.some((column) => words.sensesOf(column.header)[0] === 'recommendation');
  const titled = front.slice(0, 8).some((text) => ownWords.test(text));
  const labelled = labelsOf(printedTexts(main.before)).some((label) => label.sense === 'raised-on' || label.sense === 'meeting');
  const kind = isSchedule(columns, found, front) ? 'schedule' : 'tracker';
  // Who does it, by when, and how far it is.
  const complete = has('responsible') && has('follow-up') && (has('status') || has('progress'));
  // Answers with who acts and by when, and nothing yet of what was done, are a reply.
  const tellsProgress = !has('response') || has('progress') || has('status');
  const score =
    (main.headers.length === 0 ? 0.35 : named ? 0.62 : 0.42) +
    (has('status') ? 0.12 : 0) +
    (has('raised-on') || has('topic') || labelled ? 0.08 : 0) +
    (titled ? 0.13 : 0) +
    (front.slice(0, 8).some((text) => tracking.test(text)) ? 0.07 : 0) +
    // Numbered actions with who does each by when are a log, though it does not say yet how far they are.
    (has('reference') && (complete || (!named && has('responsible') && has('follow-up'))) ? 0.12 : 0) +
    (found.labelled === true && (has('responsible') || has('follow-up')) && tellsProgress ? 0.3 : 0) -
    (!named && !complete && front.slice(0, 8).some((text) => planWords.test(text)) ? 0.3 : 0);
  const weight = shareOfPaper(document, found);
  const reasons = [
    main.headers.length === 0
      ? 'rows without a header whose cells are dates, decisions and states'
      : `a table with the columns ${columns.map((column) => (column.header === '' ? '(none)' : column.header.replace(/\s+/g, ' '))).join(', ')}`,
    `${main.rows.length} rows under ${main.headers.length === 1 ? 'one header' : `a header printed ${main.headers.length} times`}`,
    ...(titled ? ['a title that speaks of recommendations or their tracking'] : []),
    kind === 'schedule' ? 'rows go by meeting and item, with the action taken: a schedule' : 'a row a recommendation: a tracker',
    ...(weight < 1 ? ['the table is a small part of the paper'] : []),
  ];
  return {
    kind,
    score: Math.round(Math.min(0.97, Math.max(0, score)) * weight * 100) / 100,
    reasons,
    several: holdsSeveral(columns, kind),
  };
}

/**
 * A forward plan of decisions or a work programme: what its rows name is still to be considered. Known by its title, or by columns that only the
 * notice of a decision has.
 */
function isPlanOfMeetings(columns: readonly Column[], front: readonly string[], words: PaperWords): boolean {
  if (columns.some((column) => words.sensesOf(column.header)[0] === 'recommendation')) return false;
  const headers = columns.map((column) => plainHeader(column.header)).join(' | ');
  if (/\b(?:open or exempt|exempt\b|key decision|documents to be|consult(?:ation|ees?)\b.*documents)/.test(headers)) return true;
  const head = front.slice(0, 8);
  return (
    head.some((text) => planOfMeetings.test(text) && text.length <= 160) &&
    !head.some((text) => tracking.test(text) || actionList.test(text))
  );
}

/** A schedule has the meeting, its items and the action taken, and nobody who is responsible for a row. */
function isSchedule(columns: readonly Column[], found: FoundTables, front: readonly string[]): boolean {
  const has = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meanings.includes(meaning));
  if (!has('raised-on') || !has('recommendation') || has('responsible') || has('addressed-to') || has('follow-up') || has('reference'))
    return false;
  if (front.some((text) => /\btracker\b/i.test(text))) return false;
  if (front.some((text) => /\bschedule\b/i.test(text))) return true;
  const column = columns.findIndex((each) => each.meanings[0] === 'recommendation');
  const cells = found.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.get(column)?.text ?? []));
  return has('topic') && (has('progress') || has('response')) && cells.some((text) => splitResolutions(text).length > 1);
}

function holdsSeveral(columns: readonly Column[], kind: TableKind): boolean {
  if (kind === 'schedule') return true;
  const recommendation = columns.find((column) => column.meanings[0] === 'recommendation');
  const plural = /^(?:recommendations|resolutions|decisions)$/.test(plainHeader(recommendation?.header ?? ''));
  return plural && !columns.some((column) => column.meanings.includes('reference'));
}

/** Small tables in long papers (minutes with a list of actions) count for less. */
function shareOfPaper(document: Document, found: FoundTables): number {
  const all = document.lines.reduce((sum, line) => sum + line.trim().length, 0);
  const places = found.tables.flatMap((table) => [...table.headers, ...table.rows.map((row) => row.place)]);
  const lines = new Set(places.flatMap(({ lines: [first, last] }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  const own = [...lines].reduce((sum, line) => sum + (document.lines[line - 1] ?? '').trim().length, 0);
  const share = all === 0 ? 0 : own / all;
  return share >= 0.35 ? 1 : share >= 0.15 ? 0.85 : 0.55;
}
