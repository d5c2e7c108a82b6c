import type { Place } from '../../../base/place.ts';
import { parsePartialDate } from '../../../model/dates/parse-partial-date.ts';
import type { Measure } from '../../../model/improvement-plan.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { readFigure, toReading } from './plan-measure.ts';
import { columnOf } from './plan-side-tables.ts';
import { joinedRows, type PlanTable } from './plan-tables.ts';

/** One row of a table of measures. */
export interface MeasureRow {
  readonly measure: Omit<Measure, 'source'>;
  readonly quote: string;
  readonly place: Place;
  /** Where its parts are printed. */
  readonly parts: readonly Place[];
}

/**
 * The measures of a table "Measure, Baseline, March 2024, June 2024, Target": one reading for each column that holds a figure, dated by its header
 * where that is a date. A blank cell is no reading. Nothing when the table is another.
 */
export function readMeasureTable(table: PlanTable): readonly MeasureRow[] | undefined {
  const name = columnOf(table, /\b(?:measures?|indicators?|kpis?|metrics?)\b/i);
  if (name < 0 || columnOf(table, /\bactions?\b/i) >= 0) return undefined;
  const target = columnOf(table, /\btarget\b/i);
  const columns = table.header.flatMap((cell, column) => (column !== name && column !== target && isReading(cell) ? [column] : []));
  if (columns.length === 0 && target < 0) return undefined;
  return joinedRows(table, [name]).map((row) => {
    const readings = columns.flatMap((column) => {
      const read = readFigure(row.cells[column] ?? '');
      return read === undefined ? [] : [toReading(read, headerDate(table.header[column] ?? ''))];
    });
    const unit = readings[0]?.unit;
    const stated = target < 0 ? '' : (row.cells[target] ?? '').trim();
    const measure = {
      name: row.cells[name] ?? '',
      ...(unit === undefined ? {} : { unit }),
      readings,
      ...(stated === '' ? {} : { target: stated }),
    };
    return { measure, quote: row.cells.filter((cell) => cell !== '').join(' | '), place: row.place, parts: row.parts };
  });
}

function isReading(header: string): boolean {
  return (
    /\b(?:baseline|current|actual|latest|previous|performance|value|result|position|reading|q[1-4]|quarter)\b/i.test(header) ||
    headerDate(header) !== undefined
  );
}

function headerDate(header: string): PartialDate | undefined {
  const date = parsePartialDate(header);
  return date.to === undefined ? undefined : date;
}
