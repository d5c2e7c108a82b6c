import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderReport, reportKinds, select } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { wealdshirePapers } from '../../src/screens/pages/wealdshire-papers.test-data.ts';
import { journeysFor } from './open-register.ts';

const journeys = journeysFor('pages');
const today = '2025-02-01';
const environment = { SCRUTINY_TODAY: today };

test('a record in full, its reasons, source and history: keys of one write all count, and every window is filled', async () => {
  const { terminal } = await journeys.open(await wealdshirePapers(), { environment });
  await terminal.see('Scrutiny tracker');
  terminal.text('9j\r');
  await terminal.see(/2 of 49/);
  expect(terminal.screen()[23]).toMatch(/\? help$/);
  terminal.text('w');
  await terminal.see('stands as it does');
  terminal.text('hvGgg');
  await terminal.see('As printed');
  terminal.text('hH');
  await terminal.see('History of');
  for (const [columns, rows] of [
    [200, 60],
    [60, 16],
    [120, 40],
  ] as const) {
    terminal.resize(columns, rows);
    await terminal.see(new RegExp(`─{${columns}}`));
    expect(terminal.screen()).toHaveLength(rows);
    expect(terminal.screen().filter((line) => line.includes('? help'))).toHaveLength(1);
  }
  terminal.keys('escape');
  await terminal.see(/2 of 49/);
  await terminal.still();
  terminal.text('qq');
  expect(await terminal.exit).toBe(0);
});

test('what is found stays in sight through a resize', async () => {
  const { terminal } = await journeys.open(await wealdshirePapers(), { environment });
  await terminal.see('Scrutiny tracker');
  terminal.text('P');
  await terminal.see('Improvement plan');
  terminal.text('/risk');
  terminal.keys('enter');
  await terminal.see(/"risk" 1 of \d+/);
  terminal.keys('enter');
  await terminal.see(/^>.*risk[\s\S]*"risk" 2 of \d+/im);
  terminal.resize(100, 40);
  await terminal.see(/─{100}/);
  await terminal.see(/^>.*risk[\s\S]*"risk" 2 of \d+/im);
  terminal.keys('escape', 'escape');
  await terminal.see('Scrutiny tracker');
});

test('a report is previewed, written, and replaces a file only with y', async () => {
  const register = await wealdshirePapers();
  const opened = await journeys.open(register, { environment });
  const { terminal } = opened;
  const path = join(opened.folder, 'tracker.txt');
  await writeFile(path, 'kept until y');
  await terminal.see('Scrutiny tracker');
  terminal.text('r');
  await terminal.see('Report preview');
  const shown = terminal.screen().slice(2, 21);
  terminal.text('w');
  await terminal.see('Write the report to');
  terminal.keys('ctrl-u');
  terminal.text(`${path}\r`);
  await terminal.see('exists already');
  terminal.keys('enter', 'enter');
  await terminal.see('exists already');
  expect(await readFile(path, 'utf8')).toBe('kept until y');
  terminal.text('y');
  await terminal.see('Report written to');
  const written = await readFile(path, 'utf8');
  expect(written.split('\n').slice(0, 19)).toEqual(shown.map((line) => line.trimEnd()));
  const kind = reportKinds.find((one) => one.kind === 'tracker');
  const records = select(register, { clauses: [] }, today);
  expect(written).toBe(kind === undefined ? '' : renderReport(kind.build(register, { today, records }), 'text', { width: 80 }));
  terminal.text('p');
  await terminal.see('Before this report is sent');
  terminal.keys('tab', 'enter');
  await terminal.see(/1 of \d+/);
  terminal.text('qqqq');
  expect(await terminal.exit).toBe(0);
});
