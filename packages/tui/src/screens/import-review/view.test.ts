import { type ExtractedPaper, emptyRegister, type Register } from '@scrutiny/core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { stripStyles } from '../../layout/strip-styles.ts';
import { textWidth } from '../../layout/text-width.ts';
import { begun, keys } from '../../state/driver.test-data.ts';
import { update } from '../../state/update.ts';
import { themeFor } from '../../theme/theme.ts';
import { frameOf } from '../frame.ts';
import { papersDay, wealdshirePapers } from '../pages/wealdshire-papers.test-data.ts';
import type { ImportReviewState } from './state.ts';
import { viewImportReview } from './view.ts';
import { minutes } from './wealdshire-paper.test-data.ts';

let register: Register;
let papers: readonly ExtractedPaper[];
const nasty = 'Asks\tthat \u001B[2J 東京の図書館 👩‍👩‍👧 e\u0301 ⚠️ \u202Eabc '.repeat(20);

beforeAll(async () => {
  register = await wealdshirePapers();
  const read = await minutes('Recommends that the three vacant reviewing posts in the Tidewell team are filled before the summer.');
  const drafts = read.extraction.drafts.map((draft, at) =>
    draft.entity === 'recommendation' && at % 2 === 0
      ? { ...draft, record: { ...draft.record, topic: nasty, text: nasty, responsible: [nasty] } }
      : draft,
  );
  papers = [read, { ...read, extraction: { ...read.extraction, drafts } }, { ...read, extraction: { ...read.extraction, drafts: [] } }];
});

test('at every size and after any keys the review fills its rows and fits its columns, whatever the paper says', () => {
  const moment = { now: `${papersDay}T10:00:01.000Z`, time: '10:00', today: papersDay };
  const anyKey = fc.constantFrom('a', 'm', 's', 'A', 'u', 'U', 'v', 'tab', 'j', 'k', 'J', 'K', 'G', 'e', 'escape', 'w', 'n', '?');
  fc.assert(
    fc.property(
      fc.record({ columns: fc.integer({ min: 60, max: 220 }), rows: fc.integer({ min: 16, max: 70 }) }),
      fc.nat({ max: 2 }),
      fc.boolean(),
      fc.boolean(),
      fc.array(anyKey, { maxLength: 12 }),
      (size, which, ascii, isNew, names) => {
        const paper = papers[which];
        if (paper === undefined) return;
        const decided = { choices: {}, edits: {} };
        const screen: ImportReviewState = {
          kind: 'import-review',
          paper,
          decided,
          past: [],
          future: [],
          at: '',
          beside: {},
          source: false,
          scroll: 0,
        };
        const theme = themeFor({ NO_COLOR: '1' }, { ascii });
        const base = begun(isNew ? emptyRegister() : register, { size, theme });
        const state = update({ ...base, screens: [base.screens[0], screen] }, { kind: 'keys', keys: keys(...names), moment }).state;
        const top = state.screens.at(-1);
        if (top?.kind === 'import-review') expect(viewImportReview(top, state)).toHaveLength(size.rows - 2);
        for (const line of frameOf(state)) {
          expect(textWidth(stripStyles(line))).toBeLessThanOrEqual(size.columns);
          expect(stripStyles(line)).not.toMatch(/[\p{Cc}\u202E]/u);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
