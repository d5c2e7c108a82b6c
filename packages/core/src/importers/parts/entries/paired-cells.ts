import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { Response } from '../../../model/recommendation.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import type { Column } from '../tables/assign-columns.ts';
import { isNone, joinParts } from './cell-text.ts';
import { readFollowUp } from './cell-values.ts';
import { stampedUpdates } from './progress-notes.ts';
import type { TableEntry } from './table-entry.ts';

/** What cells that hold two things say of the second: the officer and the date, the news and the state, the news and the answer. */
export function pairedCells(
  entry: TableEntry,
  columns: readonly Column[],
  reference: CalendarDate | undefined,
  words: PaperWords = usualWords,
): { readonly owner: string; readonly due: string; readonly status: string; readonly response?: Response } {
  const found: { owner: string; due: string; status: string; response?: Response } = { owner: '', due: '', status: '' };
  for (const [at, { meanings }] of columns.entries()) {
    const text = joinParts(entry.cells.get(at) ?? []);
    if (meanings.length < 2 || text === '' || isNone(text)) continue;
    const [first] = meanings;
    if (meanings.includes('responsible') && meanings.includes('follow-up')) {
      const lines = text.split(/\n|(?<![^\S\n])\s+[–—-]\s+|;\s*|,\s+(?=\d|by\b)/);
      const due = lines.filter((line) => readFollowUp(line, reference).date?.edtf !== undefined);
      found.due = due.join(' ');
      found.owner = lines.filter((line) => !due.includes(line)).join('\n');
    } else if (meanings.includes('response') && first === 'progress') {
      const answer = answerIn(text);
      if (answer !== undefined) found.response = answer;
    } else if (meanings.includes('status') && first === 'progress') {
      found.status = statusAtHead(text, words) ?? '';
    } else if (
      meanings.includes('status') &&
      meanings.includes('follow-up') &&
      first === 'follow-up' &&
      (isStatusPhrase(text) || words.addsStatus(text))
    ) {
      found.status = text;
    }
  }
  return found;
}

/** The answer at the head of a cell of "Response and progress", where the words of a decision are a sentence of their own there. */
function answerIn(text: string): Response | undefined {
  const update = stampedUpdates(text)[0]?.text ?? '';
  const said = update.replace(/^[^:]{3,24}:\s+/, '');
  const reading = readDecision(said);
  if (reading === undefined || !/^\s*(?:$|[-–—.,:;(])/.test(said.slice(reading.words.length))) return undefined;
  return { decision: reading.decision, asWritten: update };
}

/** The state that opens a cell of news and is a sentence or clause of its own: "In progress - site visits held". */
export function statusAtHead(text: string, words: PaperWords = usualWords): string | undefined {
  const head = text.split(/\n|[.:;](?:\s|$)|\s[–—-]\s/)[0]?.trim() ?? '';
  return isStatusPhrase(head) || words.addsStatus(head) ? head : undefined;
}
