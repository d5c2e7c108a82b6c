import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { refsOf } from './describe-targets.ts';

/** What is to be written down. */
export interface NoteRequest {
  readonly text: string;
  /** The day of it; today where it is not said. */
  readonly date?: CalendarDate;
  readonly by?: string;
  /** For the officer alone: kept in `notes`, never published. Otherwise it is an update on progress, which reports print. */
  readonly private?: boolean;
}

/** Adds an update, or a private note, to recommendations. An empty text is refused (`empty-note`). */
export function planNote(records: readonly Recommendation[], note: NoteRequest, today: CalendarDate): Result<Plan> {
  const text = note.text.trim();
  if (text === '') return err({ code: 'empty-note', severity: 'error', message: 'a note needs words', hint: 'nothing was added' });
  const field = note.private === true ? 'notes' : 'progress';
  const value: Json = { date: note.date ?? today, text, ...(note.by === undefined ? {} : { by: note.by }) };
  const edits = records.map((record) => ({ kind: 'add' as const, collection: 'recommendations' as const, id: record.id, field, value }));
  const what = note.private === true ? 'private note added to' : 'update added to';
  return ok({ summary: `${what} ${refsOf(records)}${note.private === true ? ' (never published)' : ' (published in reports)'}`, edits });
}
