import { formatDate } from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import { changeHead, entryWords } from '../history/entry-words.ts';
import { changesOfRecord } from '../history/record-changes.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { inDays } from '../parts/dates.ts';
import { factLines } from './facts.ts';
import { answerLines, noteLines } from './said.ts';
import type { DetailState } from './state.ts';
import { sourceLines, tieLines } from './ties.ts';

/** So many changes stand on the page itself; `H` has them all. */
const CHANGES = 12;

/**
 * All that the register says of a recommendation: its words, how it stands, the answer with its clock and promises, how its date moved, what was
 * reported, private notes (said to be private), its ties to others, how other papers word it, where it comes from, and what was changed.
 */
export function detailPage(screen: DetailState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const row = state.data.byId.get(screen.id);
  if (row === undefined) {
    writer.text('This record was removed by someone else.');
    return { title: 'Recommendation', facts: '', lines: writer.lines };
  }
  const { record } = row;
  if (record.topic !== undefined) {
    writer.text(record.topic, { style: state.theme.styles.title });
    writer.gap();
  }
  writer.text(record.text);
  writer.gap();
  conflictLines(row, state, writer);
  factLines(row, state, writer);
  answerLines(row, state, writer);
  noteLines('Updates', record.progress ?? [], state.data.register, writer);
  noteLines('Private notes, never published', record.notes ?? [], state.data.register, writer);
  tieLines(record, state, writer);
  sourceLines(record, state, writer);
  historyLines(row, state, writer);
  return { title: titleWords(row, state.theme.glyphs.between), facts: factsWords(screen, row), lines: writer.lines };
}

function titleWords({ record, committee }: Row, between: string): string {
  const meeting = record.raisedOn === undefined ? '' : `meeting ${formatDate(record.raisedOn)}`;
  return [record.ref, committee, meeting]
    .filter((part) => part !== '')
    .map(plain)
    .join(` ${between} `);
}

/** "2 of 41, overdue by 3 days". */
function factsWords({ list, id }: DetailState, { derived }: Row): string {
  const at = list.indexOf(id);
  const place = at < 0 || list.length < 2 ? '' : `${at + 1} of ${list.length}`;
  const late = derived.daysLate === undefined ? '' : `! overdue by ${inDays(derived.daysLate)}`;
  return [place, late].filter((part) => part !== '').join(', ');
}

/** Two people changed a field differently and nobody has chosen: said before anything else, because what stands below is only one of them. */
function conflictLines({ record }: Row, { theme }: AppState, writer: PageWriter): void {
  for (const { field, ours, theirs, who } of record.conflicts ?? []) {
    const words = (value: unknown, by: string | undefined): string =>
      `${typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value)}${by === undefined ? '' : ` (${by})`}`;
    writer.text(
      `CHECK ${field} was changed by two people: ${words(ours, who?.ours)} is shown, ${words(theirs, who?.theirs)} is the other.`,
      {
        style: theme.styles.notice,
      },
    );
    writer.gap();
  }
}

function historyLines({ id, record }: Row, { theme }: AppState, writer: PageWriter): void {
  const changes = changesOfRecord(record);
  const more = changes.length > CHANGES ? `, the last ${CHANGES} here` : '';
  writer.heading(`History (${changes.length}${more})  H to open`, { to: { kind: 'history', id, page: pageStart } });
  for (const change of changes.slice(0, CHANGES)) {
    writer.text(changeHead(change));
    for (const { entry } of change.items) writer.text(entryWords(entry, { glyphs: theme.glyphs }), { indent: 2 });
  }
}
