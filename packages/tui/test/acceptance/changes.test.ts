import { type Recommendation, type Register, serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { record, sixtyTwo, withRecord } from './registers.ts';
import { SCENARIO, type Size, type Stage, sizes, theatre } from './stage.ts';

const stages = theatre();
const first = 'WCSC.230913.1';
const untouched = JSON.parse(serialise(sixtyTwo)) as Register;

/** What a person can see of a record: all but its history, which only grows. */
function seen({ history: _, ...rest }: Recommendation): Omit<Recommendation, 'history'> {
  return rest;
}

test.each(sizes)('A25 a status that needs a reason gets one, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('spau');
  await stage.see(/> Paused +needs a reason/);
  stage.keys('tab', 'enter');
  await stage.see(/reason/i);
  await stage.see('Change status of');
  expect(await stage.read()).toEqual(untouched);
  stage.text('Waits for the survey\r');
  await stage.see(`${first} set to paused`);
  await stage.holds((now) => {
    const { status, statusReason, history = [] } = record(now, first);
    const last = history.filter((entry) => entry.field === 'status').at(-1);
    return status === 'paused' && statusReason === 'Waits for the survey' && last?.by === 'A. Clerk' && last.at.startsWith('2024-02-01');
  });
  stage.keys('H');
  await stage.see(/Not started.*Paused/);
  await stage.see('Waits for the survey');
  stage.keys('q');
  await stage.leave();
});

test.each([
  ['6 mar', 'Wednesday 6 March 2024', '2024-03-06'],
  ['+2w', 'Thursday 15 February 2024', '2024-02-15'],
  ['fri', 'Friday 2 February 2024', '2024-02-02'],
  ['end feb', 'Thursday 29 February 2024', '2024-02-29'],
  ['next meeting', 'Wednesday 6 March 2024', '2024-03-06'],
  ['06/03/24', 'Wednesday 6 March 2024', '2024-03-06'],
])('A26 the date "%s" is said in full before it is saved', SCENARIO, async (typed, meaning, day) => {
  const stage = await stages.open(sixtyTwo);
  await stage.on(first);
  stage.text(`d${typed}`);
  await stage.see(`= ${meaning}`);
  stage.keys('enter');
  await stage.holds((now) => record(now, first).followUp?.to === day);
  await stage.leave();
});

test.each(sizes)('A26 a day that does not exist is refused, and none takes the date away, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('d');
  // What may be typed stands where it is to be typed.
  await stage.see(/type 6 mar, \+2w, fri, .*none/);
  stage.text('31 feb');
  await stage.see('there is no such day');
  stage.keys('enter');
  await stage.settled();
  await stage.see('Follow-up of');
  expect(await stage.read()).toEqual(untouched);
  stage.keys('ctrl-u');
  stage.text('none');
  await stage.see('= no date');
  stage.keys('enter');
  await stage.holds((now) => (record(now, first).followUp ?? null) === null);
  await stage.leave();
});

test.each(sizes)('A27 an officer is found by any word, and a new one is said to be new, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('oCAFE');
  await stage.see(/> Café Liaison Officer +\(\d+\)/);
  stage.keys('enter');
  await stage.see('set to Café Liaison Officer');
  await stage.holds((now) => record(now, first).responsible?.[0] === 'Café Liaison Officer');
  stage.text(`#${first}\r`);
  await stage.on(first);
  stage.text('ohead');
  await stage.see(/> Head of Early Years +\(\d+\)/);
  stage.keys('escape');
  stage.text('oJo Newcomer\r');
  await stage.see('(new officer)');
  await stage.holds((now) => record(now, first).responsible?.[0] === 'Jo Newcomer');
  await stage.leave();
});

test.each(sizes)('A28 complete, then archived with all that is ready, then all of it back, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('cDone at last\r');
  await stage.see(`${first} marked complete`);
  await stage.holds((now) => record(now, first).status === 'complete' && record(now, first).progress?.at(-1)?.text === 'Done at last');
  stage.keys('5');
  await stage.see('[5 To archive');
  const before = await stage.read();
  stage.keys('V', 'A');
  await stage.see(/At meeting +2024-03-06 +=/);
  stage.keys('enter');
  await stage.see('Nothing is written until y');
  stage.keys('enter', 'A');
  await stage.settled();
  expect(await stage.read()).toEqual(before);
  stage.keys('y');
  await stage.see(/archived at the meeting of/);
  await stage.holds((now) => now.recommendations.some((one) => one.archived !== undefined && one.archived !== null));
  const archived = (await stage.read()).recommendations.filter((one) => one.archived !== undefined && one.archived !== null).length;
  expect(stage.screen().join('\n')).toContain(`${archived} records archived`);
  stage.keys('u');
  await stage.settled();
  if (stage.screen().join('\n').includes('Undo a change of')) stage.keys('y');
  await stage.holds((now) => now.recommendations.every((one) => (one.archived ?? null) === null));
  expect((await stage.read()).recommendations.map(seen)).toEqual(before.recommendations.map(seen));
  await stage.leave();
});

test.each(sizes)('A28 what does not leave at a meeting says why, whole, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  stage.text('cDone today\r');
  await stage.see(`${first} marked complete`);
  stage.text(`9#${first}\r`);
  await stage.on(first);
  // What is complete wants to be archived next.
  await stage.see(/A archive/);
  stage.keys('A');
  await stage.see(/At meeting/);
  stage.keys('ctrl-u');
  stage.text('today\r');
  await stage.see('There is nothing to apply');
  // The row cuts the reason; below it stands to its end, over as many lines as it takes.
  const box = stage.screen().flatMap((line) => /│ (.*?) *│/.exec(line)?.[1] ?? []);
  expect(box.join(' ')).toContain(
    'It was finished on 1 February 2024, not before the meeting of 1 February 2024: it stays for the one after.',
  );
  stage.keys('y', 'escape', 'escape');
  await stage.on(first);
  expect(record(await stage.read(), first).archived ?? undefined).toBeUndefined();
  await stage.leave();
});

test.each(sizes)('A29 several at once: looked at first, one left out, one undo, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const refs = stage.listed().slice(0, 5);
  const hidden = refs[2] ?? '';
  stage.keys('space', 'space', 'space', 'space', 'v', 'j', 'j');
  await stage.see('7 marked');
  stage.keys('k', 'k', 'v');
  await stage.see('5 marked');
  await stage.see(/5 marked: +n note.*Esc unmark/);
  // A filter that hides one of the marked.
  stage.text(`/not:ref:${hidden}\r`);
  await stage.see('5 marked, 1 hidden');
  stage.text('spau');
  await stage.see('> Paused');
  stage.text('\tWaits\r');
  await stage.see('Nothing is written until y');
  for (const ref of refs) await stage.see(ref);
  await stage.see('(hidden)');
  stage.keys('space', 'y');
  await stage.see(/4 records set to paused/);
  await stage.holds((now) => refs.filter((ref) => record(now, ref).status === 'paused').length === 4);
  stage.keys('u');
  await stage.see('Undone');
  await stage.holds((now) => refs.every((ref) => record(now, ref).status === record(sixtyTwo, ref).status));
  expect((await stage.read()).recommendations.map(seen)).toEqual(untouched.recommendations.map(seen));
  stage.keys('U');
  await stage.see('Redone');
  await stage.holds((now) => refs.filter((ref) => record(now, ref).status === 'paused').length === 4);
  await stage.leave();
});

/** Waits until as many changes as told are in the history of the records. */
async function changes(stage: Stage, count: number): Promise<void> {
  await stage.holds((now) => new Set(now.recommendations.flatMap((one) => (one.history ?? []).map((entry) => entry.change))).size >= count);
}

test.each(sizes)('A30 ten changes are undone and redone by another session, at %ix%i', SCENARIO, async (...size: Size) => {
  const stage = await stages.open(sixtyTwo, { size });
  await stage.on(first);
  const steps = [
    'nOne\r',
    'sin prog\r',
    'dend mar\r',
    'oJo Newcomer\r',
    'cAll done\r',
    'nTwo\r',
    'j',
    'nThree\r',
    'sin prog\r',
    'd+2w\r',
    'oJo Newcomer\r',
  ];
  let made = 1;
  for (const step of steps) {
    stage.keys('9');
    stage.text(step);
    await stage.settled();
    if (step !== 'j') made += 1;
    await changes(stage, made);
  }
  const after = await stage.read();
  await stage.leave();
  const again = await stages.again(stage, { size });
  for (let step = 0; step < 10; step++) {
    again.keys('u');
    made += 1;
    await again.see(/Undone: /);
    await changes(again, made);
  }
  expect((await again.read()).recommendations.map(seen)).toEqual(untouched.recommendations.map(seen));
  for (let step = 0; step < 10; step++) {
    again.keys('U');
    made += 1;
    await again.see(/Redone: /);
    await changes(again, made);
  }
  expect((await again.read()).recommendations.map(seen)).toEqual(after.recommendations.map(seen));
  await again.leave();
});

test.each(sizes)(
  'A31 an undo of what somebody has built on is refused, with what is there now, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(sixtyTwo, { size });
    await stage.on(first);
    stage.text('sin prog\r');
    await stage.holds((now) => record(now, first).status === 'in-progress');
    const outside = withRecord(await stage.read(), first, { status: 'transferred' });
    await stage.outside(outside);
    await stage.see('File changed');
    stage.keys('u');
    await stage.see(/ERROR/);
    await stage.see(/transferred/i);
    expect(record(await stage.read(), first).status).toBe('transferred');
    stage.keys('escape');
    await stage.leave();
  },
);

test.each(sizes)(
  'A20 what was done is said until the next key, an error until it is put away, both are in M, at %ix%i',
  SCENARIO,
  async (...size: Size) => {
    const stage = await stages.open(sixtyTwo, { size });
    await stage.on(first);
    stage.text('c\r');
    await stage.see(`${first} marked complete · u undo`);
    // Longer than a message about something done is kept: without a key it stays all the same.
    await new Promise((resolve) => setTimeout(resolve, 6500));
    await stage.see(`${first} marked complete · u undo`);
    stage.keys('j');
    await stage.gone(`${first} marked complete`);
    const good = serialise(await stage.read());
    await stage.outside(good.replace('"format"', 'format'));
    await stage.see('ERROR');
    stage.keys('j', 'j', 'j', 'j', 'j');
    await stage.settled();
    await stage.see('ERROR');
    await stage.outside(good);
    stage.keys('R');
    await stage.gone('READ ONLY');
    stage.keys('M');
    await stage.see(/\d\d:\d\d.*marked complete/);
    await stage.see(/\d\d:\d\d.*ERROR/);
    stage.keys('q');
    await stage.leave();
  },
);
