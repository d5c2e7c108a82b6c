import { isAsk, type SortField, sortRecommendations } from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { limitOf } from '../limit.ts';
import { presentList } from '../present/list.ts';
import { selected } from '../selection.ts';
import { openView } from '../session.ts';

/** Lists recommendations with what the rules say of each; an empty list is no error. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const limit = limitOf(args, 'recommendations');
  const view = await openView(args, io);
  const sort = (text(args, 'sort') ?? 'due') as SortField;
  const matching = sortRecommendations(selected(args, view), sort, { register: view.register, today: view.today });
  const records = matching.slice(0, limit);
  const path = text(args, 'output');
  const format = flag(args, 'json') ? 'json' : (text(args, 'format') ?? 'text');
  if (format !== 'text') {
    // All rules and every renderer: the list that people look at all day does without.
    const { listAs } = await import('../present/list-as.ts');
    return deliver(io, path, listAs(format, records, { register: view.register, today: view.today }, matching.length));
  }
  const width = io.stdout.isTTY && path === undefined ? io.stdout.columns : undefined;
  const asks = matching.filter(isAsk).length;
  const shown = records.length < matching.length ? `${records.length} of ${matching.length} shown` : `${records.length} shown`;
  io.stderr.write(matching.length === 0 ? 'No recommendations match.\n' : `${shown}, ${asks} of them asks.\n`);
  return deliver(io, path, presentList(records, view.today, width));
}
