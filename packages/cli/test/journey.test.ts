import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPapers, paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

/** The register's bytes. */
function bytes(folder: string): string {
  return readFileSync(join(folder, 'scrutiny.json'), 'utf8');
}

test('all papers go into one register with one command, and once more is 0 changes and the same bytes', async () => {
  const folder = newFolder();
  const first = await runIn(folder, ['import', ...allPapers(), '--strict', '--no-input']);
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toContain('Made ');
  const before = bytes(folder);
  const again = await runIn(folder, ['import', ...allPapers()]);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toContain('0 changes');
  expect(bytes(folder)).toBe(before);
});

test('one undo takes a whole import back, and redo brings it again', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers()]);
  const all = await runIn(folder, ['list', '--all', '--json']);
  expect(await runIn(folder, ['undo'])).toMatchObject({ code: 0 });
  expect(JSON.parse((await runIn(folder, ['list', '--all', '--json'])).out).count).toBe(0);
  expect(await runIn(folder, ['redo'])).toMatchObject({ code: 0 });
  const back = JSON.parse((await runIn(folder, ['list', '--all', '--json'])).out);
  expect(back.count).toBe(JSON.parse(all.out).count);
});

test('an undone import can be imported again', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const count = JSON.parse((await runIn(folder, ['list', '--json'])).out).count;
  await runIn(folder, ['undo']);
  expect(await runIn(folder, ['import', paper('01')])).toMatchObject({ code: 0 });
  expect(JSON.parse((await runIn(folder, ['list', '--json'])).out).count).toBe(count);
});

test('an ask in letter, minutes and tracker is one record with a source in each, its other wordings kept', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('02'), paper('04'), paper('05')]);
  const list = JSON.parse((await runIn(folder, ['list', 'latest reading of each measure', '--json'])).out);
  expect(list.count).toBe(1);
  const [record] = list.recommendations;
  expect(new Set(record.sources.map((source: { paper: string }) => source.paper)).size).toBe(3);
  const shown = await runIn(folder, ['show', record.ref, '--source']);
  expect(shown.out).toContain('worded there: ');
  expect(shown.out).toMatch(/Source +05-minutes.txt, lines? \d+/);
});

test.each(['markdown', 'csv', 'html'])('the tracker that is published as %s imports back as 0 changes', async (format) => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers()]);
  const before = bytes(folder);
  const file = `tracker.${{ markdown: 'md', csv: 'csv', html: 'html' }[format]}`;
  expect(await runIn(folder, ['report', 'tracker', '-O', format, '-o', file])).toMatchObject({ code: 0 });
  const back = await runIn(folder, ['import', file]);
  expect(back).toMatchObject({ code: 0 });
  expect(back.out).toContain('0 changes');
  expect(bytes(folder)).toBe(before);
});

test('archive takes off at a meeting what was complete before it, undo brings it back, the tracker of the day before shows all', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const live = JSON.parse((await runIn(folder, ['list', '--json'])).out).count;
  const finished = ['list', 'status:complete', 'status:closed-not-done', 'status:transferred', '--json'];
  const complete = JSON.parse((await runIn(folder, finished)).out).count;
  const archived = await runIn(folder, ['archive', '--meeting', '2024-10-17']);
  expect(archived).toMatchObject({ code: 0 });
  expect(archived.out.match(/^ {2}WCSC\./gm)).toHaveLength(complete);
  expect(JSON.parse((await runIn(folder, ['list', '--json'])).out).count).toBe(live - complete);
  const past = JSON.parse((await runIn(folder, ['report', 'tracker', '--as-at', '2024-10-16', '--json'])).out);
  expect(past.rows).toHaveLength(live);
  await runIn(folder, ['undo']);
  expect(JSON.parse((await runIn(folder, ['list', '--json'])).out).count).toBe(live);
});

test('a note is written down, shown, logged and undone; a private one is in no report', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const [{ ref }] = JSON.parse((await runIn(folder, ['list', '--json'])).out).recommendations;
  expect((await runIn(folder, ['note', ref, 'Survey closes on 16 February.'])).out).toContain(`Update added to ${ref}`);
  expect((await runIn(folder, ['note', ref, '--private', 'Rang the director.'])).out).toContain('never published');
  expect((await runIn(folder, ['show', ref])).out).toContain('Rang the director.');
  for (const kind of ['tracker', 'outstanding', 'history', 'pack', 'owner']) {
    for (const format of ['text', 'markdown', 'html', 'csv', 'json']) {
      expect((await runIn(folder, ['report', kind, '--all', '-O', format])).out).not.toContain('Rang the director');
    }
  }
  expect((await runIn(folder, ['log', '-l', '1'])).out).toContain('note');
  await runIn(folder, ['undo']);
  expect((await runIn(folder, ['show', ref])).out).not.toContain('Rang the director.');
});

test('a status needs a reason where members are owed one, and the log keeps it', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const [{ ref }] = JSON.parse((await runIn(folder, ['list', 'status:in-progress', '--json'])).out).recommendations;
  const refused = await runIn(folder, ['set', ref, '--status', 'closed-not-done']);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('needs a reason');
  expect(await runIn(folder, ['set', ref, '--status', 'closed-not-done', '--reason', 'no budget'])).toMatchObject({ code: 0 });
  expect((await runIn(folder, ['log', ref])).out).toContain('because no budget');
});

test('a date that moves is remembered', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const [{ ref }] = JSON.parse((await runIn(folder, ['list', 'status:in-progress', '--json'])).out).recommendations;
  await runIn(folder, ['set', ref, '--follow-up', 'end of March 2025']);
  await runIn(folder, ['set', ref, '--follow-up', 'June 2025', '--reason', 'survey late']);
  const { recommendation } = JSON.parse((await runIn(folder, ['show', ref, '--json'])).out);
  expect(recommendation.followUp.to).toBe('2025-06-30');
  expect(recommendation.followUpHistory.at(-1)).toMatchObject({ from: { to: '2025-03-31' }, reason: 'survey late' });
  expect((await runIn(folder, ['set', ref, '--follow-up', 'next meeting'])).err).toContain('gives no day');
});

test('two that only look alike are a question: exit 4, nothing written, until it is decided', async () => {
  const folder = newFolder();
  const asked = 'Asks that the bus timetable for the Otterby area is sent to every parish council in the district.';
  const alike = 'Asks that the bus fares for the Otterby area are sent to every parish council in the district.';
  await runIn(folder, ['init', '--committee', 'Transport Scrutiny Committee']);
  await runIn(folder, ['add', '--committee', 'TSC', '--date', '2025-01-09', asked]);
  const before = bytes(folder);
  const csv = `Committee,Topic,Meeting,Recommendation,Responsible,Follow up,Response,Status\nTransport Scrutiny Committee,Buses,9 January 2025,${alike},Head of Transport,-,,In progress\n`;
  writeFileSync(join(folder, 'tracker.csv'), csv);
  const question = await runIn(folder, ['import', 'tracker.csv', '--json']);
  expect(question.code).toBe(4);
  expect(bytes(folder)).toBe(before);
  const [candidate] = JSON.parse(question.out).candidates.filter((one: { action: string }) => one.action === 'conflict');
  expect(candidate.match.ref).toBe('TSC.250109.1');
  const settled = await runIn(folder, ['import', 'tracker.csv', '--accept', `${candidate.key}=new`]);
  expect(settled.code).toBe(0);
  expect(JSON.parse((await runIn(folder, ['list', '--json'])).out).count).toBe(2);
});

test('check is quiet when all is well and fails with exit 3 on what it was told to', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 });
  const late = await runIn(folder, ['check', '--fail-on', 'overdue']);
  expect(late.code).toBe(3);
  const github = await runIn(folder, ['check', '--fail-on', 'overdue', '--format', 'github']);
  expect(github.out).toMatch(/^::error file=/);
  const junit = await runIn(folder, ['check', '--fail-on', 'overdue', '--format', 'junit']);
  expect(junit.out).toContain('<failure message=');
  expect(await runIn(folder, ['check', '--fail-on', 'late'])).toMatchObject({ code: 2 });
});

test('commands that only read leave the file as it was', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers()]);
  const before = bytes(folder);
  const [{ ref }] = JSON.parse((await runIn(folder, ['list', '--json'])).out).recommendations;
  for (const args of [
    ['list'],
    ['list', 'overdue', '--json'],
    ['show', ref],
    ['why', ref],
    ['log'],
    ['check'],
    ['report', 'tracker'],
    ['undo', '--dry-run'],
    ['schema'],
    ['completion', 'bash'],
  ]) {
    expect(await runIn(folder, args), args.join(' ')).toMatchObject({ code: 0 });
  }
  expect(bytes(folder)).toBe(before);
});

test('why answers of every record, with a rule and its words', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers()]);
  const { recommendations } = JSON.parse((await runIn(folder, ['list', '--all', '--json'])).out);
  for (const { ref } of recommendations) {
    const why = await runIn(folder, ['why', ref]);
    expect(why.code).toBe(0);
    expect(why.out, ref).toMatch(/status: .*\n/);
    expect(why.out, ref).toMatch(/paper: .*, lines? \d+/);
  }
});

test('without a register the commands say how to make one, and make none', async () => {
  const folder = newFolder();
  const none = await runIn(folder, ['list']);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toContain('scrutiny init');
  expect(existsSync(join(folder, 'scrutiny.json'))).toBe(false);
});

test('a wrong command line is exit 2 with what is near', async () => {
  const folder = newFolder();
  expect(await runIn(folder, ['lsit'])).toMatchObject({ code: 2 });
  expect((await runIn(folder, ['lsit'])).err).toContain('list');
  expect(await runIn(folder, ['list', '--colour-me'])).toMatchObject({ code: 2 });
});
