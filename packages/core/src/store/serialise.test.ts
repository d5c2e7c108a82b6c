import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRegister, type Register } from '../model/register.ts';
import { parseRegister } from './parse-register.ts';
import { serialise } from './serialise.ts';

test('the file has one field a line, one list entry a line, records by id and keys in a fixed order', () => {
  const register = {
    ...emptyRegister(),
    later: { kept: true },
    recommendations: [
      {
        text: 'That the “Cabinet” reports.\nBy May.',
        mood: 'hopeful',
        id: 'R2',
        status: 'unknown',
        ref: 'WHSC.240201.2',
        class: 'request',
        responsible: ['Director', 'Head of Roads'],
        progress: [{ text: 'Begun.' }, { text: 'Going on.' }],
        tags: [],
      },
      { id: 'R1', ref: 'WHSC.240201.1', text: 'x', class: 'comment', status: 'complete' },
    ],
    settings: { colour: 'green', dueSoonDays: 7 },
  } as unknown as Register;
  expect(serialise(register)).toBe(`{
  "format": "scrutiny-register",
  "schemaVersion": 1,
  "councils": [],
  "committees": [],
  "meetings": [],
  "recommendations": [
    {
      "id": "R1",
      "ref": "WHSC.240201.1",
      "text": "x",
      "class": "comment",
      "status": "complete"
    },
    {
      "id": "R2",
      "ref": "WHSC.240201.2",
      "text": "That the “Cabinet” reports.\\nBy May.",
      "class": "request",
      "responsible": ["Director","Head of Roads"],
      "progress": [
        {"text":"Begun."},
        {"text":"Going on."}
      ],
      "status": "unknown",
      "tags": [],
      "mood": "hopeful"
    }
  ],
  "letters": [],
  "plans": [],
  "workProgramme": [],
  "posts": [],
  "papers": [],
  "settings": {
    "dueSoonDays": 7,
    "colour": "green"
  },
  "later": {"kept":true}
}
`);
});

/** JSON values of every kind, with the texts that are hard to write. */
const json = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .filter((value) => !JSON.stringify(value).match(/"(__proto__|constructor|prototype)"|-0\b/));
const fieldName = fc.string({ minLength: 1, maxLength: 6 }).map((name) => `x${name}`);
const unknownFields = fc.dictionary(fieldName, json, { maxKeys: 4 });
const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\\', '\u2028', '\u0007', '=1+1', '<<<<<<< HEAD', ' '));

const records = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    text: words,
    extra: unknownFields,
    progress: fc.array(fc.record({ text: words, extra: unknownFields }), { maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

const registers = fc.record({ records, settings: unknownFields, top: unknownFields }).map(({ records: made, settings, top }): Register => {
  const recommendations = made.map(({ id, text, extra, progress }) => ({
    id,
    ref: id,
    text,
    class: 'request' as const,
    status: 'unknown' as const,
    progress: progress.map((note) => ({ text: note.text, ...note.extra })),
    ...extra,
  }));
  return { ...emptyRegister(), recommendations, settings, ...top };
});

test('whatever is written reads back as the same value and the same text, unknown fields of every level among it', () => {
  fc.assert(
    fc.property(registers, (register) => {
      const text = serialise(register);
      const parsed = parseRegister(text);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.faults));
      const byId = [...register.recommendations].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(parsed.value.register).toEqual(JSON.parse(JSON.stringify({ ...register, recommendations: byId })));
      expect(parsed.value.canonical).toBe(true);
      expect(serialise(parsed.value.register, parsed.value.quarantine)).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('the text does not depend on the order of records or of their fields', () => {
  fc.assert(
    fc.property(registers, (register) => {
      const turned = register.recommendations.map((record) =>
        Object.fromEntries(
          Object.entries({ ...record })
            .filter(([key]) => !key.startsWith('x'))
            .reverse(),
        ),
      );
      const plain = register.recommendations.map((record) =>
        Object.fromEntries(Object.entries({ ...record }).filter(([key]) => !key.startsWith('x'))),
      );
      const text = (list: unknown) => serialise({ ...register, recommendations: list } as Register);
      expect(text(turned.reverse())).toBe(text(plain));
    }),
  );
});

test('numbers, texts and lists are written as JSON.stringify writes them', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = serialise({ ...emptyRegister(), settings: { value } });
      expect(text).toContain(`\n    "value": ${JSON.stringify(value)}\n`);
    }),
    { numRuns: 500 },
  );
});
