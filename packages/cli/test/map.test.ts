import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinImporters } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { allPapers, paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

const example = join(dirname(fileURLToPath(import.meta.url)), '../../../examples/own-words');
const tracker = join(example, 'tracker.txt');
const mapping = join(example, 'mapping.json');

test('a tracker in words of its own is refused without a mapping, with the way to one, and read whole with it', async () => {
  const home = newFolder();
  const without = await runIn(home, ['import', tracker]);
  expect(without).toMatchObject({ code: 1, out: '' });
  expect(without.err).toContain('scrutiny map --from PAPER');
  const imported = await runIn(home, ['import', tracker, '--map', mapping, '--strict']);
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toContain('6 recommendations: 6 new');
  const { recommendations } = JSON.parse((await runIn(home, ['list', '--all', '--json'])).out);
  expect(recommendations.map((one: { reference: string; status: string }) => `${one.reference} ${one.status}`).sort()).toEqual([
    ...['W1 complete', 'W2 in-progress', 'W3 not-started', 'W4 closed-not-done', 'W5 paused', 'W6 complete'],
  ]);
  expect((await runIn(home, ['why', 'W6'])).out).toContain('the mapping takes "Sorted - draft sent" for complete');
});

test('from nothing to a mapping: a draft of the columns, filled in, then a draft of the states', async () => {
  const home = newFolder();
  const draft = await runIn(home, ['map', '--from', tracker, '-o', 'own.json']);
  expect(draft).toMatchObject({ code: 0, out: '' });
  expect(draft.err).toContain('columns left open (null): "No", "Came up at", "Wish"');
  const own = join(home, 'own.json');
  const { columns } = JSON.parse(readFileSync(mapping, 'utf8'));
  writeFileSync(own, JSON.stringify({ ...JSON.parse(readFileSync(own, 'utf8')), columns }));
  const more = await runIn(home, ['map', '--from', tracker, '--map', 'own.json', '-o', 'own.json']);
  expect(more.err).toContain('states left open (null): "Sorted", "Bubbling along"');
  expect(JSON.parse(readFileSync(own, 'utf8'))).toMatchObject({
    kind: 'tracker',
    columns,
    statuses: { Sorted: null, 'Back burner': null },
  });
});

test.each(allPapers())('%s: imported with its unedited draft it gives the same register', async (path) => {
  const home = newFolder();
  expect(await runIn(home, ['map', '--from', path, '-o', 'own.json'])).toMatchObject({ code: 0 });
  await runIn(home, ['import', path, '--data', 'without.json', '--no-conflicts', 'new']);
  await runIn(home, ['import', path, '--data', 'with.json', '--map', 'own.json', '--no-conflicts', 'new']);
  const facts = (name: string): unknown =>
    JSON.parse(readFileSync(join(home, name), 'utf8'), (key, value) => (key === 'history' ? undefined : value));
  expect(facts('with.json')).toEqual(facts('without.json'));
});

test('a file that is there is not written over by a draft, except by one that keeps what it says', async () => {
  const home = newFolder();
  writeFileSync(join(home, 'own.json'), 'mine');
  const refused = await runIn(home, ['map', '--from', tracker, '-o', 'own.json']);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('own.json is there already; it was not written over');
  expect(readFileSync(join(home, 'own.json'), 'utf8')).toBe('mine');
});

test('all that is wrong with a mapping is told with line and column, and nothing is imported', async () => {
  const home = newFolder();
  writeFileSync(
    join(home, 'own.json'),
    '{\n  "format": "scrutiny-mapping",\n  "schemaVersion": 1,\n  "colums": {},\n  "statuses": { "Sorted": "compleet" }\n}\n',
  );
  const { code, out, err } = await runIn(home, ['import', tracker, '--map', 'own.json']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('own.json:4:3: a mapping has no "colums"\n  Did you mean "columns"?');
  expect(err).toContain('own.json:5:27: ');
  expect(err).toContain('Did you mean "complete"?');
  expect(existsSync(join(home, 'scrutiny.json'))).toBe(false);
});

test('identify --explain says what each recogniser says, what told each column, and what is not understood', async () => {
  const home = newFolder();
  const known = await runIn(home, ['identify', '--explain', paper('01')]);
  expect(known.code).toBe(0);
  expect(known.out).toContain('tracker: a table with the columns');
  expect(known.out).toContain('0.00  letter: nothing speaks for it');
  expect(known.out).toContain('"Meeting raised": raised-on, by the word "meeting raised"');
  const strange = await runIn(home, ['identify', '--explain', tracker]);
  expect(strange.code).toBe(1);
  expect(strange.out).toContain('table that was not understood; its first row: "No", "Came up at", "Wish"');
  const mapped = await runIn(home, ['identify', '--explain', tracker, '--map', mapping, '--json']);
  const [told] = JSON.parse(mapped.out).papers;
  expect(told).toMatchObject({ recognisedAs: 'tracker', statuses: [{ word: 'Sorted', times: 1, status: 'complete' }, {}, {}, {}, {}, {}] });
  expect(told.opinions).toHaveLength(builtinImporters.length);
  expect(told.tables[0].columns[2]).toEqual({ header: 'Wish', meanings: ['recommendation'], by: 'mapping' });
});

test('a mapping that comes after the import is told to change nothing, and how it can', async () => {
  const home = newFolder();
  await runIn(home, ['import', paper('01')]);
  const again = await runIn(home, ['import', paper('01'), '--map', mapping]);
  expect(again.err).toContain('imported before, so --map changes nothing of it');
  expect(again.out).toContain('0 changes');
});

test('the schema of a mapping is there for editors', async () => {
  const { out } = await runIn(newFolder(), ['schema', 'mapping']);
  expect(JSON.parse(out)).toMatchObject({ title: 'Scrutiny mapping', additionalProperties: false, required: ['format', 'schemaVersion'] });
});
