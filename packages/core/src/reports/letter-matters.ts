import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { byRef, newestMeetingFirst } from './order.ts';
import type { RaisedOn } from './raised.ts';
import type { ReportOptions } from './report-kind.ts';

/** What one letter carries: what one committee put to one decision-maker at one meeting. */
export interface LetterMatter {
  readonly committee?: string;
  readonly addressee: string;
  readonly meeting?: CalendarDate;
  readonly records: readonly Recommendation[];
}

/** Whom a letter is to when neither the papers nor the user say so. */
const unknownAddressee = 'Decision-maker';

/** Which letters the selected records make, newest meeting first. */
export function lettersFor(options: ReportOptions, raisedOn: RaisedOn): readonly LetterMatter[] {
  const matters = new Map<string, LetterMatter & { records: Recommendation[] }>();
  for (const record of newestMeetingFirst(options.records, raisedOn)) {
    if (record.class === 'procedural' || record.class === 'committee-action') continue;
    const meeting = raisedOn(record);
    if (options.meeting !== undefined && meeting !== options.meeting) continue;
    const addressee = addresseeOf(record, options.addressee);
    if (addressee === undefined) continue;
    const key = JSON.stringify([record.committee, meeting, addressee]);
    const matter = matters.get(key);
    if (matter !== undefined) matter.records.push(record);
    else {
      matters.set(key, {
        addressee,
        records: [record],
        ...(record.committee === undefined ? {} : { committee: record.committee }),
        ...(meeting === undefined ? {} : { meeting }),
      });
    }
  }
  return [...matters.values()].map((matter) => ({ ...matter, records: byRef(matter.records) }));
}

/** To whom a record goes; nothing when it goes to somebody other than the wanted one. */
function addresseeOf(record: Recommendation, wanted: string | undefined): string | undefined {
  const named = record.addressedTo ?? [];
  if (wanted === undefined) return named.length === 0 ? unknownAddressee : named.join(' and ');
  const plain = wanted.trim().toLowerCase();
  return named.length === 0 || named.some((one) => one.trim().toLowerCase() === plain) ? wanted : undefined;
}
