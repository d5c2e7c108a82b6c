import type { CalendarDate } from '../../model/calendar-date.ts';
import type { SourceRef } from '../../model/source-ref.ts';
import { commitmentsIn } from '../../rules/commitments.ts';
import type { Draft } from '../importer.ts';

/**
 * A draft with the dated promises that its response and updates hold, whichever recogniser read it. They are reckoned from the day that the
 * paper speaks for, else from the day the recommendation was made.
 */
export function withCommitments(draft: Draft, asAt: CalendarDate | undefined): Draft {
  if (draft.entity !== 'recommendation' || draft.record.commitments !== undefined) return draft;
  const { record } = draft;
  const reference = asAt ?? record.raisedOn;
  const source = record.sources?.[0] === undefined ? undefined : withoutQuote(record.sources[0]);
  const known = { ...(reference === undefined ? {} : { reference }), ...(source === undefined ? {} : { source }) };
  const said = [record.response?.asWritten ?? record.response?.text ?? '', ...(record.progress ?? []).map((note) => note.text)];
  const commitments = said.flatMap((text) => commitmentsIn(text, known));
  return commitments.length === 0 ? draft : { ...draft, record: { ...record, commitments } };
}

/** The place alone: the lines stand in the record's own source already. */
function withoutQuote({ quote: _, ...source }: SourceRef): SourceRef {
  return source;
}
