import { formatDate, type Register, type SourceRef, whyOf } from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { sourceWords } from '../parts/source-words.ts';
import { quoteLines } from './quote-lines.ts';
import type { WhyState } from './state.ts';

/** The rules in words; a rule that is not named here is called by its own name. */
const ruleWords: Readonly<Record<string, string>> = {
  status: 'Status',
  due: 'Due date',
  'response-clock': 'Response clock',
  archive: 'Archive',
  challenge: 'Challenge',
  stale: 'Gone quiet',
  slippage: 'Moved date',
  class: 'Kind of resolution',
  withdrawn: 'Withdrawn',
};

/**
 * Every reason why a record stands as it does: the rule, its sentence, the days it used, what it rests on, and the printed lines of the
 * papers. Lines that an earlier reason showed are only named again.
 */
export function whyPage(screen: WhyState, state: AppState): Page {
  const { register, today } = state.data;
  const row = state.data.byId.get(screen.id);
  const writer = pageWriter(state.theme, textColumns(state.size));
  if (row === undefined) {
    writer.text('This record was removed by someone else.');
    return { title: 'Why', facts: '', lines: writer.lines };
  }
  const { record } = row;
  const reasons = whyOf(record, { register, today });
  const shown = new Set<string>();
  writer.text(record.text);
  for (const reason of reasons) {
    writer.heading(ruleWords[reason.rule] ?? reason.rule);
    writer.text(reason.text, { indent: 2 });
    for (const { label, date } of reason.dates) writer.fact(`  ${label}`, formatDate(date));
    writer.fact('  rests on', reason.authority);
    for (const source of reason.sources) sourceLines(source, screen, shown, writer, register, record.sources ?? []);
  }
  const counted = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}, on ${formatDate(today)}`;
  return { title: `Why ${plain(record.ref)} stands as it does`, facts: counted, lines: writer.lines };
}

function sourceLines(
  source: SourceRef,
  { id }: WhyState,
  shown: Set<string>,
  writer: PageWriter,
  register: Register,
  own: readonly SourceRef[],
): void {
  const words = sourceWords(source, register);
  const at = own.findIndex((one) => one.paper === source.paper && one.lines?.[0] === source.lines?.[0] && one.cell === source.cell);
  writer.fact('  paper', words, at < 0 ? {} : { to: { kind: 'source', id, at, page: pageStart } });
  const key = `${words} ${source.quote ?? ''}`;
  if (source.quote !== undefined && !shown.has(key)) quoteLines(source, writer);
  shown.add(key);
}
