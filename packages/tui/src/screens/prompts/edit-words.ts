import {
  type Edit,
  formatDate,
  isCalendarDate,
  type Recommendation,
  type Register,
  type Status,
  statuses,
  statusLabel,
} from '@scrutiny/core';

const told = ['status', 'followUp', 'responsible', 'progress', 'notes', 'archived', 'topic', 'class', 'tags', 'links', 'addressedTo'];

/** What edits do to a record, in words: "Not started → Paused; follow-up none → 8 March 2024". Fields that only follow are left out. */
export function editWords(edits: readonly Edit[], record: Recommendation, _register: Register): string {
  const words = edits.flatMap((edit) => {
    if (edit.kind === 'create' || !told.includes(edit.field)) return [];
    if (edit.kind === 'add') return [`+ ${fieldName(edit.field)} ${valueWords(edit.value)}`];
    if (edit.kind === 'remove') return [`- ${fieldName(edit.field)} ${valueWords(edit.value)}`];
    const before = valueWords((record as unknown as Readonly<Record<string, unknown>>)[edit.field]);
    const name = edit.field === 'status' ? '' : `${fieldName(edit.field)} `;
    return [edit.field === 'archived' ? (edit.to === undefined ? 'live again' : 'archived') : `${name}${before} → ${valueWords(edit.to)}`];
  });
  return words.join('; ');
}

const names: Readonly<Record<string, string>> = {
  followUp: 'follow-up',
  responsible: 'officer',
  progress: 'note',
  notes: 'private note',
  addressedTo: 'addressed to',
  followUpHistory: 'earlier follow-up',
  statusReason: 'reason',
  completedOn: 'completed on',
};

/** A field as people call it. */
export function fieldName(field: string): string {
  return names[field] ?? field;
}

/** A value of a field in words. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'none';
  if (typeof value === 'string') {
    const status: Status | undefined = statuses.find((one) => one === value);
    return status !== undefined ? statusLabel(status) : isCalendarDate(value) ? formatDate(value) : value;
  }
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (typeof value === 'object' && 'text' in value) {
    const text = String(value.text);
    return isCalendarDate(text) ? formatDate(text) : text.length <= 60 ? text : `"${text}"`;
  }
  return typeof value === 'object' && 'kind' in value ? String(value.kind) : JSON.stringify(value);
}
