import type { Mapping } from '../importers/mapping/mapping.ts';

/** A mapping as the text of its file: an entry a line, ending in a line break. `parseMapping` reads it back. */
export function printMapping(mapping: Mapping): string {
  const { $schema, format, schemaVersion, kind = null, committee = null, columns = {}, statuses = {} } = mapping;
  const entries = Object.entries({
    ...($schema === undefined ? {} : { $schema }),
    format,
    schemaVersion,
    kind,
    committee,
    columns,
    statuses,
  }).map(([key, value]) => `  ${JSON.stringify(key)}: ${printValue(value)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function printValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, own]) => `    ${JSON.stringify(key)}: ${JSON.stringify(own)}`);
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
}
