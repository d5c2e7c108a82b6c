import { applyPlan, memoryStore, planNote, StoreError } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { type Driver, drive, kept, list, ref } from './driver.test-data.ts';
import { wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(30);

const first = 'WCSC.230913.1';

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
  driver.tell({ kind: 'load-failed', broken: { why: 'weald.json is no JSON, line 412', line: 412 } });
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

test('leaving while a change is being saved waits for it, and stays where it fails', async () => {
  let left = 0;
  const driver = drive(register, {}, memoryStore(register), () => (left += 1));
  driver.press('s', '"in prog"', 'enter', 'q');
  expect(left).toBe(0);
  await driver.saved();
  expect(left).toBe(1);

  const memory = memoryStore(register);
  const broken = { ...memory, commit: () => Promise.reject(new StoreError('io', 'the disk is full')) };
  const failing = drive(register, {}, broken, () => (left += 1));
  failing.press('s', '"in prog"', 'enter', 'q');
  await failing.saved();
  expect(left).toBe(1);
  expect(failing.screen()).toContain('NOT SAVED');
});
