import { type Change, formatDate, isCalendarDate, type Register, statusLabel } from '@scrutiny/core';
import { type ChangeRequest, idsOf } from './change-request.ts';

/** What a request did, for the message line: it begins with the verb or the record and always names what was changed. */
export function doneWords(request: ChangeRequest, register: Register): string {
  const who = refsOf(idsOf(request), register);
  switch (request.kind) {
    case 'note':
      return `${request.private === true ? 'Private note' : 'Note'} added to ${who}`;
    case 'status':
      return request.status === 'complete' ? `${who} marked complete` : `${who} set to ${statusLabel(request.status).toLowerCase()}`;
    case 'follow-up':
      return request.when === 'none'
        ? `Follow-up of ${who} taken away`
        : `Follow-up of ${who} set to ${isCalendarDate(request.when) ? formatDate(request.when) : request.when}`;
    case 'fields': {
      const posts = request.changes.responsible;
      const only = Object.keys(request.changes).length === 1;
      return posts !== undefined && only ? `Officer of ${who} set to ${posts.join('; ') || 'nobody'}` : `${who} edited`;
    }
    case 'archive':
      return `${who} archived at the meeting of ${formatDate(request.meeting)}`;
    case 'restore':
      return `${who} brought back from the archive`;
    case 'add':
      return `${who} added`;
    case 'undo':
      return 'Undone';
    case 'redo':
      return 'Redone';
    case 'import':
      return `Imported ${request.paper.document.name}`;
    case 'plan':
      return request.plan.summary;
    case 'together': {
      const [first] = request.requests;
      const complete = request.requests.some((one) => one.kind === 'status' && one.status === 'complete');
      if (complete) return `${who} marked complete`;
      const isStatus = first?.kind === 'status';
      return isStatus ? doneWords(first, register) : `${who} edited`;
    }
  }
}

/** Fields by the words of the screen; others are part of a change of one of these. */
const fields: Readonly<Record<string, string>> = {
  status: 'status',
  followUp: 'follow-up',
  responsible: 'officer',
  addressedTo: 'addressee',
  topic: 'topic',
  class: 'class',
  tags: 'tags',
  links: 'links',
  reference: 'reference',
};

/** A change of the past in words: "note on WCSC.240912.3", "status and officer of 4 records". */
export function changeWords(change: Change): string {
  const refs = [...new Set(change.items.map(({ record }) => ('ref' in record ? String(record.ref) : '')))].filter((ref) => ref !== '');
  const [first] = refs;
  const who = first === undefined ? '' : refs.length === 1 ? first : `${refs.length} records`;
  const changed = Object.keys(fields).filter((field) => change.items.some(({ entry }) => entry.field === field));
  if (change.via === 'set' && who !== '' && changed.length > 0) return `${changed.map((field) => fields[field]).join(' and ')} of ${who}`;
  return who === '' ? change.via : `${change.via} on ${who}`;
}

/** "WCSC.240912.3", "A and B", "4 records". */
export function refsOf(ids: readonly string[], register: Register): string {
  const wanted = new Set(ids);
  const refs = register.recommendations.filter((record) => wanted.has(record.id)).map((record) => record.ref);
  if (refs.length > 2) return `${refs.length} records`;
  return refs.length === 0 ? 'nothing' : refs.join(' and ');
}
