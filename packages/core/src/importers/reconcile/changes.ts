import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Json } from '../../base/json.ts';
import { plainText, sameText } from '../../base/same-text.ts';
import type { Edit } from '../../history/change.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { bareDay } from '../../model/dates/printed-day.ts';
import { publishedCells } from '../../model/published.ts';
import type { Commitment, ProgressNote, Recommendation } from '../../model/recommendation.ts';
import type { FieldChange } from '../import-plan.ts';
import type { RecommendationDraft } from '../importer.ts';
import type { Desk } from './desk.ts';
import { isDistinctive } from './distinctive-reference.ts';
import { saysLater } from './newer.ts';
import { sameWording } from './same-wording.ts';

/** What one paper adds to a record that is there. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly changes: readonly FieldChange[];
  readonly diagnostics: readonly Diagnostic[];
}

type Draft = RecommendationDraft['record'];

/**
 * Field by field, what a paper says that the record does not. The text is never overwritten. A field that the paper leaves blank
 * stays. What an older paper says of a field that was changed later is told, not taken.
 */
export function changesTo(
  desk: Desk,
  record: Recommendation,
  draft: Draft,
  more: { readonly committee?: string; readonly meeting?: string; readonly namedInAsk?: boolean },
): Changes {
  const news = newsBook(desk, record, draft);
  for (const field of ['topic', 'reference', 'raisedOn'] as const) {
    const value = field === 'reference' && !isOwnReference(draft.reference, record) ? undefined : draft[field];
    if (record[field] === undefined && value !== undefined) news.set(field, value);
  }
  if (record.committee === undefined && more.committee !== undefined) news.set('committee', more.committee);
  if (record.meeting === undefined && more.meeting !== undefined) news.set('meeting', more.meeting);
  if (record.responseDue === undefined && draft.responseDue !== undefined) news.set('responseDue', asJson(draft.responseDue));

  for (const field of ['responsible', 'addressedTo'] as const) {
    const value = draft[field];
    if (value === undefined || value.length === 0 || sameText(value.join(' '), (record[field] ?? []).join(' '))) continue;
    // What the paper has from the words of the ask alone was there to be read in them when they were first imported.
    if (more.namedInAsk === true && sameWording(record.text, draft.text)) continue;
    if (record[field] === undefined || news.isLater(field, value)) news.set(field, value);
  }
  noteStatus(news, record, draft, desk.asAt ?? desk.today);
  noteFollowUp(news, record, draft, desk.asAt ?? desk.today);
  noteAnswer(news, record, draft);
  for (const promise of freshPromises(record, draft)) news.add('commitments', asJson(promise));
  return news.all;
}

/** Where the changes to one record are written down. */
interface NewsBook {
  readonly all: Changes;
  set(field: keyof Recommendation, to: Json | undefined): void;
  add(field: keyof Recommendation, value: Json): void;
  /** Whether the paper is later than what changed the field last; where it is not, a diagnostic says that the field was kept. */
  isLater(field: keyof Recommendation, value: Json | undefined): boolean;
}

function newsBook(desk: Desk, record: Recommendation, draft: Draft): NewsBook {
  const edits: Edit[] = [];
  const changes: FieldChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const at = { collection: 'recommendations' as const, id: record.id, ...(desk.asAt === undefined ? {} : { on: desk.asAt }) };
  return {
    all: { edits, changes, diagnostics },
    set(field, to) {
      const from = record[field] as Json | undefined;
      edits.push({ kind: 'set', ...at, field, to });
      changes.push({ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    },
    add(field, value) {
      edits.push({ kind: 'add', ...at, field, value });
      changes.push({ field, to: value });
    },
    isLater(field, value) {
      if (saysLater(record, field, value, desk.asAt)) return true;
      diagnostics.push({
        code: 'older-paper',
        severity: 'info',
        message: `${record.ref}: this paper says ${field} ${JSON.stringify(value)}, but it was changed later; kept as it is`,
        ...(draft.sources?.[0]?.lines === undefined ? {} : { place: { lines: draft.sources[0].lines } }),
      });
      return false;
    },
  };
}

/** The status with what goes with it. `on` is the day from which a completed one counts as complete. */
function noteStatus(news: NewsBook, record: Recommendation, draft: Draft, on: CalendarDate): void {
  if (draft.status === 'unknown' || draft.status === record.status || !news.isLater('status', draft.status)) return;
  news.set('status', draft.status);
  if (!sameText(draft.statusAsWritten ?? '', record.statusAsWritten ?? '')) news.set('statusAsWritten', draft.statusAsWritten);
  // The reason is the status's own: that of the one before does not hold for this one.
  if (draft.statusReason !== record.statusReason) news.set('statusReason', draft.statusReason);
  if (draft.status === 'complete') news.set('completedOn', on);
  else if (record.completedOn !== undefined) news.set('completedOn', undefined);
}

/** When it is due; a date that was there before is kept in the history of dates. */
function noteFollowUp(news: NewsBook, record: Recommendation, { followUp }: Draft, on: CalendarDate): void {
  if (followUp === undefined || sameWhen(followUp.text, record.followUp?.text ?? '')) return;
  if (record.followUp === undefined) news.set('followUp', asJson(followUp));
  else if (news.isLater('followUp', asJson(followUp))) {
    news.set('followUp', asJson(followUp));
    news.add('followUpHistory', asJson({ from: record.followUp, to: followUp, on }));
  }
}

/** The answer and the updates, unless the paper only prints what the record would print itself. */
function noteAnswer(news: NewsBook, record: Recommendation, draft: Draft): void {
  const cell = plainText(publishedCells(record).response);
  const updates = draft.progress ?? [];
  const said = [draft.response?.asWritten ?? '', ...updates.map((note) => note.text)].filter((text) => text !== '').join('\n');
  if (plainText(said) === cell) return;
  const answer = draft.response?.asWritten;
  const isNew = draft.response !== undefined && answer !== undefined && !cell.includes(plainText(answer));
  if (isNew && news.isLater('response', asJson(draft.response))) news.set('response', asJson(draft.response));
  for (const note of updates) {
    const fresh = freshPart(note, record, cell);
    if (fresh !== undefined) news.add('progress', asJson(fresh));
  }
}

/** The promises in words that the record does not hold yet: those that it holds were judged when they were written, by the day of their own paper. */
function freshPromises(record: Recommendation, { commitments = [] }: Draft): readonly Commitment[] {
  if (commitments.length === 0) return [];
  const cell = plainText(publishedCells(record).response);
  const known = (record.commitments ?? []).map(({ text }) => plainText(text));
  return commitments.filter(({ text }) => !known.includes(plainText(text)) && !cell.includes(plainText(text)));
}

/** Whether a reference is one that the paper gave: neither a list mark nor our own. */
function isOwnReference(reference: string | undefined, record: Recommendation): boolean {
  return reference !== undefined && isDistinctive(reference) && reference.toUpperCase() !== record.ref.toUpperCase();
}

/** Whether two dates say the same: the same words, or the same whole day, however each prints it. */
function sameWhen(a: string, b: string): boolean {
  const day = bareDay(a);
  return sameText(a, b) || (day !== undefined && day === bareDay(b));
}

/** What of an update is new: nothing when the record says it, only the rest when it begins with what the record says. */
function freshPart(note: ProgressNote, record: Recommendation, cell: string): ProgressNote | undefined {
  const plain = plainText(note.text);
  if (plain === '' || cell.includes(plain)) return undefined;
  const longest = (record.progress ?? []).filter((one) => note.text.startsWith(one.text)).sort((a, b) => b.text.length - a.text.length)[0];
  const rest = longest === undefined ? note.text : note.text.slice(longest.text.length).trim();
  return rest === '' ? undefined : { ...note, text: rest };
}

function asJson(value: object): Json {
  return value as unknown as Json;
}
