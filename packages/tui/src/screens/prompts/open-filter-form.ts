import { isOpen, statuses, statusLabel } from '@scrutiny/core';
import { editorOf } from '../../input/line-editor.ts';
import type { AppState } from '../../state/app-state.ts';
import type { FilterTick } from '../../state/mode.ts';
import type { Row } from '../../state/rows.ts';

/** How many values a column offers, the most frequent ones. */
const OFFERED = 40;

/** `f`: the filter as boxes to tick, with how many records each would show; what was typed before is understood where it can be. */
export function openFilterForm(state: AppState, filter: string): AppState {
  const { rows, register } = state.data;
  const parts: readonly string[] = filter.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
  const used = new Set<string>();
  const tick = (part: string, label: string, holds: (row: Row) => boolean): FilterTick => {
    const typed = parts.filter((one) => means(one, part));
    for (const one of typed) used.add(one);
    return { value: part, label, count: rows.filter(holds).length, on: typed.length > 0 };
  };
  const committees = register.committees
    .filter((one) => one.withdrawn === undefined)
    .map((one) => {
      const name = one.abbreviation ?? one.name;
      return tick(`committee:${quoted(name)}`, name, (row) => row.record.committee === one.id);
    });
  const columns = [
    { field: 'committee', title: 'Committee', ticks: byCount(committees) },
    {
      field: 'status',
      title: 'Status',
      ticks: statuses.map((status) => tick(`status:${status}`, statusLabel(status), (row) => row.record.status === status)),
    },
    {
      field: 'state',
      title: 'Needs',
      ticks: [
        tick('state:overdue', 'Overdue', (row) => row.derived.states.includes('overdue')),
        tick('state:due-soon', 'Due soon', (row) => row.derived.states.includes('due-soon')),
        tick('state:challenged', 'Challenged', (row) => row.derived.states.includes('challenged')),
        tick('state:stale', 'Stale', (row) => row.derived.states.includes('stale')),
        tick('state:slipped', 'Slipped', (row) => row.derived.states.includes('slipped')),
        tick('due:none', 'No date', (row) => row.derived.due === undefined),
        tick('state:open', 'Open', (row) => isOpen(row.record)),
      ],
    },
    { field: 'officer', title: 'Officer', ticks: officerTicks(rows, parts, used) },
  ];
  const words = parts.filter((part) => !used.has(part)).join(' ');
  return { ...state, mode: { kind: 'filter-form', columns, column: 0, row: 0, words: editorOf(words), before: filter } };
}

/** The filter that boxes and words say: values of one column are "or", columns are "and". */
export function filterOfForm(columns: readonly { readonly ticks: readonly FilterTick[] }[], words: string): string {
  const ticked = columns.flatMap((column) => column.ticks.filter((tick) => tick.on).map((tick) => tick.value));
  return [...ticked, words.trim()].filter((part) => part !== '').join(' ');
}

function officerTicks(rows: readonly Row[], parts: readonly string[], used: Set<string>): readonly FilterTick[] {
  const counts = new Map<string, number>();
  let nobody = 0;
  for (const { record } of rows) {
    const posts = record.responsible ?? [];
    if (posts.length === 0) nobody += 1;
    for (const post of posts) counts.set(post, (counts.get(post) ?? 0) + 1);
  }
  const ticks = [...counts].map(([post, count]) => ({ value: `officer:${quoted(post)}`, label: post, count, on: false }));
  return [{ value: 'officer:none', label: '(nobody)', count: nobody, on: false }, ...byCount(ticks)].map((tick) => {
    const typed = parts.filter((one) => means(one, tick.value));
    for (const one of typed) used.add(one);
    return { ...tick, on: typed.length > 0 };
  });
}

/** Whether a typed part says what a box says: case does not count, and a status or state may stand without its field. */
function means(typed: string, value: string): boolean {
  const one = typed.toLowerCase();
  const other = value.toLowerCase();
  return one === other || (/^(?:status|state):/.test(other) && one === other.slice(other.indexOf(':') + 1));
}

function byCount(ticks: readonly FilterTick[]): readonly FilterTick[] {
  return [...ticks].sort((a, b) => Number(b.on) - Number(a.on) || b.count - a.count).slice(0, OFFERED);
}

function quoted(text: string): string {
  return /^[^\s":]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
