import * as v from 'valibot';
import type { Json } from '../base/json.ts';
import { isCalendarDate } from './dates/calendar.ts';

/*
 * The pieces that several records share, as they stand in the file. Objects are loose: a field of a later release passes, and is
 * kept. The order of the entries is the order in which the file writes them.
 */

/** Any text. */
export const textSchema = v.string('must be text');

/** An optional text. */
export const maybeText = v.exactOptional(textSchema);

/** A list of texts. */
export const textsSchema = v.array(textSchema, 'must be a list of texts');

/** A day that exists, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(textSchema, v.check(isCalendarDate, 'must be a day that exists, written YYYY-MM-DD'));

/** An optional day. */
export const maybeDate = v.exactOptional(dateSchema);

/** A moment in UTC; the parts beyond the day are not weighed, they are for display. */
const timestampSchema = v.pipe(textSchema, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/, 'must be a moment such as 2024-02-01T10:15:00.000Z'));

/** A number. */
export const numberSchema = v.number('must be a number');

/** The id of a record: opaque, so anything but an empty text will do. */
export const idSchema = v.pipe(textSchema, v.nonEmpty('must not be empty'));

/** Any JSON value, as the history keeps it. */
const jsonSchema = v.custom<Json>((value) => value !== undefined, 'must be a value');

/** A date as a paper wrote it. */
export const partialDateSchema = v.looseObject(
  {
    text: textSchema,
    edtf: maybeText,
    from: maybeDate,
    to: maybeDate,
    basis: maybeText,
  },
  'must be a date as a paper writes it: { "text": …, "from": …, "to": … }',
);

/** Which paper says so, and where. */
export const sourceRefSchema = v.looseObject(
  {
    paper: textSchema,
    lines: v.exactOptional(v.tuple([numberSchema, numberSchema], 'must be the first and the last line')),
    page: v.exactOptional(numberSchema),
    table: v.exactOptional(numberSchema),
    row: v.exactOptional(numberSchema),
    cell: v.exactOptional(numberSchema),
    quote: maybeText,
    wording: maybeText,
  },
  'must be a source: { "paper": …, "lines": … }',
);

/** Sources of a record. */
export const maybeSources = v.exactOptional(v.array(sourceRefSchema, 'must be a list of sources'));

/** One line of a record's history. */
const historyEntrySchema = v.looseObject(
  {
    id: textSchema,
    change: textSchema,
    at: timestampSchema,
    on: maybeDate,
    by: textSchema,
    via: textSchema,
    field: textSchema,
    op: v.exactOptional(v.picklist(['set', 'add', 'remove', 'create'], 'must be one of set, add, remove, create')),
    from: v.exactOptional(jsonSchema),
    to: v.exactOptional(jsonSchema),
    reason: maybeText,
    reverts: maybeText,
  },
  'must be a history entry',
);

const maybeTimestamp = v.exactOptional(timestampSchema);

/** A field that two people changed differently. */
const fieldConflictSchema = v.looseObject(
  {
    field: textSchema,
    base: v.exactOptional(jsonSchema),
    ours: v.exactOptional(jsonSchema),
    theirs: v.exactOptional(jsonSchema),
    who: v.exactOptional(v.looseObject({ ours: maybeText, theirs: maybeText }, 'must say who set each value')),
    when: v.exactOptional(v.looseObject({ ours: maybeTimestamp, theirs: maybeTimestamp }, 'must say when each value was set')),
  },
  'must be a conflict: { "field": …, "ours": …, "theirs": … }',
);

/** What ends every record: fields not agreed on, its history, and whether it was withdrawn. */
export const recordEnd = {
  conflicts: v.exactOptional(v.array(fieldConflictSchema, 'must be a list of conflicts')),
  history: v.exactOptional(v.array(historyEntrySchema, 'must be a list of history entries')),
  withdrawn: v.exactOptional(v.looseObject({ on: dateSchema, change: textSchema }, 'must say when and by which change')),
} as const;

/** A choice out of a fixed vocabulary; the message lists it. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `must be one of ${words.join(', ')}`);
}
