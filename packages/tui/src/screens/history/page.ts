import type { Change, ChangeItem } from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { changeHead, entryWords } from './entry-words.ts';
import { changesOf, changesOfRecord, recordName } from './record-changes.ts';
import type { HistoryState } from './state.ts';

/** Of a change that touches more entries than this, the log of the register tells how many records, and Enter shows them. */
const WHOLE = 4;

/** The history as a page, newest change first. Private notes are in it: it is the officer's own log, not a report. */
export function historyPage(screen: HistoryState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const changes = chosenChanges(screen, state);
  for (const change of changes) changeLines(change, screen, writer, state);
  if (changes.length === 0) writer.text('No change is recorded.');
  const ref = screen.id === undefined ? undefined : (state.data.byId.get(screen.id)?.record.ref ?? screen.id);
  const entries = changes.reduce((sum, change) => sum + change.items.length, 0);
  const what = screen.change !== undefined ? 'One change' : ref === undefined ? 'History of the register' : `History of ${plain(ref)}`;
  return {
    title: what,
    facts: `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    lines: writer.lines,
  };
}

function chosenChanges({ id, change }: HistoryState, { data }: AppState): readonly Change[] {
  if (change !== undefined) return changesOf(data.register).filter((one) => one.id === change);
  const record = id === undefined ? undefined : data.register.recommendations.find((one) => one.id === id);
  if (id === undefined) return changesOf(data.register);
  return record === undefined ? [] : changesOfRecord(record);
}

function changeLines(change: Change, screen: HistoryState, writer: PageWriter, state: AppState): void {
  const isLog = screen.id === undefined && screen.change === undefined;
  const short = isLog && change.items.length > WHOLE;
  const to: ScreenState | undefined = isLog ? { kind: 'history', change: change.id, page: pageStart } : undefined;
  writer.heading(changeHead(change), { to });
  if (change.undoneBy !== undefined) writer.text('Taken back later; it does not hold now.', { indent: 2 });
  if (short) {
    const records = new Set(change.items.map((item) => item.record.id)).size;
    writer.text(`${records} ${records === 1 ? 'record' : 'records'}, ${change.items.length} entries`, { indent: 2 });
    return;
  }
  let last: string | undefined;
  for (const item of change.items) {
    const words = entryWords(item.entry, { glyphs: state.theme.glyphs, whole: screen.change !== undefined });
    if (screen.id !== undefined) {
      writer.text(words, { indent: 2 });
      continue;
    }
    if (item.record.id !== last) writer.text(recordName(item), { indent: 2, to: destination(item, state) });
    writer.text(words, { indent: 4 });
    last = item.record.id;
  }
}

function destination({ collection, record }: ChangeItem, { data }: AppState): ScreenState | undefined {
  const { id } = record;
  if (collection === 'recommendations' && data.byId.has(id)) return { kind: 'detail', id, list: [id], page: pageStart };
  if (collection === 'committees') return { kind: 'committee', id, page: pageStart };
  if (collection === 'plans') return { kind: 'plan', id, page: pageStart };
  const meeting = collection === 'meetings' ? data.register.meetings.find((one) => one.id === id) : undefined;
  return meeting === undefined ? undefined : { kind: 'meeting', committee: meeting.committee, date: meeting.date, page: pageStart };
}
