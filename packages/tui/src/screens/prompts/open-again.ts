import type { AppState } from '../../state/app-state.ts';
import { draftedFields } from './drafted.ts';
import { openArchive, openComplete, openEdit, openFollowUp, openNote, openOfficer, openRestore, openStatus } from './open-change.ts';

const openers: Readonly<Record<string, (state: AppState, ids: readonly string[]) => AppState>> = {
  note: openNote,
  status: openStatus,
  'follow-up': openFollowUp,
  officer: openOfficer,
  complete: openComplete,
  archive: openArchive,
  restore: openRestore,
  edit: openEdit,
};

/** `.`: the form of the last change again, filled in as it was, about the records here. Enter still has to be pressed. */
export function openAgain(state: AppState, ids: readonly string[]): AppState {
  const { last } = state;
  const open = last === undefined || typeof last.purpose !== 'string' ? undefined : openers[last.purpose];
  if (last === undefined || open === undefined) return state;
  const opened = open(state, ids);
  if (opened.mode.kind !== 'form') return opened;
  return { ...opened, mode: { ...opened.mode, fields: draftedFields(opened.mode.fields, last.values) } };
}
