import { applyPlan, type Register, reportKinds } from '@scrutiny/core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { lineText, lineWidth } from '../../layout/line.ts';
import { begun } from '../../state/driver.test-data.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { themeFor } from '../../theme/theme.ts';
import { meetingDays } from '../committee/meeting-days.ts';
import { moduleOf } from '../registry.ts';
import { pageStart } from './page.ts';
import { wealdshirePapers } from './wealdshire-papers.test-data.ts';

const page = pageStart;
const nasty = 'Tab\tand\rreturn \u001B[2J \u001B]0;x\u0007 👩‍👩‍👧 ⚠️ 東京の図書館 e\u0301 \u202Eabc ½ '.repeat(12);
let register: Register;
let screens: readonly ScreenState[];

beforeAll(async () => {
  register = withNastyWords(await wealdshirePapers());
  screens = everyScreen(register);
});

/** One record, one plan and one note with all that text can do to a terminal. */
function withNastyWords(before: Register): Register {
  const [record] = before.recommendations;
  if (record === undefined) throw new Error('no record');
  const set = (field: string, to: string) => ({ kind: 'set', collection: 'recommendations', id: record.id, field, to }) as const;
  const edits = [set('topic', nasty), set('statusReason', nasty), set('reference', nasty), set('text', nasty)];
  return applyPlan(before, { summary: '', edits }, { id: 'NASTY', at: '2025-02-01T11:00:00.000Z', by: nasty, via: nasty });
}

function everyScreen({ committees, meetings, plans, recommendations }: Register): readonly ScreenState[] {
  const list = recommendations.map((record) => record.id);
  const choice = { filter: '', archived: 'with', width: 80 } as const;
  return [
    ...list.flatMap((id): readonly ScreenState[] => [
      { kind: 'detail', id, list, page },
      { kind: 'why', id, page },
      { kind: 'source', id, at: 0, page },
      { kind: 'history', id, page },
    ]),
    ...committees.flatMap(({ id }): readonly ScreenState[] => [
      { kind: 'committee', id, page },
      ...meetingDays(register, id).map(({ date }): ScreenState => ({ kind: 'meeting', committee: id, date, page })),
    ]),
    ...meetings.map(({ committee, date }): ScreenState => ({ kind: 'meeting', committee, date, page })),
    ...plans.map(({ id }): ScreenState => ({ kind: 'plan', id, page })),
    ...reportKinds.map(({ kind }): ScreenState => ({ kind: 'report', choice: { ...choice, report: kind }, page })),
    { kind: 'problems', choice: { ...choice, report: 'tracker' }, page },
    { kind: 'history', page },
    { kind: 'history', change: 'IMPORT07', page },
    ...(['detail', 'why', 'history', 'plan', 'committee'] as const).map((kind): ScreenState => ({ kind, id: 'GONE', list: [], page })),
    { kind: 'source', id: 'GONE', at: 3, page },
    { kind: 'meeting', committee: 'GONE', date: '2025-01-01', page },
  ];
}

test('every page fits every window: no more rows than there are, no line that is cut, nothing that drives the terminal', () => {
  const base = begun(register);
  const windows = fc.record({ columns: fc.integer({ min: 60, max: 220 }), rows: fc.integer({ min: 16, max: 70 }) });
  fc.assert(
    fc.property(
      fc.nat(),
      windows,
      fc.boolean(),
      fc.nat({ max: 300 }),
      fc.constantFrom('', 'the', 'zzzz'),
      (pick, size, ascii, top, find) => {
        const chosen = screens[pick % screens.length];
        if (chosen === undefined || !('page' in chosen)) return;
        const screen: ScreenState = { ...chosen, page: { ...page, top, find, link: find === '' && top % 3 === 0 ? 0 : -1 } };
        const state = { ...base, size, theme: themeFor({ NO_COLOR: '1' }, { ascii }), screens: [screen] as const };
        const lines = moduleOf(screen).view(screen, state);
        expect(lines.length).toBeLessThanOrEqual(size.rows - 2);
        for (const [row, line] of lines.entries()) {
          expect(lineText(line)).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
          if (row > 1) expect(lineWidth(line), `${screen.kind}, row ${row}: ${lineText(line)}`).toBeLessThanOrEqual(size.columns);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('in ASCII a page draws with ASCII alone, but for the words of the papers', () => {
  const plans = screens.filter((screen) => screen.kind === 'plan' && screen.id !== 'GONE');
  expect(plans.length).toBeGreaterThan(0);
  for (const screen of plans) {
    const state = { ...begun(register), theme: themeFor({ TERM: 'dumb' }), screens: [screen] as const, size: { columns: 80, rows: 400 } };
    const words = moduleOf(screen).view(screen, state).map(lineText).join('\n');
    expect(words).not.toMatch(/[▁-█─│→]/);
    expect(words).toMatch(/^ {5}\d{2,}$/m);
  }
});
