import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mapping } from '../importers/mapping/mapping.ts';
import { columnPairs } from '../importers/mapping/mapping.ts';
import { plainColumn, plainStatus } from '../importers/mapping/paper-words.ts';
import { columnMeanings } from '../importers/parts/tables/column-words.ts';
import { statuses } from '../model/vocabulary.ts';
import { mappingJsonSchema } from '../schema.ts';
import { parseMapping } from './parse-mapping.ts';
import { printMapping } from './print-mapping.ts';

const head = '"format": "scrutiny-mapping", "schemaVersion": 1';

test.each([
  ['a mistyped part', `{ ${head},\n  "colums": {} }`, 'unknown-key', 2, 3, 'Did you mean "columns"?'],
  ['a part that is like none', `{ ${head}, "dateOrder": "mdy" }`, 'unknown-key', 1, 53, 'It may have format'],
  ['a mistyped meaning', `{ ${head}, "columns": {\n  "Wish": "recomendation" } }`, 'wrong-value', 2, 11, 'Did you mean "recommendation"?'],
  ['a pair that no column holds', `{ ${head}, "columns": {\n  "Wish": ["status", "note"] } }`, 'wrong-value', 2, 11, 'scrutiny map'],
  ['a mistyped state', `{ ${head}, "statuses": {\n\n  "Sorted": "compleet" } }`, 'wrong-value', 3, 13, 'Did you mean "complete"?'],
  ['a kind of paper that is none', `{ ${head}, "kind": "traker" }`, 'wrong-value', 1, 61, 'Did you mean "tracker"?'],
  ['a committee without a name', `{ ${head}, "committee": "" }`, 'wrong-value', 1, 66, 'scrutiny map'],
  ['a list for columns', `{ ${head}, "columns": [] }`, 'wrong-value', 1, 64, 'scrutiny map'],
  ['another file', '{ "format": "scrutiny-register", "schemaVersion": 1 }', 'wrong-value', 1, 13, 'scrutiny map'],
  ['a later version', '{ "format": "scrutiny-mapping", "schemaVersion": 2 }', 'wrong-value', 1, 50, 'scrutiny map'],
  ['no format', '{ "schemaVersion": 1 }', 'missing-key', 1, 1, '"format": "scrutiny-mapping"'],
  ['a list', '\n []', 'wrong-shape', 2, 2, 'scrutiny map'],
  ['nothing', '', 'empty', 1, 1, 'scrutiny map'],
  ['a comma too many', `{ ${head},\n}`, 'trailing-comma', 2, 1, 'scrutiny map'],
  ['one header twice', `{ ${head}, "columns": { "A": null,\n "A": "note" } }`, 'duplicate-key', 2, 2, 'scrutiny map'],
  ['one header in two spellings', `{ ${head}, "columns": { "Wish": "topic",\n "WISH:": "note" } }`, 'said-twice', 2, 2, 'Keep one'],
  ['a word of no letters', `{ ${head}, "statuses": { "-": "complete" } }`, 'empty-key', 1, 67, 'Take it out.'],
])('%s is refused, with its place and what to do', (_, text, code, line, column, hint) => {
  const parsed = parseMapping(text);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.error[0]).toMatchObject({ code, line, column });
  expect(parsed.error[0]?.hint).toContain(hint);
  expect(parsed.error[0]?.message).not.toContain('register,');
});

test('every fault is told, not the first alone', () => {
  const parsed = parseMapping(`{ ${head}, "kind": "x", "columns": { "A": "y" }, "statuses": { "B": "z" }, "more": 1 }`);
  expect(parsed.ok ? 0 : parsed.error.length).toBe(4);
});

test('two spellings of one word that mean the same are one word', () => {
  expect(parseMapping(`{ ${head}, "statuses": { "Sorted": "complete", "sorted.": "complete" } }`).ok).toBe(true);
});

test('a kind of a recogniser of one’s own is known where it is named', () => {
  const text = `{ ${head}, "kind": "slips" }`;
  expect([parseMapping(text).ok, parseMapping(text, ['slips']).ok]).toEqual([false, true]);
});

const key = (plain: (text: string) => string) =>
  fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    .filter((text) => plain(text) !== '' && !text.startsWith('__') && text !== 'constructor' && text !== 'prototype');
const dictionary = <Value>(plain: (text: string) => string, value: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(key(plain), fc.option(value)), { selector: ([word]) => plain(word), maxLength: 8 })
    .map((entries): { readonly [key: string]: Value | null } => Object.fromEntries(entries));
const mappings: fc.Arbitrary<Mapping> = fc.record({
  format: fc.constant('scrutiny-mapping' as const),
  schemaVersion: fc.constant(1 as const),
  kind: fc.constantFrom('tracker', 'schedule', null),
  committee: fc.oneof(fc.constant(null), fc.string({ minLength: 1 })),
  columns: dictionary(plainColumn, fc.constantFrom(...columnMeanings, ...columnPairs)),
  statuses: dictionary(plainStatus, fc.constantFrom(...statuses)),
});

test('what is printed reads back the same', () => {
  fc.assert(
    fc.property(mappings, (mapping) => {
      expect(parseMapping(printMapping(mapping))).toEqual({ ok: true, value: mapping });
    }),
  );
});

test('the JSON Schema names every part and every word, and allows no other part', () => {
  const schema = JSON.stringify(mappingJsonSchema());
  for (const word of ['$schema', 'kind', 'committee', ...columnMeanings, ...statuses, 'tracker']) expect(schema).toContain(`"${word}"`);
  expect(schema).toContain('"additionalProperties":false');
});
