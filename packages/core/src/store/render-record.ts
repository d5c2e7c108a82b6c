import type { Collection } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import type { Out } from './out.ts';
import { type Fields, isFields, keysToKeep, type RenderedKey, renderValue } from './render-value.ts';

/** Where each known field of a record stands in the file: the order of the schema, so that there is one list only. */
const places = new Map<string, ReadonlyMap<string, number>>(
  Object.entries(recordSchemas).map(([collection, schema]) => [
    collection,
    new Map(Object.keys(schema.entries).map((field, place) => [field, place])),
  ]),
);

const leads = new Map<string, RenderedKey>();

/** The beginning of a field's line, with the end of what stands before it. */
function lead(field: string): RenderedKey {
  let rendered = leads.get(field);
  if (rendered === undefined) {
    const line = `\n      ${JSON.stringify(field)}: `;
    rendered = { first: `{${line}`, next: `,${line}` };
    if (leads.size < keysToKeep) leads.set(field, rendered);
  }
  return rendered;
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
  let empty = true;
  for (const field in fields) {
    const value = fields[field];
    if (value === undefined) continue;
    const rendered = lead(field);
    out.put(empty ? rendered.first : rendered.next);
    renderField(value, out);
    empty = false;
  }
  out.put(empty ? '{}' : '\n    }');
}
