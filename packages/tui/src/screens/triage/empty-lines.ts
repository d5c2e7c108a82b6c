import { isArchived, isFinished } from '@scrutiny/core';
import { cellText } from '../../layout/cell-text.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { viewOf } from '../../state/views.ts';
import { countMatches } from './refresh.ts';
import { placeOf, type TriageState } from './state.ts';

/** What the list says when it has no row: why, and what to press. */
export function emptyLines(screen: TriageState, state: AppState, width: number): readonly Line[] {
  const { filter } = placeOf(screen);
  const view = viewOf(screen.view);
  if (state.data.rows.length === 0 && state.file.broken !== undefined) return brokenLines(state, width);
  if (state.data.rows.length === 0) {
    return indented(['', '', 'No recommendations yet.', '', 'i imports a document, N adds one.']);
  }
  if (filter === '')
    return indented(['', '', `Nothing is in "${view.label}".`, '', ...stayingLines(screen, state), '1 goes back to Open, 9 shows all.']);
  const parts = partsOf(filter);
  const closest = parts.flatMap((part) => {
    const rest = parts.filter((one) => one !== part).join(' ');
    const count = rest === '' ? 0 : countMatches(screen, state, rest);
    return count === 0 ? [] : [`without ${part}: ${count}`];
  });
  return indented([
    '',
    '',
    `Nothing matches  ${plain(filter)}`.slice(0, Math.max(0, width - 4)),
    '',
    ...(closest.length === 0 ? [] : [`Closest: ${plain(closest.join('; '))}`.slice(0, Math.max(0, width - 4)), '']),
    'F clears the filter, / changes it, 1 goes back to Open.',
  ]);
}

/** Who looks for something to archive wants to know why what is finished is not there. */
function stayingLines({ view }: TriageState, { data }: AppState): readonly string[] {
  if (view !== 'to-archive') return [];
  const count = data.rows.filter(({ record }) => isFinished(record.status) && !isArchived(record)).length;
  if (count === 0) return [];
  return [
    `${count === 1 ? '1 is finished and stays' : `${count} are finished and stay`} for now: W on one (9, then /status:complete) says why.`,
    '',
  ];
}

/** In place of records that can't be read: what is wrong, and what to press. Nothing here may look as if the register were empty. */
function brokenLines({ file }: AppState, width: number): readonly Line[] {
  const { why = '', hint = '', line } = file.broken ?? {};
  const words = wrap(cellText(`${why}. ${hint}`), Math.max(20, width - 6));
  const at = line === undefined ? '' : ` at line ${line}`;
  return indented([
    '',
    `${plain(file.name)} cannot be read.`,
    '',
    ...words,
    '',
    `E opens it in your editor${at}, R reads it again.`,
    'Nothing is written to it.',
  ]);
}

/** The parts of a filter, quoted ones whole. */
function partsOf(filter: string): readonly string[] {
  return filter.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
}

function indented(lines: readonly string[]): readonly Line[] {
  return lines.map((line) => [span(`    ${line}`)]);
}
