import { isFinished } from '@scrutiny/core';
import { type AppState, whyReadOnly } from '../state/app-state.ts';
import type { Next } from '../state/effect.ts';
import { still } from '../state/effect.ts';
import { say } from '../state/say.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { openFile } from './global-commands.ts';
import { openAgain } from './prompts/open-again.ts';
import {
  openAdd,
  openArchive,
  openComplete,
  openEdit,
  openFollowUp,
  openNote,
  openOfficer,
  openRestore,
  openStatus,
} from './prompts/open-change.ts';
import { recordText } from './prompts/record-text.ts';
import type { ScreenCommand, ScreenModule } from './screen.ts';

/** What can be done to records, for every screen that shows some: the same keys, prompts and rules everywhere. */
export function recordCommands<S extends ScreenState>(): readonly ScreenCommand<S>[] {
  const change = (
    id: string,
    key: string,
    label: string,
    hint: string,
    open: (state: AppState, ids: readonly string[]) => AppState,
    more: Partial<ScreenCommand<S>> = {},
  ): ScreenCommand<S> => ({
    id,
    keys: [key],
    label,
    hint,
    group: 'Change this record, or all marked',
    changes: true,
    whyNot: noRecord,
    run: (state, screen, module) => still(open(state, module.targets(screen, state))),
    ...more,
  });
  return [
    change('note', 'n', 'add a progress note', 'note', openNote, {
      about: 'Enter saves, Ctrl-J begins a new line, Ctrl-O goes on in your editor.',
    }),
    change('set status', 's', 'change status, with a reason', 'status', openStatus),
    change('set follow-up', 'd', 'set follow-up date', 'date', openFollowUp),
    change('set responsible', 'o', 'assign officer', 'officer', openOfficer),
    change('complete', 'c', 'mark complete, with an optional note', 'complete', openComplete),
    change('archive', 'A', 'archive at a meeting', 'archive', openArchive, { whyNot: whyNotArchive }),
    change('restore', 'B', 'bring back from the archive', 'restore', openRestore, { whyNot: whyNotRestore }),
    change('set', 'e', 'edit all fields', 'edit', openEdit, { whyNot: oneRecord }),
    {
      id: 'edit',
      keys: ['E'],
      label: 'whole record in $EDITOR',
      about: 'Of a register that cannot be read, the file itself, at the faulty line.',
      group: 'Change this record, or all marked',
      whyNot: (state, screen, module) =>
        state.file.broken === undefined ? (whyReadOnly(state) ?? oneRecord(state, screen, module)) : undefined,
      run: (state, screen, module) => (state.file.broken === undefined ? editRecord(state, screen, module) : openFile(state)),
    },
    {
      id: 'add',
      keys: ['N'],
      label: 'new recommendation',
      group: 'Change this record, or all marked',
      changes: true,
      run: (state) => still(openAdd(state)),
    },
    {
      id: 'repeat',
      keys: ['.'],
      label: 'repeat the last change here',
      group: 'Change this record, or all marked',
      changes: true,
      whyNot: (state, screen, module) =>
        state.last === undefined ? 'nothing was changed in this session' : noRecord(state, screen, module),
      run: (state, screen, module) => still(openAgain(state, module.targets(screen, state))),
    },
    {
      id: 'copy',
      keys: ['y'],
      label: 'copy reference and text',
      group: 'Screen',
      whyNot: noRecord,
      run: copyRecord,
    },
  ];
}

function noRecord<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): string | undefined {
  return module.targets(screen, state).length === 0 ? 'no record is chosen' : undefined;
}

function oneRecord<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): string | undefined {
  const count = module.targets(screen, state).length;
  return count === 1 ? undefined : count === 0 ? 'no record is chosen' : `${count} records are marked; this is for one`;
}

function whyNotArchive<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): string | undefined {
  const rows = module.targets(screen, state).flatMap((id) => state.data.byId.get(id) ?? []);
  const [first] = rows;
  if (first === undefined) return 'no record is chosen';
  if (rows.every((row) => row.record.archived !== undefined && row.record.archived !== null))
    return `${first.record.ref} is archived already`;
  return rows.some((row) => isFinished(row.record.status)) ? undefined : `${first.record.ref} is not complete`;
}

function whyNotRestore<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): string | undefined {
  const rows = module.targets(screen, state).flatMap((id) => state.data.byId.get(id) ?? []);
  const [first] = rows;
  if (first === undefined) return 'no record is chosen';
  const archived = rows.some((row) => row.record.archived !== undefined && row.record.archived !== null);
  return archived ? undefined : `${first.record.ref} is not archived`;
}

function editRecord<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): Next {
  const [id = ''] = module.targets(screen, state);
  const record = state.data.byId.get(id)?.record;
  if (record === undefined) return still(state);
  return {
    state,
    effects: [{ kind: 'edit-text', text: recordText(record), fileName: `${record.ref}.json`, target: { kind: 'record', id } }],
  };
}

function copyRecord<S extends ScreenState>(state: AppState, screen: S, module: ScreenModule<S>): Next {
  const rows = module.targets(screen, state).flatMap((id) => state.data.byId.get(id) ?? []);
  const text = rows.map(({ record }) => `${record.ref}  ${record.text}`).join('\n');
  const said = say(state, 'done', rows.length === 1 ? `Copied ${rows[0]?.record.ref ?? ''} and its text` : `Copied ${rows.length} records`);
  return { state: said, effects: [{ kind: 'copy', text }] };
}
