import { type Line, plain, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { viewOf } from '../../state/views.ts';
import { countMatches } from './refresh.ts';
import { placeOf, type TriageState } from './state.ts';

/** What the list says when it has no row: why, and what to press. */
export function emptyLines(screen: TriageState, state: AppState, width: number): readonly Line[] {
  const { filter } = placeOf(screen);
  const view = viewOf(screen.view);
  if (state.data.rows.length === 0) {
    return indented(['', '', 'No recommendations yet.', '', 'i imports a document, N adds one.']);
  }
  if (filter === '') return indented(['', '', `Nothing is in "${view.label}".`, '', '1 goes back to Open, 9 shows all.']);
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

/** The parts of a filter, quoted ones whole. */
function partsOf(filter: string): readonly string[] {
  return filter.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
}

function indented(lines: readonly string[]): readonly Line[] {
  return lines.map((line) => [span(`    ${line}`)]);
}
