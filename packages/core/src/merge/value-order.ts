import type { Json } from '../base/json.ts';

/** One text for one value, whatever the order of its keys: equal values have equal texts. An absent value is ''. */
export function valueText(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(',')}]`;
  const fields = value as { readonly [key: string]: Json | undefined };
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${valueText(fields[key])}`)
    .join(',')}}`;
}

/** An order of all values that knows no side: below 0 when `a` comes first, 0 only for equal values; absent comes before all. */
export function compareValues(a: Json | undefined, b: Json | undefined): number {
  return compareTexts(valueText(a), valueText(b));
}

/** An order of list entries: by their moment or day, where they have one, else by value. Entries without one come first. */
export function compareEntries(a: Json, b: Json): number {
  return compareTexts(momentOf(a), momentOf(b)) || compareValues(a, b);
}

function momentOf(entry: Json): string {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return '';
  const { at, date, on } = entry as { readonly [key: string]: Json | undefined };
  return [at, date, on].find((moment) => typeof moment === 'string') ?? '';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
