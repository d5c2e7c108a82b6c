import { cellText } from '../../layout/cell-text.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { visibleWindow } from '../../layout/window.ts';
import { createWrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { meetRegister, type Proposal } from '../../state/proposals.ts';
import { titleLine } from '../parts/title-line.ts';
import { besideOf, currentProposal, proposals } from './beside.ts';
import { comparisonLines } from './comparison.ts';
import { countChoices, type ReviewCounts, writeWords } from './counts.ts';
import { oddities } from './open.ts';
import { sourceLines } from './source-lines.ts';
import type { ImportReviewState } from './state.ts';
import { adviceWords, decisionWord, matchWord, proposalText } from './words.ts';

const wrapText = createWrap(100);

/** Rows that are neither list nor pane: title, rule, header of the list, rule, two of advice, one of counts. */
const AROUND = 7;
/** From so many rows on the lines of the paper are shown below the comparison as well. */
const TALL = 34;
const SOURCE_ROWS = 6;

/** The proposals, the one under the cursor beside the register's record or in the lines of the paper, and what each decision would do. */
export function viewImportReview(screen: ImportReviewState, state: AppState): readonly Line[] {
  const { columns, rows } = state.size;
  const { glyphs } = state.theme;
  const all = proposals(screen, state);
  const current = currentProposal(screen, state);
  const room = rows - 2 - AROUND;
  const list = Math.max(3, Math.min(all.length, Math.floor(room * 0.4)));
  const below = room - list;
  const rule: Line = [span(glyphs.horizontal.repeat(columns))];
  return [
    titleLine(state, factsLine(screen, state, all), `Import review ${glyphs.between} ${plain(screen.paper.document.name)}`),
    rule,
    ...listLines(screen, state, all, list),
    ...paneLines(screen, state, current, below),
    rule,
    ...adviceLines(screen, state, current),
    countLine(screen, state, all),
  ];
}

/** "7 of 12 · 4 accept 1 merge 1 skip". */
function factsLine(screen: ImportReviewState, state: AppState, all: readonly Proposal[]): string {
  const at = all.findIndex((one) => one.id === screen.at) + 1;
  return `${at} of ${all.length} ${state.theme.glyphs.between} ${decidedWords(countChoices(all, screen.decided))}`;
}

/** "4 accept 1 merge 1 skip". */
export function decidedWords(counts: ReviewCounts): string {
  return `${counts.accept} accept ${counts.merge} merge ${counts.skip} skip`;
}

const DECISION = 14;
const MATCH = 20;

function listLines(screen: ImportReviewState, state: AppState, all: readonly Proposal[], rows: number): readonly Line[] {
  const { glyphs, styles } = state.theme;
  const { columns } = state.size;
  const cursor = Math.max(
    0,
    all.findIndex((one) => one.id === screen.at),
  );
  const { first, end } = visibleWindow({ count: all.length, cursor, height: rows, top: 0 });
  const text = Math.max(10, columns - DECISION - MATCH - 4);
  const row = (decision: string, match: string, words: string, sign: string): string =>
    ` ${sign} ${fit(decision, DECISION, 'left', glyphs.cut)}${fit(match, MATCH, 'left', glyphs.cut)} ${fit(words, text, 'left', glyphs.cut)}`;
  const shown = Array.from({ length: rows }, (_, at): Line => {
    const proposal = first + at < end ? all[first + at] : undefined;
    if (proposal === undefined) return all.length === 0 && at === 0 ? [span('   No recommendation was found in this paper.')] : [];
    const isCurrent = first + at === cursor;
    const beside = besideOf(proposal, screen, state);
    const words = row(
      decisionWord(proposal, screen.decided),
      plain(matchWord(proposal, beside)),
      plain(proposalText(proposal)),
      isCurrent ? glyphs.cursor : ' ',
    );
    return [span(words, isCurrent ? styles.cursor : undefined)];
  });
  return [[span(row('Decision', 'Match', 'Proposed recommendation', ' '), styles.title)], ...shown];
}

function paneLines(screen: ImportReviewState, state: AppState, current: Proposal | undefined, rows: number): readonly Line[] {
  if (current === undefined) return padded([], rows);
  if (screen.source) return padded(sourceLines(current, screen, state, rows), rows);
  const source = state.size.rows >= TALL ? SOURCE_ROWS : 0;
  const comparison = comparisonLines(current, screen, state, rows - source);
  return [
    ...padded(comparison, rows - source),
    ...(source === 0 ? [] : padded(sourceLines(current, { ...screen, scroll: 0 }, state, source), source)),
  ];
}

/** Two rows: what the proposal is, and what the decisions would do. */
function adviceLines(screen: ImportReviewState, state: AppState, current: Proposal | undefined): readonly Line[] {
  const words = current === undefined ? '' : adviceWords(current, besideOf(current, screen, state));
  const lines = wrapText(cellText(words), state.size.columns - 2);
  return padded(
    lines.slice(0, 2).map((line): Line => [span(` ${line}`)]),
    2,
  );
}

function countLine(screen: ImportReviewState, state: AppState, all: readonly Proposal[]): Line {
  const { left } = countChoices(all, screen.decided);
  const odd = oddities(meetRegister(state.data.register, screen.paper, state.moment.today).diagnostics).length;
  const check = odd === 0 ? '' : ` ${odd} odd ${odd === 1 ? 'thing' : 'things'} in the paper: M tells.`;
  const words =
    left > 0 ? `${left} still to decide. Nothing is written until you press w.` : `All decided: w ${writeWords(all, screen.decided)}.`;
  return [span(` ${words}${check}`, state.theme.styles.notice)];
}

function padded(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, row) => lines[row] ?? []);
}
