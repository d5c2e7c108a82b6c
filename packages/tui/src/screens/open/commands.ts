import { type AppState, pushScreen } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import type { Row } from '../../state/rows.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { pageStart } from '../pages/page.ts';
import { reportStart } from '../report/state.ts';
import type { ScreenCommand, ScreenModule } from '../screen.ts';

/** Opens another screen on top. Nothing here can change data. */
interface Opener<S extends ScreenState> {
  readonly id: string;
  readonly keys: readonly string[];
  readonly label: string;
  readonly about?: string;
  /** The screen, or why there is none. */
  readonly open: (state: AppState, screen: S, module: ScreenModule<S>) => ScreenState | string;
}

/**
 * The screens that lead away from a list of recommendations (`list`) or from one of them (`record`): the record itself, why it stands as it does,
 * its sources, history, meeting and committee, and what the register holds besides.
 *
 * On a list `w` is the list of views, so `why` is `W`, on a record both are `why`; `v` begins a range of marks on a list, on a record it is the source.
 */
export function openCommands<S extends ScreenState>(from: 'list' | 'record'): readonly ScreenCommand<S>[] {
  const own = from === 'record';
  const detail: Opener<S> = {
    id: 'show',
    keys: ['enter', 'l', 'right'],
    label: 'open the record',
    open: (state, screen, module) => {
      const id = module.current(screen, state);
      return id === undefined ? 'no record is chosen' : { kind: 'detail', id, list: listOf(screen, id), page: pageStart };
    },
  };
  const about: readonly Opener<S>[] = [
    {
      id: 'why',
      keys: own ? ['w', 'W'] : ['W'],
      label: 'why it stands as it does',
      open: ofRecord(({ id }) => ({ kind: 'why', id, page: pageStart })),
    },
    { id: 'history', keys: ['H'], label: 'history of this record', open: ofRecord(({ id }) => ({ kind: 'history', id, page: pageStart })) },
    { id: 'source', keys: own ? ['v'] : [], label: 'the lines of the paper, as printed', open: ofRecord(openSource) },
    { id: 'meeting', keys: ['m'], label: 'the meeting that made it', open: ofRecord(openMeeting) },
  ];
  return [...(own ? [] : [detail]), ...about, ...registerOpeners<S>()].map(commandOf);
}

/** The screens that any page may lead to. */
export function registerCommands<S extends ScreenState>(): readonly ScreenCommand<S>[] {
  return registerOpeners<S>().map(commandOf);
}

function registerOpeners<S extends ScreenState>(): readonly Opener<S>[] {
  return [
    {
      id: 'report',
      keys: ['r'],
      label: 'report preview',
      about: 'Of the live records that the filter of the list lets through; kind, committee and more are chosen there.',
      open: (_, screen, module) => reportStart(module.filter?.text(screen) ?? ''),
    },
    { id: 'committee', keys: ['C'], label: 'the committee: meetings, counts, clocks', open: openCommittee },
    { id: 'plan', keys: ['P'], label: 'improvement plans', open: openPlan },
    { id: 'log', keys: ['L'], label: 'history of the whole register', open: () => ({ kind: 'history', page: pageStart }) },
  ];
}

function commandOf<S extends ScreenState>({ open, ...rest }: Opener<S>): ScreenCommand<S> {
  return {
    ...rest,
    group: rest.id === 'show' ? 'Move' : 'Documents',
    whyNot: (state, screen, module) => {
      const found = open(state, screen, module);
      return typeof found === 'string' ? found : undefined;
    },
    run: (state, screen, module): Next => {
      const found = open(state, screen, module);
      return still(typeof found === 'string' ? state : pushScreen(state, found));
    },
  };
}

function ofRecord<S extends ScreenState>(open: (row: Row, state: AppState) => ScreenState | string): Opener<S>['open'] {
  return (state, screen, module) => {
    const row = state.data.byId.get(module.current(screen, state) ?? '');
    return row === undefined ? 'no record is chosen' : open(row, state);
  };
}

function listOf(screen: ScreenState, id: string): readonly string[] {
  return 'shown' in screen ? screen.shown.map((row) => row.id) : [id];
}

function openSource({ id, record }: Row): ScreenState | string {
  const count = record.sources?.length ?? 0;
  // The last one is the newest word on it, and J and K reach the others.
  return count === 0
    ? `no paper is recorded for ${record.ref}: it was made by hand`
    : { kind: 'source', id, at: count - 1, page: pageStart };
}

function openMeeting({ record }: Row, { data }: AppState): ScreenState | string {
  const meeting = data.register.meetings.find((one) => one.id === record.meeting);
  const committee = meeting?.committee ?? record.committee;
  const date = meeting?.date ?? record.raisedOn;
  if (committee === undefined || date === undefined) return `no meeting is recorded for ${record.ref}`;
  return { kind: 'meeting', committee, date, page: pageStart };
}

function openCommittee<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): ScreenState | string {
  const { register } = state.data;
  const known = register.committees.filter((one) => one.withdrawn === undefined);
  const wanted = 'committee' in screen ? screen.committee : state.data.byId.get(module.current(screen, state) ?? '')?.record.committee;
  const found = known.find((one) => one.id === wanted) ?? known[0];
  return found === undefined ? 'no committee is in the register' : { kind: 'committee', id: found.id, page: pageStart };
}

function openPlan<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): ScreenState | string {
  const plans = state.data.register.plans.filter((plan) => plan.withdrawn === undefined);
  const committee = state.data.byId.get(module.current(screen, state) ?? '')?.record.committee;
  const found = plans.find((plan) => committee !== undefined && plan.committee === committee) ?? plans[0];
  return found === undefined ? 'no improvement plan is in the register' : { kind: 'plan', id: found.id, page: pageStart };
}
