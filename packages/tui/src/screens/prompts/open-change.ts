import {
  allowedStatuses,
  classLabel,
  type Recommendation,
  reasonRequired,
  recordClasses,
  type Status,
  statuses,
  statusLabel,
} from '@scrutiny/core';
import { type AppState, draftTime } from '../../state/app-state.ts';
import { choiceField, dateField, type Form, type FormField, formOf, type Option, textField } from '../../state/form.ts';
import { draftedFields } from './drafted.ts';
import { nextMeetingOf, officerOptions } from './offers.ts';

type Open = (state: AppState, ids: readonly string[]) => AppState;

/** `n`: an update on progress, or a private note. */
export const openNote: Open = (state, ids) =>
  openForm(state, ids, 'note', 'Add a note to', [
    textField('text', 'Note', '', { multiline: true }),
    dateField('date', 'Dated', 'today'),
    choiceField(
      'kept',
      'Kept as',
      [
        { value: 'published', label: 'Update', note: 'printed in reports' },
        { value: 'private', label: 'Private note', note: 'never published' },
      ],
      'published',
    ),
  ]);

/** `s`: the statuses that the table allows, a reason, and a new date where one is wanted. */
export const openStatus: Open = (state, ids) => {
  const records = recordsOf(state, ids);
  return openForm(state, ids, 'status', 'Change status of', [
    statusField(records),
    textField('reason', 'Reason', '', { about: 'goes into the history and the reports' }),
    dateField('followUp', 'Follow-up', '', followUpContext(state, records)),
  ]);
};

/** `d`: when it is due now. */
export const openFollowUp: Open = (state, ids) => {
  const records = recordsOf(state, ids);
  return openForm(state, ids, 'follow-up', 'Follow-up of', [
    dateField('followUp', 'Follow-up', '', followUpContext(state, records)),
    textField('reason', 'Reason', '', { about: 'why it moved, for the history; may stay empty' }),
  ]);
};

/** `o`: who is responsible. */
export const openOfficer: Open = (state, ids) => {
  const [first] = recordsOf(state, ids);
  const options = officerOptions(state);
  return openForm(state, ids, 'officer', 'Officer of', [
    choiceField('responsible', 'Officer', options, first?.responsible?.[0] ?? '', { free: true }),
  ]);
};

/** `c`: done, with a last word where there is one. */
export const openComplete: Open = (state, ids) =>
  openForm(state, ids, 'complete', 'Mark complete', [
    textField('text', 'Note', '', { multiline: true, about: 'may stay empty; printed in reports' }),
    dateField('completedOn', 'Done on', 'today'),
  ]);

/** `A`: at which meeting it leaves the tracker. */
export const openArchive: Open = (state, ids) => {
  const [first] = recordsOf(state, ids);
  const meeting = nextMeetingOf(state, first?.committee);
  return openForm(state, ids, 'archive', 'Archive', [
    dateField('meeting', 'At meeting', meeting ?? 'today', meeting === undefined ? {} : { nextMeeting: meeting }),
  ]);
};

/** `B`: back to the live tracker. */
export const openRestore: Open = (state, ids) =>
  openForm(state, ids, 'restore', 'Bring back', [textField('reason', 'Reason', '', { about: 'may stay empty' })]);

/** `e`: every field that a person may set. */
export const openEdit: Open = (state, ids) => {
  const records = recordsOf(state, ids);
  const [record] = records;
  if (record === undefined) return state;
  const classes = recordClasses.map((value): Option => ({ value, label: classLabel(value) }));
  return openForm(state, ids, 'edit', 'Edit', [
    statusField(records),
    textField('reason', 'Reason', '', { about: 'needed for some changes of status' }),
    dateField('followUp', 'Follow-up', record.followUp?.text ?? '', followUpContext(state, records)),
    textField('responsible', 'Officer', (record.responsible ?? []).join('; '), { about: 'several with ;' }),
    textField('addressedTo', 'Addressed to', (record.addressedTo ?? []).join('; '), { about: 'who decides; several with ;' }),
    textField('topic', 'Topic', record.topic ?? ''),
    choiceField('class', 'Class', classes, record.class),
    textField('tags', 'Tags', (record.tags ?? []).join(', '), { about: 'several with ,' }),
    textField('link', 'New link', '', { about: 'repeats, supersedes, split-from or answered-with, and a reference' }),
  ]);
};

/** `N`: a recommendation by hand. */
export function openAdd(state: AppState): AppState {
  const committees = state.data.register.committees.filter((one) => one.withdrawn === undefined);
  const options: readonly Option[] = [
    ...committees.map((one) => ({ value: one.id, label: one.name, ...(one.abbreviation === undefined ? {} : { note: one.abbreviation }) })),
    { value: '', label: '(none)' },
  ];
  const classes: readonly Option[] = [
    { value: '', label: '(by its words)' },
    ...recordClasses.map((value) => ({ value, label: classLabel(value) })),
  ];
  return openForm(state, [], 'add', 'New recommendation', [
    textField('text', 'Text', '', { multiline: true, about: 'as it was resolved' }),
    choiceField('committee', 'Committee', options, options[0]?.value ?? ''),
    dateField('raisedOn', 'Raised on', 'today'),
    textField('topic', 'Topic'),
    textField('responsible', 'Officer', '', { about: 'several with ;' }),
    textField('addressedTo', 'Addressed to', '', { about: 'who decides; several with ;' }),
    dateField('followUp', 'Follow-up', '', { none: true }),
    choiceField('class', 'Class', classes, ''),
  ]);
}

/** Opens a form about records; a draft that was kept for it comes back. */
function openForm(
  state: AppState,
  ids: readonly string[],
  purpose: Form['purpose'] & string,
  title: string,
  fields: readonly FormField[],
): AppState {
  const base = recordsOf(state, ids);
  const [only] = base;
  const about = base.length === 1 ? ` ${only?.ref ?? ''}` : base.length > 1 ? ` ${base.length} records` : '';
  const draft = `${purpose}-${base.length === 1 ? (only?.id ?? '') : base.length === 0 ? 'new' : 'several'}`;
  const form = formOf({ purpose, title: `${title}${about}`, ids, base, fields, draft });
  const kept = state.drafts[draft];
  if (kept === undefined) return { ...state, mode: form };
  return {
    ...state,
    mode: {
      ...form,
      fields: draftedFields(form.fields, kept.values),
      title: `${form.title}, draft of ${draftTime(kept, state.moment.today)}`,
    },
  };
}

function statusField(records: readonly Recommendation[]): FormField {
  const [first] = records;
  const one = records.length === 1 && first !== undefined ? first.status : undefined;
  const offered =
    one === undefined
      ? statuses.filter((status) => status !== 'unknown')
      : statuses.filter((to) => to === one || allowedStatuses(one).includes(to));
  const note = (to: Status): string | undefined =>
    to === one ? 'now' : records.some((record) => record.status !== to && reasonRequired(record.status, to)) ? 'needs a reason' : undefined;
  const options = offered.map((value): Option => {
    const said = note(value);
    return { value, label: statusLabel(value), ...(said === undefined ? {} : { note: said }) };
  });
  return choiceField('status', 'Status', options, one ?? offered[0] ?? '');
}

function followUpContext(state: AppState, records: readonly Recommendation[]): { readonly none: true; readonly nextMeeting?: string } {
  const meeting = nextMeetingOf(state, records[0]?.committee);
  return { none: true, ...(meeting === undefined ? {} : { nextMeeting: meeting }) };
}

function recordsOf(state: AppState, ids: readonly string[]): readonly Recommendation[] {
  return ids.flatMap((id) => state.data.byId.get(id)?.record ?? []);
}
