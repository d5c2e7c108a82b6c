import {
  type Derived,
  derive,
  isAsk,
  publishedCells,
  type Recommendation,
  type Report,
  renderReport,
  reportFormats,
  type SortField,
  sortRecommendations,
  stateLabel,
} from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { toJson } from '../present/json.ts';
import { presentList } from '../present/list.ts';
import { selected } from '../selection.ts';
import { openView } from '../session.ts';

/** Lists recommendations with what the rules say of each; an empty list is no error. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const sort = (text(args, 'sort') ?? 'due') as SortField;
  const records = sortRecommendations(selected(args, view), sort, { register: view.register, today: view.today });
  const context = { register: view.register, today: view.today };
  const rows = records.map((record) => ({ record, derived: derive(record, context) }));
  const path = text(args, 'output');
  if (flag(args, 'json') || text(args, 'format') === 'json') {
    const recommendations = rows.map(({ record, derived }) => ({ ...record, derived: forJson(derived) }));
    return deliver(io, path, `${toJson('recommendations', { today: view.today, count: rows.length, recommendations })}\n`);
  }
  const format = reportFormats.find((one) => one === text(args, 'format'));
  if (format !== undefined && format !== 'text') return deliver(io, path, renderReport(asReport(rows), format));
  const width = io.stdout.isTTY && path === undefined ? io.stdout.columns : undefined;
  const asks = records.filter(isAsk).length;
  const note = records.length === 0 ? 'No recommendations match.' : `${records.length} shown, ${asks} of them asks.`;
  io.stderr.write(`${note}\n`);
  return deliver(io, path, presentList(rows, width));
}

/** What `derived` holds in the envelope. */
function forJson(derived: Derived): object {
  const { states, due, daysLate, responseDue } = derived;
  return {
    states,
    ...(due === undefined ? {} : { due }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...(responseDue === undefined ? {} : { responseDue }),
  };
}

function asReport(rows: readonly { readonly record: Recommendation; readonly derived: Derived }[]): Report {
  return {
    kind: 'list',
    title: 'Recommendations',
    preamble: [],
    language: 'en-GB',
    sections: [
      {
        paragraphs: [],
        table: {
          caption: 'Recommendations',
          columns: [
            { key: 'ref', title: 'Reference' },
            { key: 'due', title: 'Due' },
            { key: 'status', title: 'Status' },
            { key: 'states', title: 'Needs' },
            { key: 'responsible', title: 'Responsible' },
            { key: 'topic', title: 'Topic' },
            { key: 'text', title: 'Recommendation', wide: true },
          ],
          rows: rows.map(({ record, derived }) => {
            const cells = publishedCells(record);
            return [
              record.ref,
              derived.due ?? '',
              cells.status,
              derived.states.map(stateLabel).join(', '),
              cells.responsible,
              cells.topic,
              record.text,
            ];
          }),
        },
      },
    ],
  };
}
