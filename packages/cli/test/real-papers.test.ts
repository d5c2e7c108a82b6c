import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runIn } from './run-in.ts';

const folder = process.env.SCRUTINY_PAPERS;
const seeds = folder === undefined ? '' : join(folder, 'seeds');
const names =
  folder === undefined
    ? []
    : readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .sort();

/** The path of a real paper, by the number that its name begins with. */
function real(number: string): string {
  return join(seeds, names.find((name) => name.startsWith(number)) ?? number);
}

/** What the challenge says of one record: `challenge`, `hand-over`, or nothing. */
async function verdict(home: string, ref: string): Promise<string> {
  const { reasons } = JSON.parse((await runIn(home, ['why', ref, '--json'])).out);
  return reasons
    .map((reason: { rule: string }) => reason.rule)
    .filter((rule: string) => rule === 'challenge' || rule === 'hand-over')
    .join(' ');
}

describe.skipIf(folder === undefined)('real papers', () => {
  test('all five go into one register without a question, every line understood; once more is 0 changes', async () => {
    const home = newFolder();
    const papers = names.map((name) => join(seeds, name));
    expect(await runIn(home, ['import', ...papers, '--strict', '--no-input'])).toMatchObject({ code: 0 });
    const before = readFileSync(join(home, 'scrutiny.json'), 'utf8');
    const again = await runIn(home, ['import', ...papers]);
    expect(again.out).toContain('0 changes');
    expect(readFileSync(join(home, 'scrutiny.json'), 'utf8')).toBe(before);
  });

  test('a tracker of 1 November archives its nine complete rows at the meeting of the 15th, names them, and undo brings them back', async () => {
    const home = newFolder();
    await runIn(home, ['import', real('000'), '--paper-date', '2023-11-01']);
    const archived = await runIn(home, ['archive', '--meeting', '2023-11-15']);
    expect(archived.out.match(/^ {2}[A-Z]+\.\d{6}\.\d+ /gm)).toHaveLength(9);
    expect(JSON.parse((await runIn(home, ['list', '--json'])).out).count).toBe(3);
    expect(JSON.parse((await runIn(home, ['report', 'tracker', '--as-at', '2023-11-14', '--json'])).out).rows).toHaveLength(12);
    await runIn(home, ['undo']);
    expect(JSON.parse((await runIn(home, ['list', '--json'])).out).count).toBe(12);
  });

  test('among its complete rows four are challenged, three are hand-overs, two are left alone', async () => {
    const home = newFolder();
    await runIn(home, ['import', real('000'), '--paper-date', '2023-11-01']);
    const { recommendations } = JSON.parse((await runIn(home, ['list', 'status:complete', '--json'])).out);
    const verdicts = await Promise.all(recommendations.map((record: { ref: string }) => verdict(home, record.ref)));
    expect(verdicts.sort()).toEqual(['', '', 'challenge', 'challenge', 'challenge', 'challenge', 'hand-over', 'hand-over', 'hand-over']);
  });
});
