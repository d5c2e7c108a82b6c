import { cellText } from '../layout/cell-text.ts';
import { lineText } from '../layout/line.ts';
import { besideOf, currentProposal, proposals } from '../screens/import-review/beside.ts';
import { countChoices } from '../screens/import-review/counts.ts';
import { sourceLines } from '../screens/import-review/source-lines.ts';
import type { ImportReviewState } from '../screens/import-review/state.ts';
import { markedWords, wordDifference } from '../screens/import-review/word-difference.ts';
import { adviceWords, decisionWord, matchWord, percent, proposalText } from '../screens/import-review/words.ts';
import { shownScreen } from '../screens/registry.ts';
import { emptyLines } from '../screens/triage/empty-lines.ts';
import { currentRow, placeOf, type TriageState } from '../screens/triage/state.ts';
import { type AppState, topScreen } from '../state/app-state.ts';
import type { Proposal } from '../state/proposals.ts';
import { viewOf } from '../state/views.ts';
import { rowWords, sentences } from './row-words.ts';

/** What the screen on top says now. A list says where the cursor is; a page says the part of it that is in the window. */
export function screenWords(state: AppState): readonly string[] {
  const screen = topScreen(state);
  if (screen.kind === 'triage') return rowLines(screen, state);
  if (screen.kind === 'import-review') return proposalLines(screen, state);
  return viewLines(state);
}

/** What the screen on top is, said when it is entered: "Open. 41 of 62. Sorted by follow-up." */
export function headWords(state: AppState): string {
  const screen = topScreen(state);
  const { module } = shownScreen(state);
  if (screen.kind === 'triage') {
    const { filter } = placeOf(screen);
    const marked = screen.marks.size === 0 ? '' : `${screen.marks.size} marked`;
    return sentences([
      viewOf(screen.view).label,
      `${screen.shown.length} of ${state.data.rows.length}`,
      filter === '' ? '' : `Filter ${filter}`,
      marked,
    ]);
  }
  if (screen.kind !== 'import-review') return sentences([capital(module.title)]);
  const { accept, merge, skip, left } = countChoices(proposals(screen, state), screen.decided);
  return sentences([
    'Import review',
    screen.paper.document.name,
    `${accept} accepted, ${merge} merged, ${skip} skipped, ${left} still to decide`,
  ]);
}

/** The lines of the view without what is drawn, empty ones left out. */
function viewLines(state: AppState): readonly string[] {
  const { screen, module } = shownScreen(state);
  return module
    .view(screen, state)
    .map((line) => lineText(line).trim())
    .filter((text) => text !== '');
}

function rowLines(screen: TriageState, state: AppState): readonly string[] {
  const row = currentRow(screen);
  if (row === undefined) {
    return emptyLines(screen, state, 10_000)
      .map((line) => lineText(line).trim())
      .filter((text) => text !== '');
  }
  const mark = screen.marks.has(row.id) ? 'Marked. ' : '';
  const at = screen.shown.indexOf(row) + 1;
  return [`${at} of ${screen.shown.length}. ${mark}${rowWords(row, state.moment.today)}`];
}

function proposalLines(screen: ImportReviewState, state: AppState): readonly string[] {
  const all = proposals(screen, state);
  const current = currentProposal(screen, state);
  if (current === undefined) return ['No recommendation was found in this paper.'];
  const beside = besideOf(current, screen, state);
  const decision = decisionWord(current, screen.decided).replace('?', 'To decide');
  const at = all.findIndex((one) => one.id === current.id) + 1;
  const lines = [`${at} of ${all.length}. ${sentences([decision, matchWord(current, beside), proposalText(current)])}`];
  if (beside !== undefined && current.candidate.action !== 'same' && current.record !== undefined) {
    const runs = wordDifference(beside.record.text, current.record.text);
    const words = runs.length === 1 ? beside.record.text : markedWords(runs, 'first');
    lines.push(sentences([`Beside it ${beside.record.ref}, ${percent(beside.alike)} of the words alike`, words]));
    if (runs.length > 1) lines.push(sentences([`Proposed, ${markedWords(runs, 'second')}`]));
  }
  if (screen.source) lines.push(...printedLines(current, screen, state));
  return [...lines, cellText(adviceWords(current, beside))];
}

/** The lines of the paper around a proposal, empty ones left out: a bare number is nothing to hear. */
function printedLines(current: Proposal, screen: ImportReviewState, state: AppState): readonly string[] {
  return sourceLines(current, screen, state, 12)
    .map((line) => lineText(line).trim())
    .filter((text) => !/^\d+$/.test(text));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
