import {
  type Derived,
  derive,
  publishedCells,
  type Recommendation,
  type Register,
  type Report,
  renderReport,
  reportFormats,
  stateLabel,
} from '@scrutiny/core';
import { UsageError } from '../usage-error.ts';
import { toJson } from './json.ts';

interface Row {
  readonly record: Recommendation;
  readonly derived: Derived;
}

/**
 * A list in a format that other programs read: JSON, CSV, a table of a page. `matching` is how many there are with those that a
 * limit left out.
 */
export function listAs(
  wanted: string,
  records: readonly Recommendation[],
  context: { readonly register: Register; readonly today: string },
  matching: number,
): string {
  const rows = records.map((record) => ({ record, derived: derive(record, context) }));
  if (wanted === 'json') {
    const recommendations = rows.map(({ record, derived }) => ({ ...record, derived: forJson(derived) }));
    return `${toJson('recommendations', { today: context.today, count: rows.length, matching, recommendations })}\n`;
  }
  const format = reportFormats.find((one) => one === wanted);
  if (format === undefined) throw new UsageError(`there is no format ${wanted}`, `formats: ${reportFormats.join(', ')}`);
  return renderReport(asReport(rows), format);
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

function asReport(rows: readonly Row[]): Report {
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
