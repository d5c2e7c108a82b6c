import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRegister } from '../model/register.ts';
import { parseRegister } from './parse-register.ts';
import { serialise } from './serialise.ts';

const record = {
  id: 'R2',
  ref: 'WHSC.240201.2',
  text: 'That the Executive Member reports on “young carers” in May.',
  class: 'request',
  status: 'in-progress',
} as const;

const sound = serialise({ ...emptyRegister(), recommendations: [{ ...record, id: 'R1' }, record] });

/** What the first fault says of a text. */
function firstFault(text: string): string {
  const parsed = parseRegister(text);
  if (parsed.ok) return 'opened';
  const [fault] = parsed.error.faults;
  expect(fault?.message.length).toBeGreaterThan(10);
  expect(fault?.hint.length).toBeGreaterThan(10);
  return `${parsed.error.code}: ${fault?.code} ${fault?.line}:${fault?.column}`;
}

test('a text in canonical form is known as such and opens without a word', () => {
  const parsed = parseRegister(sound);
  expect(parsed.ok && parsed.value.canonical).toBe(true);
  expect(parsed.ok && parsed.value.diagnostics).toEqual([]);
  expect(parsed.ok && serialise(parsed.value.register)).toBe(sound);
});

test.each([
  ['a byte order mark', `\uFEFF${sound}`, true],
  ['CRLF', sound.replaceAll('\n', '\r\n'), false],
  ['another layout', JSON.stringify(JSON.parse(sound), null, 8), false],
  ['records in another order', JSON.stringify({ ...JSON.parse(sound), recommendations: [record, { ...record, id: 'R1' }] }), false],
  ['absent lists', '{"format":"scrutiny-register","schemaVersion":1}', false],
  ['numbers in another spelling', sound.replace('"settings": {}', '"settings": {"x": 1.50, "y": 1E3}'), false],
])('%s is accepted', (_, text, canonical) => {
  const parsed = parseRegister(text);
  expect(parsed.ok && parsed.value.canonical).toBe(canonical);
  expect(parsed.ok && parsed.value.diagnostics).toEqual([]);
});

test.each([
  ['nothing', '', 'corrupt: empty 1:1'],
  ['blanks', ' \n\n', 'corrupt: empty 1:1'],
  ['null', 'null\n', 'not-a-register: not-a-register 1:1'],
  ['false', 'false', 'not-a-register: not-a-register 1:1'],
  ['0', '0', 'not-a-register: not-a-register 1:1'],
  ['an empty text', '""', 'not-a-register: not-a-register 1:1'],
  ['a list', '[]', 'not-a-register: not-a-register 1:1'],
  ['an object', '{}', 'not-a-register: not-a-register 1:1'],
  ['another format', '{\n  "format": "ledger"\n}', 'not-a-register: not-a-register 2:13'],
  ['no version', '{"format":"scrutiny-register"}', 'corrupt: version 1:1'],
  ['a version that is a text', '{"format":"scrutiny-register",\n"schemaVersion":"1"}', 'corrupt: version 2:17'],
  ['version 0', '{"format":"scrutiny-register","schemaVersion":0}', 'corrupt: version 1:47'],
  ['a list that is an object', sound.replace('"letters": []', '"letters": {}'), 'corrupt: wrong-shape 23:14'],
  ['settings that are a list', sound.replace('"settings": {}', '"settings": []'), 'corrupt: wrong-shape 28:15'],
  ['a key twice', sound.replace('"letters": []', '"recommendations": [],\n  "letters": []'), 'corrupt: duplicate-key 23:3'],
  [
    'a key twice, spelt with an escape',
    sound.replace('"topic"', '"x"').replace('"ref":', '"id": "R1", "\\u0069d": "R9", "ref":'),
    'corrupt: duplicate-key 10:7',
  ],
  ['1e400', sound.replace('"settings": {}', '"settings": {"x": 1e400}'), 'corrupt: bad-number 28:21'],
  ['2^53 + 1', sound.replace('"settings": {}', '"settings": {"x": 9007199254740993}'), 'corrupt: bad-number 28:21'],
  ['-0', sound.replace('"settings": {}', '"settings": {"x": -0}'), 'corrupt: bad-number 28:21'],
  ['1e-400', sound.replace('"settings": {}', '"settings": {"x": 1e-400}'), 'corrupt: bad-number 28:21'],
  ['__proto__', sound.replace('"settings": {}', '"settings": {\n    "__proto__": {"admin":true}\n  }'), 'corrupt: forbidden-key 29:5'],
  ['constructor in a record', sound.replace('"id": "R1",', '"id": "R1",\n      "constructor": 1,'), 'corrupt: forbidden-key 10:7'],
  ['a trailing comma', sound.replace('"settings": {}', '"settings": {},'), 'corrupt: trailing-comma 29:1'],
  ['a comment', sound.replace('"settings": {}', '// later\n"settings": {}'), 'corrupt: comment 28:3'],
  ['NaN', sound.replace('"settings": {}', '"settings": {"x": NaN}'), 'corrupt: not-a-json-value 28:21'],
  ['a bare word', sound.replace('"settings"', 'settings'), 'corrupt: not-a-json-value 28:3'],
  ['a leading zero', sound.replace('"schemaVersion": 1', '"schemaVersion": 01'), 'corrupt: not-a-json-value 3:20'],
  ['curly quotes', sound.replace('"settings"', '“settings”'), 'corrupt: quotes 28:3'],
  ['a missing comma', sound.replace('"id": "R1",', '"id": "R1"'), 'corrupt: missing-comma 10:7'],
  ['half a file', sound.slice(0, 400), 'corrupt: truncated 18:17'],
  ['a text over the line end', sound.replace('WHSC.240201.2"', 'WHSC.240201.2'), 'corrupt: control-character 10:29'],
  ['a tab in a text', sound.replace('WHSC', 'WH\tSC'), 'corrupt: control-character 10:17'],
  ['an escape of another language', sound.replace('WHSC', 'WH\\xSC'), 'corrupt: bad-escape 10:17'],
  ['NULs', `${sound}\u0000\u0000`, 'corrupt: nul 30:1'],
  ['text after the end', `${sound}}`, 'corrupt: text-after-the-end 30:1'],
  ['two registers', sound + sound, 'corrupt: text-after-the-end 30:1'],
  ['conflict markers', sound.replace('      "ref"', '<<<<<<< HEAD\n      "ref"'), 'corrupt: conflict-markers 10:1'],
  [
    '100,000 deep',
    `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"format":"scrutiny-register","schemaVersion":1}`,
    'corrupt: too-deep 1:69',
  ],
  [
    '100,000 deep in a record',
    sound.replace('"id": "R1"', `"text": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "id": "R1"`),
    'corrupt: too-deep 9:76',
  ],
])('%s is told with its place and not opened', (_, text, told) => {
  expect(firstFault(text)).toBe(told);
});

test('a key that stands twice is shown at both places', () => {
  const parsed = parseRegister(sound.replace('"letters": []', '"recommendations": [],\n  "letters": []'));
  expect(parsed.ok ? '' : parsed.error.faults[0]?.message).toContain('at line 7, column 3 and here');
});

test('half of a character is told, and kept', () => {
  const text = sound.replace('WHSC.240201.2', '\\ud83d');
  const parsed = parseRegister(text);
  expect(parsed.ok && parsed.value.diagnostics.map(({ code, place }) => [code, place?.lines[0]])).toEqual([['lone-surrogate', 10]]);
  expect(parsed.ok && serialise(parsed.value.register)).toBe(text);
});

test('no number of warnings hides an error', () => {
  const halves = sound.replace(
    '"settings": {}',
    `"settings": {"x": [${Array.from({ length: 80 }, () => '"\\ud83d"').join(',')}], "y": 1, "y": 2}`,
  );
  const parsed = parseRegister(halves);
  expect(parsed.ok ? [] : parsed.error.faults.map(({ code }) => code)).toEqual(['duplicate-key']);
});

test('64 deep opens, 65 does not', () => {
  const deep = (depth: number) =>
    sound.replace('"settings": {}', `"settings": {\n    "x": ${'['.repeat(depth - 2)}${']'.repeat(depth - 2)}\n  }`);
  expect(firstFault(deep(64))).toBe('opened');
  expect(firstFault(deep(65))).toMatch(/^corrupt: too-deep/);
});

test('a newer file is read, and may not be written', () => {
  const parsed = parseRegister(sound.replace('"schemaVersion": 1', '"schemaVersion": 7'));
  expect(parsed.ok && parsed.value.register.recommendations.length).toBe(2);
  expect(parsed.ok && parsed.value.readOnly).toContain('version 7');
});

test('an older file is read by way of every version between, and nothing of it is lost', () => {
  const known = {
    newest: 3,
    migrations: [
      { from: 1, migrate: ({ recs, ...top }: { readonly [key: string]: unknown }) => ({ ...top, recommendations: recs }) },
      { from: 2, migrate: (top: { readonly [key: string]: unknown }) => ({ ...top, settings: { dueSoonDays: 7 } }) },
    ],
  };
  const parsed = parseRegister(sound.replace('"recommendations"', '"recs"'), known);
  expect(parsed.ok && parsed.value.register).toMatchObject({
    schemaVersion: 3,
    settings: { dueSoonDays: 7 },
    recommendations: [{ id: 'R1' }, { id: 'R2' }],
  });
  expect(parsed.ok && parsed.value.diagnostics.map(({ code }) => code)).toEqual(['older-version']);
  const tooOld = parseRegister(sound, { ...known, migrations: known.migrations.slice(1) });
  expect(tooOld.ok ? '' : tooOld.error.faults[0]?.message).toContain('too old');
});

test('whatever JSON.parse refuses is refused with a place, and nothing that it accepts is called bad grammar', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '1.',
    '.5',
    'e9',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
    '\\u00',
    'é',
    '//',
  );
  const grammar = new Set(['duplicate-key', 'bad-number', 'lone-surrogate', 'forbidden-key']);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const parsed = parseRegister(text);
      const faults = parsed.ok ? [] : parsed.error.faults;
      let json = true;
      try {
        JSON.parse(text);
      } catch {
        json = false;
      }
      expect(parsed.ok).toBe(false);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.some(({ code }) => !grammar.has(code) && code !== 'not-a-register')).toBe(!json);
    }),
    { numRuns: 3000 },
  );
});

/** A text with some of its characters taken out, doubled, or replaced. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(sound.length),
      cut: fc.nat(4),
      put: fc.constantFrom('', '"', ',', '{', '}', '[', ']', '1', '-', 'e', '\\', 'R1', '\n', ' ', '"id":', 'null'),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((cuts) => cuts.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), sound));

test('whatever is opened is written back with all that it said', () => {
  let opened = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const parsed = parseRegister(text);
      if (!parsed.ok) return;
      opened += 1;
      const written = JSON.parse(serialise(parsed.value.register, parsed.value.quarantine));
      const said = JSON.parse(text);
      for (const key of Object.keys(said)) {
        if (!Array.isArray(said[key])) expect(written[key]).toEqual(said[key]);
        else
          expect([...written[key]].map((element) => JSON.stringify(sortedKeys(element))).sort()).toEqual(
            [...said[key]].map((element) => JSON.stringify(sortedKeys(element))).sort(),
          );
      }
    }),
    { numRuns: 4000 },
  );
  expect(opened).toBeGreaterThan(100);
});

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
