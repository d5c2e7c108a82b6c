import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { ImprovementArea, Measure, PlanAction } from '../../../model/improvement-plan.ts';
import type { SourceRef } from '../../../model/source-ref.ts';
import type { RoleBook } from '../../account-roles.ts';
import type { ActionRow } from './plan-action-table.ts';
import { type AreaBody, readAreaBody } from './plan-area-body.ts';
import { areaLeads } from './plan-area-leads.ts';
import { readMeasure } from './plan-measure.ts';
import type { MeasureRow } from './plan-measure-table.ts';
import { markRecord } from './plan-roles.ts';
import { type PlanSegment, planSegments } from './plan-segments.ts';
import type { PlanUnit } from './plan-units.ts';

/** What is known beside the report's text. */
export interface PlanAreasContext {
  /** Id of the paper, for the sources. */
  readonly paper: string;
  /** The report's title: that of a table of actions under no heading. */
  readonly title: string;
  /** The day of the meeting, from which dates without a year are reckoned. */
  readonly reference?: CalendarDate;
}

/** The areas of a report with what is worth saying of them. */
export interface PlanAreas {
  readonly areas: readonly ImprovementArea[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The areas of a plan with their actions and measures, in the order of the paper; lines that they rest on are marked in `book`. An area
 * listed twice (first in a summary, without actions) is taken once; a labelled area without an action is kept and told.
 */
export function readPlanAreas(units: readonly PlanUnit[], context: PlanAreasContext, book?: RoleBook): PlanAreas {
  const read = planSegments(units).map((segment) => ({ segment, body: readAreaBody(segment, context.reference) }));
  const full = read.filter(({ body }) => body.actions.length + body.measures.length > 0);
  const titles = new Set(full.map(({ segment }) => plain(segment.title)));
  const kept = read.filter(
    ({ segment, body }) => body.actions.length + body.measures.length > 0 || (segment.labelled && !titles.has(plain(segment.title))),
  );
  if (full.length === 0) return { areas: [], diagnostics: [] };

  const leadOf = areaLeads(units);
  const diagnostics: Diagnostic[] = [];
  const areas = new Map<string, ImprovementArea>();
  for (const { segment, body } of kept) {
    diagnostics.push(...body.diagnostics, ...tellings(segment, body));
    if (book !== undefined) mark(segment, body, book);
    for (const area of areasOf(segment, body, leadOf, context)) addArea(areas, area);
  }
  return { areas: [...areas.values()], diagnostics };
}

/** One area for a stretch; several where the rows of its table name their own. */
function areasOf(
  segment: PlanSegment,
  body: AreaBody,
  leadOf: (title: string) => string | undefined,
  context: PlanAreasContext,
): readonly ImprovementArea[] {
  const own = segment.title === '' ? context.title : segment.title;
  const titles = [...new Set(body.actions.map((row) => row.area ?? own))];
  const main = titles.length === 0 || body.measures.length > 0 ? [own] : [];
  return [...new Set([...main, ...titles])].map((title) => {
    const rows = body.actions.filter((row) => (row.area ?? own) === title);
    const lead = (title === own ? body.lead : undefined) ?? leadOf(title);
    const measures = [
      ...(title === own ? body.measures.map((row) => measureOf(row, context.paper)) : []),
      ...rows.flatMap((row) => rowMeasure(row, context.paper)),
    ];
    const headed = title === own ? segment : undefined;
    const place = headed?.heading[0]?.place;
    return {
      ...(headed?.number === undefined ? {} : { number: headed.number }),
      title,
      ...(lead === undefined ? {} : { lead }),
      actions: rows.map((row) => actionOf(row, context.paper)),
      measures,
      ...(place === undefined
        ? {}
        : { source: sourceOf(place, headed?.heading.map((unit) => unit.text).join(' ') ?? title, context.paper) }),
    };
  });
}

/** A table that goes on under the same area's heading adds to it. */
function addArea(areas: Map<string, ImprovementArea>, area: ImprovementArea): void {
  const key = `${area.number ?? ''} ${plain(area.title)}`;
  const before = areas.get(key);
  if (before === undefined) areas.set(key, area);
  else areas.set(key, { ...before, actions: [...before.actions, ...area.actions], measures: [...before.measures, ...area.measures] });
}

function actionOf(row: ActionRow, paper: string): PlanAction {
  return { ...row.action, source: sourceOf(row.place, row.quote, paper) };
}

function measureOf(row: MeasureRow, paper: string): Measure {
  const readings = row.measure.readings.map((reading) => ({ ...reading, paper }));
  return { ...row.measure, readings, source: sourceOf(row.place, row.quote, paper) };
}

function rowMeasure(row: ActionRow, paper: string): readonly Measure[] {
  return row.measure === undefined ? [] : [measureOf({ ...row, measure: readMeasure(row.measure), quote: row.measure }, paper)];
}

function sourceOf(place: Place, quote: string, paper: string): SourceRef {
  return { paper, ...place, quote };
}

function mark(segment: PlanSegment, body: AreaBody, book: RoleBook): void {
  markRecord(
    book,
    segment.heading.flatMap((unit) => unit.parts),
  );
  for (const row of [...body.actions, ...body.measures]) markRecord(book, row.parts);
  for (const place of body.areaRows) markRecord(book, [place]);
  if (body.leadPlace !== undefined) markRecord(book, [body.leadPlace]);
  for (const place of body.headers) book.mark(place, 'header');
}

function tellings(segment: PlanSegment, body: AreaBody): readonly Diagnostic[] {
  const place = segment.heading[0]?.place;
  const empty: readonly Diagnostic[] =
    body.actions.length > 0
      ? []
      : [
          {
            code: 'plan-area-without-actions',
            severity: 'warning',
            message: `No action was found for the area "${segment.title}".`,
            ...(place === undefined ? {} : { place }),
          },
        ];
  return [...empty, ...body.measures.flatMap(measureTelling)];
}

function measureTelling({ measure, place }: MeasureRow): readonly Diagnostic[] {
  const unit = measure.readings[0]?.unit;
  if (unit === undefined)
    return [{ code: 'plan-measure-without-figure', severity: 'info', message: `The measure "${measure.name}" has no figure.`, place }];
  if (unit === '%' && /^number of\b/i.test(measure.name)) {
    return [
      {
        code: 'plan-measure-unit',
        severity: 'info',
        message: `The measure "${measure.name}" counts a number, and its figure is a percentage.`,
        place,
        hint: 'The figure was kept as printed.',
      },
    ];
  }
  return [];
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
