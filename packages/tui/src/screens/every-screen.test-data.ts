import { type ExtractedPaper, type Register, reportKinds } from '@scrutiny/core';
import { noChoices } from '../state/import-choices.ts';
import { proposalsOf } from '../state/proposals.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { pageStart } from './pages/page.ts';
import { triageStart } from './triage/state.ts';

const page = pageStart;

/** Every kind of screen that a register has something for: one of each, on its first records. A review needs a paper. */
export function everyScreen(register: Register, today: string, paper?: ExtractedPaper): readonly ScreenState[] {
  const { recommendations, committees, meetings, plans } = register;
  const list = recommendations.map((record) => record.id);
  const choice = { filter: '', archived: 'with', width: 80 } as const;
  return [
    triageStart(),
    { kind: 'messages', back: 0 },
    { kind: 'history', page },
    ...recommendations.slice(0, 1).flatMap(({ id }): readonly ScreenState[] => [
      { kind: 'detail', id, list, page },
      { kind: 'why', id, page },
      { kind: 'source', id, at: 0, page },
      { kind: 'history', id, page },
    ]),
    ...committees.slice(0, 1).map(({ id }): ScreenState => ({ kind: 'committee', id, page })),
    ...meetings.slice(0, 1).map(({ committee, date }): ScreenState => ({ kind: 'meeting', committee, date, page })),
    ...plans.slice(0, 1).map(({ id }): ScreenState => ({ kind: 'plan', id, page })),
    ...reportKinds.map(({ kind }): ScreenState => ({ kind: 'report', choice: { ...choice, report: kind }, page })),
    { kind: 'problems', choice: { ...choice, report: 'tracker' }, page },
    ...(paper === undefined
      ? []
      : [true, false].map((source): ScreenState => {
          const at = proposalsOf(register, paper, today)[0]?.id ?? '';
          return { kind: 'import-review', paper, decided: noChoices, past: [], future: [], at, beside: {}, source, scroll: 0 };
        })),
  ];
}
