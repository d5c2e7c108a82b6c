import {
  type CalendarDate,
  type FieldChanges,
  findRecommendation,
  type LinkKind,
  linkKinds,
  type RecordClass,
  reasonRequired,
  type Status,
  statusLabel,
} from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { ChangeRequest, Expectation } from '../../state/change-request.ts';
import { type Form, valuesOf } from '../../state/form.ts';
import { readDate } from '../../state/read-date.ts';

/** What a filled-in form asks for, or what is still missing and in which field. `nothing`: it changes nothing. */
export type FormReading =
  | { readonly kind: 'request'; readonly request: ChangeRequest; readonly expected: readonly Expectation[] }
  | { readonly kind: 'missing'; readonly field: string; readonly why: string }
  | { readonly kind: 'nothing' };

/** Reads a form that changes records. `newId` is for a record that it makes. */
export function requestOfForm(form: Form, state: AppState, newId: string): FormReading {
  const wrong = unclearDate(form, state);
  if (wrong !== undefined) return wrong;
  switch (form.purpose) {
    case 'note':
      return noteRequest(form, state);
    case 'status':
      return statusRequest(form, state);
    case 'follow-up':
      return followUpRequest(form, state);
    case 'officer':
      return officerRequest(form);
    case 'complete':
      return completeRequest(form, state);
    case 'archive':
      return archiveRequest(form, state);
    case 'restore':
      return plainRequest({ kind: 'restore', ids: form.ids, ...reasonOf(form) });
    case 'edit':
      return editRequest(form, state);
    case 'add':
      return addRequest(form, state, newId);
    default:
      return { kind: 'nothing' };
  }
}

/** A day that can't be told refuses the form, whatever it is for. */
function unclearDate(form: Form, { moment }: AppState): FormReading | undefined {
  for (const field of form.fields) {
    if (field.kind !== 'date' || field.editor.text.trim() === form.first[field.name]?.trim()) continue;
    const reading = readDate(field.editor.text, { today: moment.today, nextMeeting: field.nextMeeting, none: field.none });
    if (reading.kind === 'unclear') return { kind: 'missing', field: field.name, why: `"${field.editor.text.trim()}": ${reading.why}` };
  }
  return undefined;
}

function dayIn(form: Form, name: string, today: CalendarDate): CalendarDate | undefined {
  const reading = readDate(valuesOf(form.fields)[name] ?? '', { today, nextMeeting: meetingIn(form, name), none: true });
  return reading.kind === 'day' ? reading.day : undefined;
}

function noteRequest(form: Form, { moment }: AppState): FormReading {
  const { text = '', kept } = valuesOf(form.fields);
  if (text === '') return { kind: 'missing', field: 'text', why: 'A note needs words; Esc closes' };
  const date = dayIn(form, 'date', moment.today);
  return plainRequest({ kind: 'note', ids: form.ids, text, private: kept === 'private', ...(date === undefined ? {} : { date }) });
}

function statusRequest(form: Form, state: AppState): FormReading {
  const { status = '', reason = '' } = valuesOf(form.fields);
  if (status === '') return { kind: 'missing', field: 'status', why: 'Choose a status' };
  const to = status as Status;
  const needs = form.base.some((record) => record.status !== to && reasonRequired(record.status, to));
  if (needs && reason === '') return { kind: 'missing', field: 'reason', why: `A reason is needed for ${statusLabel(to).toLowerCase()}` };
  const requests: ChangeRequest[] = [{ kind: 'status', ids: form.ids, status: to, ...reasonOf(form) }];
  const when = whenOf(form, state);
  if (when !== undefined) requests.push({ kind: 'follow-up', ids: form.ids, when, ...reasonOf(form) });
  return oneOf(requests, expect(form, when === undefined ? ['status'] : ['status', 'followUp']));
}

function followUpRequest(form: Form, state: AppState): FormReading {
  const when = whenOf(form, state);
  if (when === undefined) return { kind: 'missing', field: 'followUp', why: 'Say a day, or none' };
  return oneOf([{ kind: 'follow-up', ids: form.ids, when, ...reasonOf(form) }], expect(form, ['followUp']));
}

function officerRequest(form: Form): FormReading {
  const { responsible = '' } = valuesOf(form.fields);
  const changes = { responsible: responsible === '' ? [] : [responsible] };
  return oneOf([{ kind: 'fields', ids: form.ids, changes }], expect(form, ['responsible']));
}

function completeRequest(form: Form, { moment }: AppState): FormReading {
  const { text = '' } = valuesOf(form.fields);
  const completedOn = dayIn(form, 'completedOn', moment.today);
  const status: ChangeRequest = {
    kind: 'status',
    ids: form.ids,
    status: 'complete',
    ...(completedOn === undefined ? {} : { completedOn }),
  };
  const note: readonly ChangeRequest[] = text === '' ? [] : [{ kind: 'note', ids: form.ids, text }];
  const again = form.base.find((record) => record.status !== 'complete' && reasonRequired(record.status, 'complete'));
  // The words of the note are the reason where the table wants one.
  if (again !== undefined && text === '') return { kind: 'missing', field: 'text', why: `${again.ref} needs a reason to go to complete` };
  return oneOf([again === undefined ? status : { ...status, reason: text }, ...note], expect(form, ['status']));
}

function archiveRequest(form: Form, { moment }: AppState): FormReading {
  const meeting = dayIn(form, 'meeting', moment.today);
  if (meeting === undefined) return { kind: 'missing', field: 'meeting', why: 'Say the day of the meeting' };
  return plainRequest({ kind: 'archive', ids: form.ids, meeting });
}

function editRequest(form: Form, state: AppState): FormReading {
  const values = valuesOf(form.fields);
  const changed = (name: string): boolean => values[name] !== form.first[name];
  const requests: ChangeRequest[] = [];
  const fields: string[] = [];
  if (changed('status')) {
    const status = statusRequest({ ...form, fields: form.fields.filter((field) => field.name !== 'followUp') }, state);
    if (status.kind !== 'request') return status;
    requests.push(status.request);
    fields.push('status');
  }
  const when = changed('followUp') ? whenOf(form, state) : undefined;
  if (when !== undefined) {
    requests.push({ kind: 'follow-up', ids: form.ids, when, ...reasonOf(form) });
    fields.push('followUp');
  }
  const link = changed('link') ? readLink(values.link ?? '', state) : undefined;
  if (typeof link === 'string') return { kind: 'missing', field: 'link', why: link };
  const before = new Set(listOf(form.first.tags ?? '', ','));
  const after = new Set(listOf(values.tags ?? '', ','));
  const changes: FieldChanges = {
    ...(changed('topic') ? { topic: values.topic ?? '' } : {}),
    ...(changed('class') ? { class: values.class as RecordClass } : {}),
    ...(changed('responsible') ? { responsible: listOf(values.responsible ?? '', ';') } : {}),
    ...(changed('addressedTo') ? { addressedTo: listOf(values.addressedTo ?? '', ';') } : {}),
    ...(changed('tags') ? { tags: [...after].filter((tag) => !before.has(tag)), untag: [...before].filter((tag) => !after.has(tag)) } : {}),
    ...(link === undefined ? {} : { links: [link] }),
  };
  if (Object.keys(changes).length > 0) {
    requests.push({ kind: 'fields', ids: form.ids, changes, ...reasonOf(form) });
    fields.push(...Object.keys(changes).filter((field) => field !== 'tags' && field !== 'untag' && field !== 'links'));
  }
  return requests.length === 0 ? { kind: 'nothing' } : oneOf(requests, expect(form, fields));
}

function addRequest(form: Form, state: AppState, id: string): FormReading {
  const values = valuesOf(form.fields);
  const { text = '', topic = '', committee = '', responsible = '', addressedTo = '' } = values;
  if (text === '') return { kind: 'missing', field: 'text', why: 'A recommendation needs words; Esc closes' };
  const body = state.data.register.committees.find((one) => one.id === committee);
  const raisedOn = dayIn(form, 'raisedOn', state.moment.today);
  const when = whenOf(form, state);
  const wanted = {
    text,
    ...(body === undefined ? {} : { committee: body }),
    ...(raisedOn === undefined ? {} : { raisedOn }),
    ...(topic === '' ? {} : { topic }),
    ...(responsible === '' ? {} : { responsible: listOf(responsible, ';') }),
    ...(addressedTo === '' ? {} : { addressedTo: listOf(addressedTo, ';') }),
    ...(when === undefined || when === 'none' ? {} : { followUp: when }),
    ...(values.class === undefined || values.class === '' ? {} : { class: values.class as RecordClass }),
  };
  return plainRequest({ kind: 'add', id, wanted });
}

/** A follow-up as it is to be kept; nothing where the field is empty. Taking the words of a date away takes the date away. */
function whenOf(form: Form, { moment }: AppState): string | undefined {
  const typed = valuesOf(form.fields).followUp ?? '';
  const reading = readDate(typed, { today: moment.today, nextMeeting: meetingIn(form, 'followUp'), none: true });
  if (reading.kind === 'day') return reading.when;
  if (reading.kind === 'none') return 'none';
  return reading.kind === 'empty' && (form.first.followUp ?? '') !== '' ? 'none' : undefined;
}

/** "repeats WCSC.240912.3" as a link, or why it is none. */
function readLink(typed: string, state: AppState): { readonly kind: LinkKind; readonly to: string } | string | undefined {
  if (typed === '') return undefined;
  const [word = '', ...rest] = typed.split(/\s+/);
  const kind = linkKinds.find((one) => one === word.toLowerCase());
  if (kind === undefined) return `Begin with one of ${linkKinds.join(', ')}`;
  const found = findRecommendation(state.data.register, rest.join(' '));
  return found.ok ? { kind, to: found.value.id } : found.error.message;
}

function meetingIn(form: Form, name: string): string | undefined {
  const field = form.fields.find((one) => one.name === name);
  return field?.kind === 'date' ? field.nextMeeting : undefined;
}

function reasonOf(form: Form): { readonly reason?: string } {
  const { reason = '' } = valuesOf(form.fields);
  return reason === '' ? {} : { reason };
}

function listOf(text: string, mark: string): readonly string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function expect(form: Form, fields: readonly string[]): readonly Expectation[] {
  return form.base.flatMap((record) =>
    fields.map((field) => ({ id: record.id, field, value: (record as unknown as Readonly<Record<string, unknown>>)[field] })),
  );
}

function plainRequest(request: ChangeRequest): FormReading {
  return { kind: 'request', request, expected: [] };
}

function oneOf(requests: readonly ChangeRequest[], expected: readonly Expectation[]): FormReading {
  const [first] = requests;
  if (first === undefined) return { kind: 'nothing' };
  return { kind: 'request', request: requests.length === 1 ? first : { kind: 'together', requests }, expected };
}
