import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPapers, paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

test.each(['docx', 'xlsx'])('the tracker as %s imports back as 0 changes', async (format) => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers(), '--strict', '--no-input']);
  const file = join(folder, `tracker.${format}`);
  expect(await runIn(folder, ['report', 'tracker', '-o', file])).toMatchObject({ code: 0, out: '' });
  const back = await runIn(folder, ['import', file]);
  expect(back).toMatchObject({ code: 0 });
  expect(back.out).toContain('0 changes');
});

test.each(['docx', 'xlsx'])('%s goes to a pipe and never to a terminal', async (format) => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  expect((await runIn(folder, ['report', 'tracker', '-O', format])).out.startsWith('PK')).toBe(true);
  const refused = await runIn(folder, ['report', 'tracker', '-O', format], { tty: true });
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain(`-o tracker.${format}`);
});

test('a calendar holds what is due, and is refused where a report has no days', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers(), '--strict', '--no-input']);
  const file = join(folder, 'due.ics');
  expect(await runIn(folder, ['report', 'outstanding', '-o', file])).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n[\s\S]*END:VCALENDAR\r\n$/);
  const refused = await runIn(folder, ['report', 'history', '-O', 'ics']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('tracker, outstanding, overdue, responses');
});
