import { type Collection, collections, type Register } from '../model/register.ts';
import { settingsSchema } from '../model/schema.ts';
import { type Out, Proof, Writer } from './out.ts';
import { inKeyOrder, type Quarantined, withQuarantine } from './quarantine.ts';
import { renderRecord } from './render-record.ts';
import { type Fields, isFields, renderValue } from './render-value.ts';

/** The keys of the file in the order in which they stand; those of a later release follow as found. */
const topLevel = ['format', 'schemaVersion', ...collections, 'settings'] as const;
const known: ReadonlySet<string> = new Set(topLevel);
const knownSettings = Object.keys(settingsSchema.entries);
const lists: ReadonlySet<string> = new Set(collections);

/**
 * The register as the text of its file, in the one canonical form: LF, two blanks, keys in a fixed order, records sorted by id, one
 * field a line, a final line end. Two registers with the same content give the same bytes, whatever order their lists and keys had,
 * so that a line that differs is a field that changed. Fields that this release does not know are kept at every level.
 * What is in quarantine is put back at its place.
 */
export function serialise(register: Register, quarantine: readonly Quarantined[] = []): string {
  const top: { [key: string]: unknown } = { ...register };
  for (const collection of collections) {
    const apart = quarantine.filter((kept) => kept.collection === collection);
    top[collection] = withQuarantine(register[collection], apart);
  }
  const settings = quarantine.filter((kept) => kept.collection === 'settings');
  top.settings = { ...Object.fromEntries(settings.map((kept) => [kept.key, kept.value])), ...register.settings };
  const writer = new Writer();
  render(top, writer);
  return writer.whole;
}

/**
 * Whether a text is exactly the canonical form of what was parsed from it. A text that is has no key twice, no number that a computer
 * rounds, nothing after its end: all of it is in the value. The value must be known to nest modestly.
 */
export function isCanonical(top: Fields, text: string): boolean {
  const proof = new Proof(text);
  render(top, proof);
  return proof.met;
}

function render(top: Fields, out: Out): void {
  const later = Object.keys(top).filter((key) => !known.has(key));
  let separator = '{\n';
  for (const key of [...topLevel, ...later]) {
    const value = top[key];
    if (value === undefined && !lists.has(key) && key !== 'settings') continue;
    out.put(`${separator}  ${JSON.stringify(key)}: `);
    renderTop(key, value, out);
    separator = ',\n';
  }
  out.put('\n}\n');
}

function renderTop(key: string, value: unknown, out: Out): void {
  if (lists.has(key)) {
    const list = inKeyOrder((value ?? []) as readonly unknown[]);
    renderLines(list, '[]', out, (element) => renderRecord(element, key as Collection, out));
  } else if (key === 'settings') {
    const settings = (value ?? {}) as Fields;
    const names = [...new Set([...knownSettings, ...Object.keys(settings)])].filter((name) => settings[name] !== undefined);
    renderLines(names, '{}', out, (name) => {
      out.put(`${JSON.stringify(name)}: `);
      renderValue(settings[name], out);
    });
  } else if (Array.isArray(value) && value.every(isFields)) {
    renderLines(value, '[]', out, (element) => renderValue(element, out));
  } else {
    renderValue(value, out);
  }
}

/** One line, or one block of lines, for each item between the two brackets. */
function renderLines<T>(items: readonly T[], brackets: '{}' | '[]', out: Out, renderItem: (item: T) => void): void {
  let separator = `${brackets.charAt(0)}\n    `;
  for (const item of items) {
    out.put(separator);
    renderItem(item);
    out.rest();
    separator = ',\n    ';
  }
  out.put(items.length === 0 ? brackets : `\n  ${brackets.charAt(1)}`);
}
