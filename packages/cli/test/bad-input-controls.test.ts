import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, runIn } from './run-in.ts';

/** Fills the clipboard, renames the window, moves the cursor, turns the line round: what a paper might hold for a terminal. */
const hostile = '\u001b]52;c;cm0gLXJm\u0007\u001b[2K\u009b31m\u202Eevil\u2066\u0000\b\u007f';

/** Every control but line ends and tabs, and the marks that turn text round. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A register in which every text of a record is hostile. */
function writeHostile(folder: string): void {
  const date = { text: `May${hostile}`, from: '2024-05-01', to: '2024-05-31', basis: hostile };
  const source = { paper: 'PAPER00000', lines: [1, 2], quote: `one${hostile}\ntwo`, wording: `worded${hostile}` };
  const record = {
    id: 'REC0000001',
    ref: `RTSC.240101.1`,
    reference: `R1${hostile}`,
    committee: 'COM0000001',
    raisedOn: '2024-01-01',
    topic: `Buses${hostile}`,
    text: `Asks that buses run.${hostile}`,
    class: 'recommendation',
    classReason: hostile,
    addressedTo: [`Cabinet${hostile}`],
    responsible: [`Director${hostile}`],
    followUp: date,
    followUpHistory: [{ from: date, to: date, on: '2024-02-01', reason: hostile }],
    response: { decision: 'accepted', by: hostile, text: hostile, asWritten: `Will be done.${hostile}` },
    progress: [{ date: '2024-02-01', text: `Begun${hostile}`, by: hostile, source }],
    commitments: [{ text: `by May${hostile}`, due: date, source }],
    status: 'in-progress',
    statusAsWritten: hostile,
    statusReason: hostile,
    tags: [hostile],
    notes: [{ date: '2024-02-01', text: hostile, by: hostile }],
    sources: [source],
    history: [
      {
        id: 'H1',
        change: 'CHANGE0001',
        at: '2024-02-01T09:00:00.000Z',
        by: `A${hostile}`,
        via: `import x${hostile}`,
        field: '*',
        op: 'create',
      },
      {
        id: 'H2',
        change: 'CHANGE0002',
        at: '2024-02-02T09:00:00.000Z',
        by: hostile,
        via: hostile,
        field: 'topic',
        from: hostile,
        to: hostile,
        reason: hostile,
      },
    ],
  };
  const account = { lines: 2, record: 2, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0, unclassifiedLines: [] };
  const paper = { id: 'PAPER00000', name: `tracker${hostile}.txt`, sha256: '0', kind: 'tracker', importedOn: '2024-02-01', account };
  const committee = { id: 'COM0000001', name: `Rural Transport Scrutiny Committee${hostile}`, abbreviation: 'RTSC', aliases: [hostile] };
  const register = { format: 'scrutiny-register', schemaVersion: 1, committees: [committee], recommendations: [record], papers: [paper] };
  // An element that is not understood is told of on stderr, with its words.
  const broken = { id: `REC${hostile}`, ref: hostile, text: 7, class: hostile, status: hostile };
  writeFileSync(join(folder, 'scrutiny.json'), JSON.stringify({ ...register, recommendations: [record, broken] }));
}

const formats = ['text', 'markdown', 'html', 'csv', 'json'];
const kinds = ['tracker', 'schedule', 'outstanding', 'overdue', 'responses', 'history'];

test.each([
  ['list'],
  ['list', '--json'],
  ...formats.map((format) => ['list', '-O', format]),
  ['show', 'RTSC.240101.1', '--source', '--history'],
  ['show', 'RTSC.240101.1', '--json'],
  ['why', 'RTSC.240101.1'],
  ['why', 'RTSC.240101.1', '--json'],
  ['log'],
  ['log', 'RTSC.240101.1'],
  ['log', '--json'],
  ['check'],
  ['check', '--fail-on', 'overdue'],
  ['undo', '--dry-run'],
  ['set', 'RTSC.240101.1', '--status', 'complete', '--dry-run'],
  ['note', 'RTSC.240101.1', hostile, '--dry-run'],
  ...kinds.map((kind) => ['report', kind]),
  ...formats.map((format) => ['report', 'tracker', '-O', format]),
  ['show', hostile],
  ['list', `status:${hostile}`],
  ['import', `${hostile}.txt`],
  ['identify', `${hostile}.txt`],
  ['report', hostile],
  [hostile],
  ['list', `--${hostile}`],
  ['list', '--data', hostile],
  ['list', '--sort', hostile],
  ['undo', hostile],
])('no control character of a paper reaches the terminal: %j', async (...args) => {
  const folder = newFolder();
  writeHostile(folder);
  for (const tty of [false, true]) {
    const { code, out, err } = await runIn(folder, args, { tty });
    expect(code).not.toBe(70);
    // CSV ends its lines with both.
    expect(`${out}${err}`.replaceAll('\r\n', '\n')).not.toMatch(forbidden);
    expect(`${out}${err}`).not.toBe('');
  }
});

test('a paper with hostile words and a hostile name is imported, its words kept, and nothing of it reaches the terminal', async () => {
  const folder = newFolder();
  const name = 'tracker\u001b]0;x\u0007.csv';
  const ask = 'Asks that buses \u001b[31mrun daily.';
  writeFileSync(
    join(folder, name),
    `Committee,Topic,Meeting,Recommendation,Responsible,Follow up,Response,Status\nRural Transport Scrutiny Committee,Buses,9 January 2025,${ask},Head of Transport,-,,In progress\n`,
  );
  const { code, out, err } = await runIn(folder, ['import', name]);
  expect(`${out}${err}`).not.toMatch(forbidden);
  if (code === 0) expect(JSON.parse(readFileSync(join(folder, 'scrutiny.json'), 'utf8')).recommendations).toHaveLength(1);
  else expect(code).toBe(1);
});
