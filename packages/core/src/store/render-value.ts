import type { Out } from './out.ts';

/** A JSON object as read, before it is known to be anything more. */
export type Fields = { readonly [key: string]: unknown };

/** Whether a value is a JSON object: neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key with what stands before and behind it: of the first field, and of every other. Kept, as a register has the same few everywhere. */
export interface RenderedKey {
  readonly first: string;
  readonly next: string;
}

const renderedKeys = new Map<string, RenderedKey>();

/** Beyond so many different keys they are rendered anew each time. */
export const keysToKeep = 1000;

function renderKey(key: string): RenderedKey {
  let rendered = renderedKeys.get(key);
  if (rendered === undefined) {
    const quoted = JSON.stringify(key);
    rendered = { first: `{${quoted}:`, next: `,${quoted}:` };
    if (renderedKeys.size < keysToKeep) renderedKeys.set(key, rendered);
  }
  return rendered;
}

/** Puts a JSON value on one line without blanks, byte for byte what `JSON.stringify` gives. */
export function renderValue(value: unknown, out: Out): void {
  if (typeof value === 'string') out.text(value);
  else if (typeof value === 'object' && value !== null) out.nested(value);
  else out.put(JSON.stringify(value) ?? 'null');
}

/** Puts a list or an object piece by piece, each as `JSON.stringify` gives it: nothing is built up. */
export function renderNested(value: object, out: Out): void {
  if (Array.isArray(value)) {
    out.put('[');
    for (let i = 0; i < value.length; i += 1) {
      if (i > 0) out.put(',');
      renderValue(value[i], out);
    }
    out.put(']');
    return;
  }
  const fields = value as Fields;
  let empty = true;
  for (const key in fields) {
    const field = fields[key];
    if (field === undefined) continue;
    const rendered = renderKey(key);
    out.put(empty ? rendered.first : rendered.next);
    renderValue(field, out);
    empty = false;
  }
  out.put(empty ? '{}' : '}');
}
