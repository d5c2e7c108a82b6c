import type { Collection } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import type { Out } from './out.ts';
import { type Fields, isFields, renderValue } from './render-value.ts';

/** Where each known field of a record stands in the file: the order of the schema, so that there is one list only. */
const places = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(recordSchemas).map(([collection, schema]) => [
    collection,
    new Map(Object.keys(schema.entries).map((field, place) => [field, place])),
  ]),
);

const leads = new Map<string, string>();

/** `      "field": `, the beginning of a field's line. */
function lead(field: string): string {
  let text = leads.get(field);
  if (text === undefined) {
    text = `      ${JSON.stringify(field)}: `;
    if (leads.size < 1000) leads.set(field, text);
  }
  return text;
}

/** The fields in the fixed order, those unknown to this release after them as found; the same object when they stand so already. */
function inOrder(fields: Fields, order: ReadonlyMap<string, number>): Fields {
  let last = -1;
  for (const key in fields) {
    const place = order.get(key) ?? order.size;
    if (place < last) {
      const keys = Object.keys(fields);
      keys.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
      return Object.fromEntries(keys.map((name) => [name, fields[name]]));
    }
    last = place;
  }
  return fields;
}

/** A list of objects, one a line, so that two people who add a note each do not touch the same line. */
function renderField(value: unknown, out: Out): void {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isFields)) {
    renderValue(value, out);
    return;
  }
  for (let i = 0; i < value.length; i += 1) {
    out.put(i === 0 ? '[\n        ' : ',\n        ');
    renderValue(value[i], out);
  }
  out.put('\n      ]');
}

/**
 * Puts one element of a list as it stands in the file: an object takes one line a field, a field that is a list of objects one line
 * an element, all else stays on its line. Anything that is not an object (kept in quarantine) is one compact line.
 */
export function renderRecord(record: unknown, collection: Collection, out: Out): void {
  if (!isFields(record)) {
    renderValue(record, out);
    return;
  }
  const fields = inOrder(record, places.get(collection) ?? new Map());
  let separator = '{\n';
  for (const field in fields) {
    const value = fields[field];
    if (value === undefined) continue;
    out.put(separator);
    out.put(lead(field));
    renderField(value, out);
    separator = ',\n';
  }
  out.put(separator === '{\n' ? '{}' : '\n    }');
}
