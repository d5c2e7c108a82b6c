import type { Json } from '../base/json.ts';
import { formatDate, isCalendarDate } from '../model/dates/calendar.ts';
import { classLabel, decisionLabel, statusLabel } from '../model/labels.ts';
import { decisions, recordClasses, statuses } from '../model/vocabulary.ts';

const labels: { readonly [field: string]: string } = {
  ref: 'Reference',
  reference: 'Paper’s reference',
  raisedOn: 'Raised on',
  addressedTo: 'Addressed to',
  followUp: 'Follow up',
  followUpHistory: 'Moved date',
  responseDue: 'Response due',
  statusAsWritten: 'Status as written',
  statusReason: 'Reason for status',
  completedOn: 'Completed on',
  classReason: 'Reason for class',
};

/** A field of a record in words: `followUp` is "Follow up". */
export function fieldLabel(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return labels[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A value of a field as people read it: statuses and decisions in words, dates in full, a date of a paper by the paper's words, the
 * elements of a list on a line each, parts of a value as "name: value".
 *
 * @example fieldWords('status', 'in-progress') // 'In progress'
 * @example fieldWords('followUp', { text: 'January 2025', from: … }) // 'January 2025'
 */
export function fieldWords(field: string, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return stringWords(field, value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((one: Json) => fieldWords(field, one)).join('\n');
  return partsWords(value as { readonly [key: string]: Json });
}

function stringWords(field: string, value: string): string {
  const status = statuses.find((one) => one === value);
  if (field === 'status' && status !== undefined) return statusLabel(status);
  const recordClass = recordClasses.find((one) => one === value);
  if (field === 'class' && recordClass !== undefined) return classLabel(recordClass);
  const decision = decisions.find((one) => one === value);
  if (field === 'decision' && decision !== undefined) return decisionLabel(decision);
  return isCalendarDate(value) ? formatDate(value) : value;
}

/** A date of a paper is its words; an update or a response its text, with the rest named. Where a value comes from is left out. */
function partsWords(value: { readonly [key: string]: Json }): string {
  const isPaperDate = typeof value.text === 'string' && Object.keys(value).every((key) => /^(text|edtf|from|to|basis)$/.test(key));
  if (isPaperDate) return stringWords('text', String(value.text));
  return Object.entries(value)
    .filter(([key]) => key !== 'source' && key !== 'sources')
    .map(([key, part]) => ({ key, words: fieldWords(key, part) }))
    .filter(({ words }) => words !== '')
    .map(({ key, words }) => (key === 'text' || key === 'asWritten' ? words : `${fieldLabel(key)}: ${words}`))
    .join('; ');
}
