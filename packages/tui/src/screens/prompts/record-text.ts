import {
  err,
  ok,
  type Recommendation,
  type RecordClass,
  type Result,
  recordClasses,
  type Status,
  sameValue,
  statuses,
} from '@scrutiny/core';
import type { ChangeRequest, Expectation } from '../../state/change-request.ts';

/** Fields that may be changed in the editor; the others stand there to be read. */
const open = ['status', 'statusReason', 'followUp', 'responsible', 'addressedTo', 'topic', 'class', 'tags', 'reference'] as const;

/** A record as text for the editor: what may be changed first, then what may not. Its history is left out. */
export function recordText(record: Recommendation): string {
  const { history: _, followUp, ...rest } = record;
  const fields: { [field: string]: unknown } = { ...rest, followUp: followUp?.text };
  const first = Object.fromEntries(open.map((field) => [field, fields[field] ?? (listFields.has(field) ? [] : '')]));
  const others = Object.fromEntries(Object.entries(fields).filter(([field]) => !open.some((one) => one === field)));
  return JSON.stringify({ ...first, 'not to be changed here': others }, undefined, 2);
}

const listFields: ReadonlySet<string> = new Set(['responsible', 'addressedTo', 'tags']);

/** What an edited text asks for; nothing when it says the same. What is no longer JSON, or not the right kind of value, is an error. */
export function requestOfRecordText(
  record: Recommendation,
  text: string,
): Result<{ readonly request: ChangeRequest; readonly expected: readonly Expectation[] } | undefined> {
  const parsed = parse(text);
  if (parsed === undefined) return refuse('what came back is not JSON any more');
  const before = parse(recordText(record)) ?? {};
  const changed = open.filter((field) => !sameValue(parsed[field] ?? null, before[field] ?? null));
  const locked = 'not to be changed here';
  if (!sameValue(parsed[locked], before[locked])) return refuse('a field that may not be changed here was changed');
  const wrong = changed.find((field) => !isRight(field, parsed[field]));
  if (wrong !== undefined) return refuse(`${wrong} has a value of the wrong kind`);
  if (changed.length === 0) return ok(undefined);
  const requests = requestsOf(record, parsed, changed);
  const expected = changed.flatMap((field) =>
    field === 'tags' || field === 'statusReason'
      ? []
      : [{ id: record.id, field, value: (record as unknown as Readonly<Record<string, unknown>>)[field] }],
  );
  return ok({ request: { kind: 'together', requests }, expected });
}

type Values = Readonly<Record<string, unknown>>;

function requestsOf(record: Recommendation, values: Values, changed: readonly (typeof open)[number][]): readonly ChangeRequest[] {
  const ids = [record.id];
  const has = (field: (typeof open)[number]): boolean => changed.includes(field);
  const reason = String(values.statusReason ?? '');
  const why = has('statusReason') && reason !== '' ? { reason } : {};
  const tags = list(values.tags);
  const changes = {
    ...(has('topic') ? { topic: String(values.topic) } : {}),
    ...(has('reference') ? { reference: String(values.reference) } : {}),
    ...(has('class') ? { class: values.class as RecordClass } : {}),
    ...(has('responsible') ? { responsible: list(values.responsible) } : {}),
    ...(has('addressedTo') ? { addressedTo: list(values.addressedTo) } : {}),
    ...(has('tags')
      ? { tags: tags.filter((tag) => !(record.tags ?? []).includes(tag)), untag: (record.tags ?? []).filter((tag) => !tags.includes(tag)) }
      : {}),
  };
  const when = String(values.followUp ?? '').trim();
  return [
    ...(has('status') ? [{ kind: 'status', ids, status: values.status as Status, ...why } as const] : []),
    ...(has('followUp') ? [{ kind: 'follow-up', ids, when: when === '' ? 'none' : when } as const] : []),
    ...(Object.keys(changes).length === 0 ? [] : [{ kind: 'fields', ids, changes } as const]),
  ];
}

function isRight(field: string, value: unknown): boolean {
  if (listFields.has(field)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof value !== 'string') return false;
  if (field === 'status') return statuses.some((one) => one === value);
  return field !== 'class' || recordClasses.some((one) => one === value);
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function parse(text: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuse(message: string): Result<never> {
  return err({ code: 'record-text', severity: 'error', message });
}
