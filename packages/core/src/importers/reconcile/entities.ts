import { derivedId } from '../../base/ids.ts';
import type { Json } from '../../base/json.ts';
import { plainText } from '../../base/same-text.ts';
import type { Committee } from '../../model/committee.ts';
import type { Letter } from '../../model/letter.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { AnyRecord, Collection, WorkProgrammeItem } from '../../model/register.ts';
import type { Entity, FieldChange } from '../import-plan.ts';
import type { LetterDraft, MeetingDraft, WorkProgrammeDraft } from '../importer.ts';
import { addRecord, candidateKey, type Desk } from './desk.ts';

/** Brings a meeting to the register: known by committee and day. Answers its id. */
export function reconcileMeeting(desk: Desk, draft: MeetingDraft, committee: Committee): string {
  const known = desk.register.meetings.find(
    (one) => one.withdrawn === undefined && one.committee === committee.id && one.date === draft.record.date,
  );
  const record: Meeting = {
    id: known?.id ?? derivedId(['meeting', committee.id, draft.record.date]),
    committee: committee.id,
    ...draft.record,
  };
  bring(desk, 'meetings', 'meeting', record, known);
  return record.id;
}

/** Brings a letter: known by its date, addressee and subject. `recommendations` are the ids that it carries. */
export function reconcileLetter(
  desk: Desk,
  draft: LetterDraft,
  committee: Committee | undefined,
  recommendations: readonly string[],
): void {
  const { date, to, subject } = draft.record;
  const id = derivedId(['letter', date ?? '', plainText(to ?? ''), plainText(subject ?? '')]);
  const known = desk.register.letters.find((one) => one.id === id && one.withdrawn === undefined);
  const record: Letter = { id, ...(committee === undefined ? {} : { committee: committee.id }), ...draft.record, recommendations };
  bring(desk, 'letters', 'letter', record, known);
}

/** Brings an item for a future meeting: known by its title and the day it was suggested. */
export function reconcileWorkProgramme(desk: Desk, draft: WorkProgrammeDraft, committee: Committee | undefined): void {
  const id = derivedId(['work-programme', committee?.id ?? '', draft.record.suggestedAt ?? '', plainText(draft.record.title)]);
  const known = desk.register.workProgramme.find((one) => one.id === id && one.withdrawn === undefined);
  const record: WorkProgrammeItem = { id, ...(committee === undefined ? {} : { committee: committee.id }), ...draft.record };
  bring(desk, 'workProgramme', 'work-programme-item', record, known);
}

/** Adds a record, or fills in what a known one lacks; what it has is not overwritten. */
export function bring(desk: Desk, collection: Collection, entity: Entity, record: AnyRecord, known: AnyRecord | undefined): void {
  const key = candidateKey(desk);
  if (known === undefined) {
    addRecord(desk, collection, record);
    desk.candidates.push({ key, entity, action: 'new', record });
    return;
  }
  const on = desk.asAt === undefined ? {} : { on: desk.asAt };
  const has = known as unknown as Readonly<Record<string, Json | undefined>>;
  const changes: FieldChange[] = [];
  for (const [field, value] of Object.entries(record as unknown as Readonly<Record<string, Json | undefined>>)) {
    if (field === 'sources' || field === 'id' || value === undefined || has[field] !== undefined) continue;
    desk.news.push({ kind: 'set', collection, id: known.id, field, to: value, ...on });
    changes.push({ field, to: value });
  }
  const match = { id: known.id, alike: 1 };
  desk.candidates.push({
    key,
    entity,
    action: changes.length > 0 ? 'changed' : 'same',
    match,
    ...(changes.length > 0 ? { changes } : {}),
    record,
  });
}
