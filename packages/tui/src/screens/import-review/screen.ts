import { type AppState, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { say } from '../../state/say.ts';
import type { ScreenCommand, ScreenModule } from '../screen.ts';
import { besideOf, currentProposal, mayBe, proposals } from './beside.ts';
import {
  accept,
  acceptAll,
  askToWrite,
  merge,
  pause,
  skip,
  step,
  undecided,
  whyNotDecide,
  whyNotMerge,
  whyNotWrite,
  write,
} from './decide.ts';
import { edited, editFirst } from './edit-proposal.ts';
import type { ImportReviewState } from './state.ts';
import { viewImportReview } from './view.ts';

type Command = ScreenCommand<ImportReviewState>;

const decide = (id: string, key: string, label: string, hint: string, run: Command['run'], whyNot = whyNotDecide): Command => ({
  id,
  keys: [key],
  label,
  hint,
  group: 'Change this record, or all marked',
  whyNot,
  run,
});

const move = (id: string, keys: readonly string[], label: string, to: (at: number, count: number, state: AppState) => number): Command => ({
  id,
  keys,
  label,
  group: 'Move',
  run: (state, screen) => {
    const all = proposals(screen, state);
    const at = Math.max(
      0,
      all.findIndex((one) => one.id === screen.at),
    );
    const next = all[Math.min(all.length - 1, Math.max(0, to(at, all.length, state)))];
    return still(next === undefined ? state : withTop(state, { ...screen, at: next.id, scroll: 0 }));
  },
});

const scroll = (id: string, key: string, label: string, by: number): Command => ({
  id,
  keys: [key],
  label,
  group: 'Move',
  run: (state, screen) => still(withTop(state, { ...screen, scroll: Math.max(0, screen.scroll + by) })),
});

/** `i` and a path: everything that a paper proposes, beside what the register has, to be decided one by one before anything is written. */
export const importReviewScreen: ScreenModule<ImportReviewState> = {
  kind: 'import-review',
  title: 'import review',
  commands: [
    decide('accept', 'a', 'accept as proposed', 'accept', accept),
    decide('merge', 'm', 'merge into the record beside it', 'merge', merge, whyNotMerge),
    decide('skip', 's', 'leave it out', 'skip', skip),
    decide('edit', 'e', 'put it right first', 'edit first', editFirst),
    decide('accept all', 'A', 'accept all that is new', 'accept all new', acceptAll, (state, screen) =>
      undecided(screen, state).length === 0 ? 'everything is decided' : undefined,
    ),
    {
      id: 'next match',
      keys: ['tab'],
      label: 'another record beside it',
      group: 'Choose several',
      whyNot: whyNotDecide,
      run: nextMatch,
    },
    {
      id: 'undo',
      keys: ['u'],
      label: 'take the last decision back',
      group: 'Change this record, or all marked',
      run: (state, screen) => step(state, screen, 'back'),
    },
    {
      id: 'redo',
      keys: ['U'],
      label: 'take it again',
      group: 'Change this record, or all marked',
      run: (state, screen) => step(state, screen, 'again'),
    },
    {
      id: 'write',
      keys: ['w'],
      label: 'write all to the register',
      group: 'Documents',
      about: 'It asks first, with the counts; afterwards one undo takes the whole import back.',
      changes: true,
      whyNot: whyNotWrite,
      run: askToWrite,
    },
    {
      id: 'source',
      keys: ['v'],
      label: 'the lines of the paper, or the comparison',
      group: 'Screen',
      run: (state, screen) => still(withTop(state, { ...screen, source: !screen.source, scroll: 0 })),
    },
    move('down', ['j', 'down'], 'next proposal', (at) => at + 1),
    move('up', ['k', 'up'], 'previous proposal', (at) => at - 1),
    move('page down', ['page-down', 'ctrl-d', 'ctrl-f'], 'several on', (at) => at + 10),
    move('page up', ['page-up', 'ctrl-u', 'ctrl-b'], 'several back', (at) => at - 10),
    move('first', ['g g', 'home'], 'first proposal', () => 0),
    move('last', ['G', 'end'], 'last proposal', (_, count) => count - 1),
    scroll('scroll down', 'J', 'scroll what is below the list', 1),
    scroll('scroll up', 'K', 'scroll it back', -1),
    { id: 'pause', keys: ['escape', 'h', 'left', 'q'], label: 'pause; the decisions are kept', group: 'Move', run: pause },
  ],
  refresh: (screen) => screen,
  targets: () => [],
  current: (screen, state) => {
    const proposal = currentProposal(screen, state);
    return proposal === undefined ? undefined : besideOf(proposal, screen, state)?.record.id;
  },
  view: viewImportReview,
  hints: () => [
    { key: 'a', label: 'accept' },
    { key: 'm', label: 'merge' },
    { key: 's', label: 'skip' },
    { key: 'e', label: 'edit' },
    { key: 'u', label: 'undo' },
    { key: 'w', label: 'write' },
    { key: 'A', label: 'accept all new' },
    { key: 'v', label: 'source' },
    { key: 'Tab', label: 'next match' },
    { key: 'Esc', label: 'pause' },
  ],
  receive: (screen, state, event): Next => {
    if (event.name === 'edit') return edited(state, screen, event.values);
    return event.name === 'write' ? write(state, screen) : still(state);
  },
};

/** Tab: the next record that it may be, and after the last the first again. */
function nextMatch(state: AppState, screen: ImportReviewState): Next {
  const proposal = currentProposal(screen, state);
  if (proposal === undefined) return still(state);
  const all = mayBe(proposal, state);
  if (all.length === 0) return still(say(state, 'check', 'Nothing in the register is like it.'));
  const shown = besideOf(proposal, screen, state)?.record.id;
  const next = all[(all.findIndex((one) => one.record.id === shown) + 1) % all.length];
  return still(
    next === undefined ? state : withTop(state, { ...screen, beside: { ...screen.beside, [proposal.id]: next.record.id }, scroll: 0 }),
  );
}
