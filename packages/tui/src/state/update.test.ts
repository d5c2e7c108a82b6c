import { applyPlan, emptyRegister, memoryStore, planNote, type Register, StoreError } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { currentRow, placeOf } from '../screens/triage/state.ts';
import { topScreen } from './app-state.ts';
import { type Driver, drive } from './driver.test-data.ts';
import { wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(30);

function list(driver: Driver) {
  const screen = topScreen(driver.state());
  if (screen.kind !== 'triage') throw new Error('not the list');
  return screen;
}

function ref(driver: Driver): string | undefined {
  return currentRow(list(driver))?.record.ref;
}

/** The record by its reference as the file has it. */
async function kept(driver: Driver, name: string) {
  return (await driver.saved()).recommendations.find((one) => one.ref === name);
}

const first = 'WCSC.230913.1';

test('no key of a burst is lost, and digits choose views that keep their own cursor', () => {
  const driver = drive(register);
  driver.press(...Array.from({ length: 12 }, () => 'j'));
  expect(placeOf(list(driver)).at).toBe(12);
  driver.press('G', 'k', 'k', 'g', 'g');
  expect(ref(driver)).toBe(first);
  driver.press('2', 'j', 'j', '1');
  expect(placeOf(list(driver)).at).toBe(0);
  driver.press('2');
  expect(placeOf(list(driver)).at).toBe(2);
});

test('a note typed in one read is kept with its day, and u in the next takes it back', async () => {
  const driver = drive(register);
  driver.press('n', '"Asked for the date"', 'enter');
  expect(driver.screen()).toContain(`Note added to ${first} · u undo`);
  driver.press('u');
  expect(driver.screen()).toContain(`Undone: note on ${first} · U redo`);
  driver.press('U');
  expect((await kept(driver, first))?.progress?.at(-1)).toEqual({ date: '2024-02-01', text: 'Asked for the date', by: 'A. Clerk' });
});

test('a private note is private', async () => {
  const driver = drive(register);
  driver.press('n', '"for me"', 'tab', 'tab', 'down', 'enter');
  expect((await kept(driver, first))?.notes?.map((note) => note.text)).toEqual(['for me']);
});

test('Esc keeps the text as a draft, and the same key brings it back', () => {
  const driver = drive(register);
  driver.press('n', '"half a"', 'escape', 'j');
  expect(driver.screen()).toContain('Draft kept');
  driver.press('n');
  expect(driver.screen()).not.toContain('half a');
  driver.press('escape', 'k', 'n');
  expect(driver.screen()).toContain('half a');
  expect(driver.screen()).toContain('draft of 10:00');
});

test('a paste on the list changes nothing and says where it can go', async () => {
  const driver = drive(register);
  driver.tell({ kind: 'keys', keys: [{ kind: 'paste', text: 'Adq\ny\ncys', complete: true }] });
  expect(driver.screen()).toContain('n opens a note');
  expect(await driver.saved()).toEqual((await memoryStore(register).load()).register);
});

test('a status that needs a reason stays in the form until it has one', async () => {
  const driver = drive(register);
  driver.press('s', '"pau"', 'enter');
  expect(driver.screen()).toContain('A reason is needed for paused');
  driver.press('"awaiting the survey"', 'enter');
  expect(await kept(driver, first)).toMatchObject({ status: 'paused', statusReason: 'awaiting the survey' });
});

test.each([
  ['6 mar', '2024-03-06'],
  ['+2w', '2024-02-15'],
  ['fri', '2024-02-02'],
  ['end feb', '2024-02-29'],
  ['next meeting', '2024-03-06'],
  ['06/03/24', '2024-03-06'],
])('the date %s is %s', async (words, day) => {
  const driver = drive(register);
  driver.press('d', `"${words}"`);
  driver.press('enter');
  expect((await kept(driver, first))?.followUp?.to).toBe(day);
});

test('31 feb is refused with the reason, none takes the date away', async () => {
  const driver = drive(register);
  driver.press('d', '"31 feb"', 'enter');
  expect(driver.screen()).toContain('there is no such day');
  driver.press('ctrl-u', '"none"', 'enter');
  expect((await kept(driver, first))?.followUp).toBeUndefined();
});

test('the officer picker finds any word without accents, and takes a new name', async () => {
  const driver = drive(register);
  driver.press('o', '"cafe"', 'enter');
  expect((await kept(driver, first))?.responsible).toEqual(['Café Liaison Officer']);
  driver.press('o', '"New Person"', 'enter');
  expect(driver.screen()).toContain('New Person (new officer)');
  expect((await kept(driver, first))?.responsible).toEqual(['New Person']);
});

test('complete leaves the open list; its note is the last word', async () => {
  const driver = drive(register);
  driver.press('c', '"All done"', 'enter');
  expect(driver.screen()).toContain(`${first} marked complete`);
  expect(ref(driver)).not.toBe(first);
  const record = await kept(driver, first);
  expect(record).toMatchObject({ status: 'complete', completedOn: '2024-02-01' });
  expect(record?.progress?.at(-1)?.text).toBe('All done');
});

test('an archive needs y: neither Enter nor A again does it, and u brings all back', async () => {
  const driver = drive(register);
  driver.press('5', 'V', 'A', 'enter');
  driver.press('enter', 'A');
  expect((await driver.saved()).recommendations.some((one) => one.archived)).toBe(false);
  driver.press('y');
  expect((await driver.saved()).recommendations.filter((one) => one.archived)).toHaveLength(5);
  driver.press('u');
  expect((await driver.saved()).recommendations.some((one) => one.archived)).toBe(false);
});

test('what is not complete cannot be archived, and the reason is said', () => {
  const driver = drive(register);
  driver.press('A');
  expect(driver.screen()).toContain(`${first} is not complete`);
});

test('a bulk change lists every record, the hidden one too; one can be left out; one undo takes all back', async () => {
  const driver = drive(register);
  driver.press('space', 'space', 'space', 'space', '/', '"committee:wrtc"', 'enter');
  expect(driver.screen()).toMatch(/4 marked, \d hidden/);
  driver.press('s', '"trans"', 'tab', '"handed over"', 'enter');
  expect(driver.screen()).toContain('(hidden)');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(0);
  driver.press('space', 'enter', 'y');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(3);
  driver.press('u');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(0);
  driver.press('U');
  expect((await driver.saved()).recommendations.filter((one) => one.status === 'transferred')).toHaveLength(3);
});

test('the filter narrows at each key, completes names, and leaves the cursor on its record', () => {
  const driver = drive(register);
  driver.press('j', 'j');
  const before = ref(driver);
  driver.press('/', '"comm"', 'tab', '"wcsc over"');
  expect(driver.screen()).toContain('/committee:wcsc over');
  driver.press('"due"', 'enter');
  expect(list(driver).shown.map((row) => row.committee)).toEqual(['WCSC', 'WCSC', 'WCSC']);
  expect(driver.screen().split('\n')[1]).toContain('filter: committee:wcsc overdue');
  driver.press('F');
  expect(ref(driver)).toBe(before);
});

test('Esc in the filter brings back the one before', () => {
  const driver = drive(register);
  driver.press('/', '"overdue"', 'enter', '/', '"zzz"', 'escape');
  expect(placeOf(list(driver)).filter).toBe('overdue');
});

test('nothing that matches names the filter, what would match, and the way out', () => {
  const driver = drive(register);
  driver.press('/', '"overdue zzzz"', 'enter');
  expect(driver.screen()).toContain('Nothing matches  overdue zzzz');
  expect(driver.screen()).toContain('without zzzz: 5');
  driver.press('n');
  expect(driver.screen()).toContain('no record');
});

test('words that are no filter are looked for as they are, and that is said', () => {
  const driver = drive(register);
  driver.press('/', '"re: budget"', 'enter');
  expect(driver.screen()).toContain('There is no field re');
});

test('the filter form ticks what was typed, counts, and says it as typed', () => {
  const driver = drive(register);
  driver.press('/', '"overdue"', 'enter', 'f');
  expect(driver.screen()).toContain('[x] Overdue (5)');
  driver.press('space', 'enter');
  expect(placeOf(list(driver)).filter).toMatch(/^committee:\w+ state:overdue$/);
});

test('help is searched by any word and runs the line under the cursor; a key that is off says why', () => {
  const driver = drive(register);
  driver.press('?', '"archive at"');
  expect(driver.screen()).toContain(`not now: ${first} is not complete`);
  driver.press('ctrl-u', '"follow-up date"', 'enter');
  expect(driver.screen()).toContain(`Follow-up of ${first}`);
  driver.press('escape', ':', '"mess"', 'enter');
  expect(driver.screen()).toContain('Messages of this session');
});

test('read-only: every key that changes says so, and nothing changes', async () => {
  const driver = drive(register, {
    file: { name: 'weald.json', revision: '1', savedAt: undefined, readOnly: 'asked for', broken: undefined },
  });
  for (const key of ['n', 's', 'd', 'o', 'c', 'A', 'e', 'E', 'N', 'u', 'U']) {
    driver.press(key);
    expect(driver.screen()).toContain('read-only');
    expect(driver.state().mode.kind).toBe('none');
  }
  expect(driver.screen()).toContain('READ ONLY');
  driver.press('y');
  expect(driver.copied).toHaveLength(1);
});

test('ten changes are taken back one by one and made again', async () => {
  const driver = drive(register);
  const facts = (one: Register): unknown => one.recommendations.map(({ history: _, ...fields }) => fields);
  const start = facts(await driver.saved());
  for (let at = 0; at < 5; at += 1) driver.press('n', `"note ${at}"`, 'enter', 'j', 'd', `"+${at + 1}w"`, 'enter');
  const end = facts(await driver.saved());
  driver.press(...Array.from({ length: 10 }, () => 'u'));
  expect(facts(await driver.saved())).toEqual(start);
  driver.press(...Array.from({ length: 10 }, () => 'U'));
  expect(facts(await driver.saved())).toEqual(end);
});

test('what somebody else changed since is not undone over their head', async () => {
  const driver = drive(register);
  driver.press('s', '"in prog"', 'enter');
  await driver.saved();
  await driver.store.commit((fresh) => ({
    ...fresh,
    recommendations: fresh.recommendations.map((one) => (one.ref === first ? { ...one, status: 'transferred' } : one)),
  }));
  driver.press('R');
  await driver.saved();
  driver.press('u');
  expect(driver.screen()).toContain('ERROR WCSC.230913.1: status is now "transferred"');
});

async function otherNote(driver: Driver, field: 'note' | 'status'): Promise<void> {
  await driver.store.commit((fresh) => {
    const record = fresh.recommendations.find((one) => one.ref === first);
    if (record === undefined) return fresh;
    if (field === 'status') {
      return {
        ...fresh,
        recommendations: fresh.recommendations.map((one) => (one === record ? { ...one, status: 'paused' as const } : one)),
      };
    }
    const plan = planNote([record], { text: 'Theirs', by: 'B. Officer' }, '2024-02-01');
    if (!plan.ok) return fresh;
    return applyPlan(fresh, plan.value, { id: 'OTHER', at: '2024-02-01T10:00:00.500Z', by: 'B. Officer', via: 'note' });
  });
}

test('a note of somebody else, made while a prompt was open, is kept beside mine', async () => {
  const driver = drive(register);
  driver.press('n', '"Mine"');
  await otherNote(driver, 'note');
  driver.press('enter');
  const texts = (await kept(driver, first))?.progress?.map((note) => note.text);
  expect(texts).toEqual(['Work has begun with the team.', 'Theirs', 'Mine']);
  expect(driver.screen()).toContain('2 Nov 23');
});

test.each([
  ['m', 'complete'],
  ['t', 'paused'],
])('the same field changed by somebody else asks; %s keeps %s', async (key, status) => {
  const driver = drive(register);
  driver.press('s', '"compl"');
  await otherNote(driver, 'status');
  driver.press('enter');
  await driver.saved();
  expect(driver.screen()).toContain('was changed by someone else');
  driver.press('enter', key);
  expect((await kept(driver, first))?.status).toBe(status);
});

test('a change that can not be written stays on the screen, is told, and R saves it', async () => {
  const memory = memoryStore(register);
  let full = true;
  const store = {
    ...memory,
    commit: (...given: Parameters<typeof memory.commit>) => {
      if (!full) return memory.commit(...given);
      return Promise.reject(new StoreError('io', 'the disk is full'));
    },
  };
  const driver = drive(register, {}, store);
  driver.press('s', '"in prog"', 'enter');
  await driver.saved();
  expect(driver.screen()).toContain('NOT SAVED');
  expect(driver.screen()).toContain('ERROR NOT SAVED: the disk is full');
  expect(list(driver).shown[0]?.record.status).toBe('in-progress');
  full = false;
  driver.press('R');
  await driver.saved();
  await driver.saved();
  expect(driver.screen()).toContain('saved 10:00');
  expect((await kept(driver, first))?.status).toBe('in-progress');
});

test('an outside change is told and the cursor stays; a file that breaks is read-only until it is mended', async () => {
  const driver = drive(register);
  driver.press('j', 'j');
  const before = ref(driver);
  const changed = {
    ...register,
    recommendations: register.recommendations.map((one) => (one.ref === first ? { ...one, topic: 'New' } : one)),
  };
  driver.tell({ kind: 'reloaded', fresh: { register: changed, revision: '2' }, diagnostics: [], asked: false });
  expect(driver.screen()).toContain('File changed: 1 updated');
  expect(ref(driver)).toBe(before);
  driver.tell({ kind: 'load-failed', message: 'weald.json is no JSON, line 412' });
  expect(driver.screen()).toContain('line 412');
  expect(driver.screen()).toContain('READ ONLY');
  driver.press('n');
  expect(driver.state().mode.kind).toBe('none');
  driver.tell({ kind: 'reloaded', fresh: { register: changed, revision: '2' }, diagnostics: [], asked: true });
  expect(driver.screen()).not.toContain('READ ONLY');
});

test('a record removed by somebody else while its prompt is open: the text is kept as a draft', async () => {
  const driver = drive(register);
  driver.press('n', '"my text"');
  const gone = register.recommendations.find((one) => one.ref === first);
  const less = {
    ...register,
    recommendations: register.recommendations.map((one) => (one === gone ? { ...one, withdrawn: { on: '2024-02-01', change: 'X' } } : one)),
  };
  driver.tell({ kind: 'reloaded', fresh: { register: less, revision: '2' }, diagnostics: [], asked: false });
  expect(driver.screen()).toContain(`${first} was removed by someone else`);
  driver.press('enter');
  expect(driver.screen()).toContain('my text');
  driver.press('escape');
  expect(Object.values(driver.state().drafts)[0]?.values.text).toBe('my text');
});

test('a new recommendation gets a reference and stands under the cursor', async () => {
  const driver = drive(register);
  driver.press('N', '"Asks for a report on bus passes"', 'tab', '"roads"', 'enter');
  expect(driver.screen()).toMatch(/WRTC\.240201\.1 added/);
  const made = (await driver.saved()).recommendations.find((one) => one.text.includes('bus passes'));
  expect(made).toMatchObject({ ref: 'WRTC.240201.1', class: 'request', status: 'not-started' });
  expect(ref(driver)).toBe('WRTC.240201.1');
});

test('all fields are one change and one undo', async () => {
  const driver = drive(register);
  driver.press(
    'e',
    '"in prog"',
    'tab',
    'tab',
    'ctrl-u',
    '"6 mar"',
    'tab',
    'ctrl-u',
    '"A; B"',
    'tab',
    'tab',
    'ctrl-u',
    '"Fostering"',
    'enter',
  );
  expect(await kept(driver, first)).toMatchObject({
    status: 'in-progress',
    followUp: { to: '2024-03-06' },
    responsible: ['A', 'B'],
    topic: 'Fostering',
  });
  driver.press('u');
  expect(await kept(driver, first)).toMatchObject({ status: 'not-started', topic: 'Topic 0', responsible: ['Head of Early Years'] });
});

test('. fills in the last change again, about the record here, and waits for Enter', async () => {
  const driver = drive(register);
  driver.press('o', '"cafe"', 'enter', 'j');
  const second = ref(driver) ?? '';
  driver.press('.');
  expect((await kept(driver, second))?.responsible).not.toEqual(['Café Liaison Officer']);
  driver.press('enter');
  expect((await kept(driver, second))?.responsible).toEqual(['Café Liaison Officer']);
});

test('# goes to a record, also one that the view does not show', () => {
  const driver = drive(register);
  driver.press('#', '"wrtc.230913.4"', 'enter');
  expect(ref(driver)).toBe('WRTC.230913.4');
  expect(list(driver).view).toBe('all');
});

test('a sort keeps the cursor on its record, also through an edit that moves it', () => {
  const driver = drive(register);
  driver.press('S', '"officer"', 'enter');
  const before = ref(driver);
  driver.press('o', '"head of"', 'enter');
  expect(ref(driver)).toBe(before);
});

test('Ctrl-C closes what is open; at rest it asks for a second one', () => {
  const driver = drive(register);
  driver.press('n', 'ctrl-c');
  expect(driver.state().mode.kind).toBe('none');
  driver.press('ctrl-c');
  expect(driver.screen()).toContain('Ctrl-C again leaves');
});

test('an error stays until Esc, and all that was said is in M', () => {
  const driver = drive(register);
  driver.tell({ kind: 'said', level: 'error', text: 'something went wrong' });
  for (let at = 0; at < 12; at += 1) driver.press('j');
  expect(driver.screen()).toContain('ERROR something went wrong');
  driver.press('escape');
  expect(driver.screen()).not.toContain('ERROR something went wrong');
  driver.press('M');
  expect(driver.screen()).toContain('10:00  ERROR something went wrong');
});

test('an empty register says what can be done', () => {
  expect(drive(emptyRegister()).screen()).toContain('No recommendations yet.');
});

test('a window that is too small says so and changes nothing', async () => {
  const driver = drive(register, { size: { columns: 50, rows: 12 } });
  expect(driver.screen().split('\n')[0]).toBe('Make the window at least 60x16 (now 50x12)');
  driver.press('n', '"x"', 'enter');
  expect(driver.state().mode.kind).toBe('none');
});
