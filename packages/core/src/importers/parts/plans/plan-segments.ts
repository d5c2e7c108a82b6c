import { actionColumns } from './plan-action-table.ts';
import { areaHeading, isActionsHeading, isClosingHeading, isMeasuresHeading } from './plan-headings.ts';
import { planTables } from './plan-tables.ts';
import { numberDepth, type PlanUnit, type TextUnit, wordCount } from './plan-units.ts';

/** One area of a plan as a stretch of the report: its heading's units, then its body. */
export interface PlanSegment {
  readonly title: string;
  readonly number?: string;
  /** The units of the heading; empty for a table of actions that stands under no heading. */
  readonly heading: readonly TextUnit[];
  readonly body: readonly PlanUnit[];
  /** The heading says itself that it is an area ("Area for improvement"); otherwise what follows it does. */
  readonly labelled: boolean;
}

interface Opening {
  readonly at: number;
  readonly title: string;
  /** Where the body begins. */
  readonly body: number;
  readonly labelled: boolean;
}

/**
 * The areas of a plan, in order. Labelled headings ("Area for improvement: …", "Priority 2 – …") count; in a report without one, the heading above
 * each "Actions" line or table of actions is the area. An area ends at the next one, at a paragraph number of its own depth
 * or higher ("3.8" after "3.7.2"), at a section's heading, or at the report's closing sections.
 */
export function planSegments(units: readonly PlanUnit[]): readonly PlanSegment[] {
  const labelled = labelledOpenings(units);
  const openings = labelled.length > 0 ? labelled : impliedOpenings(units);
  const numbers = numbersInForce(units);
  const segments = openings.map((opening, index) => segmentOf(units, numbers, opening, openings[index + 1]?.at ?? units.length));
  return labelled.length > 0 ? withLooseTables(units, segments) : segments;
}

function labelledOpenings(units: readonly PlanUnit[]): readonly Opening[] {
  return units.flatMap((unit, at): readonly Opening[] => {
    if (unit.kind === 'table') return [];
    const area = areaHeading(unit.text);
    if (area === undefined) return [];
    if (area.title !== '') return [{ at, title: area.title, body: at + 1, labelled: true }];
    const next = units[at + 1];
    const titled = next?.kind === 'text' && wordCount(next.text) <= 60 && !isActionsHeading(next) && !isMeasuresHeading(next);
    return titled
      ? [{ at, title: next.text.replace(/(?:(?<!\s)\s+)?:$/, ''), body: at + 2, labelled: true }]
      : [{ at, title: unit.text, body: at + 1, labelled: true }];
  });
}

/** Headings that are areas because actions stand under them. */
function impliedOpenings(units: readonly PlanUnit[]): readonly Opening[] {
  const openings: Opening[] = [];
  for (const [at, unit] of units.entries()) {
    const begins = unit.kind === 'table' ? startsTable(units, at) : isActionsHeading(unit) && hasBody(units, at);
    if (!begins) continue;
    const from = openings.at(-1)?.body ?? 0;
    const heading = headingAbove(units, at, from);
    if (heading === undefined) {
      if (unit.kind === 'table' && openings.length === 0) openings.push({ at, title: '', body: at, labelled: false });
      continue;
    }
    const title = units[heading];
    if (title?.kind === 'text')
      openings.push({ at: heading, title: title.text.replace(/(?:(?<!\s)\s+)?:$/, ''), body: heading + 1, labelled: false });
  }
  return openings;
}

function startsTable(units: readonly PlanUnit[], at: number): boolean {
  return units[at - 1]?.kind !== 'table' && isActionTable(units, at);
}

function isActionTable(units: readonly PlanUnit[], at: number): boolean {
  const unit = units[at];
  const table = unit === undefined ? undefined : planTables([unit])[0];
  return table !== undefined && actionColumns(table) !== undefined;
}

function hasBody(units: readonly PlanUnit[], at: number): boolean {
  const next = units[at + 1];
  return next !== undefined && (next.kind === 'table' || next.bullet !== undefined);
}

/** The closest heading above: marked, bold, numbered or a few words without a stop; five units up at most. */
function headingAbove(units: readonly PlanUnit[], at: number, from: number): number | undefined {
  for (let above = at - 1; above >= Math.max(from, at - 5); above -= 1) {
    const unit = units[above];
    if (unit?.kind !== 'text' || isActionsHeading(unit) || isMeasuresHeading(unit) || isClosingHeading(unit)) continue;
    const short = wordCount(unit.text) <= 25 && !/[.;,]$/.test(unit.text);
    const plainBullet = unit.bullet !== undefined && unit.number === undefined;
    if (unit.heading !== undefined || (unit.bold && short) || (short && !plainBullet && !/^report\s+(?:by|of)\b/i.test(unit.text)))
      return above;
  }
  return undefined;
}

function segmentOf(units: readonly PlanUnit[], numbers: readonly (string | undefined)[], opening: Opening, next: number): PlanSegment {
  const first = units[opening.at];
  const heading = units.slice(opening.at, opening.body).filter((unit): unit is TextUnit => unit.kind === 'text');
  const anchor = numbers[opening.at];
  let end = opening.body;
  while (end < next && !isBoundary(units, end, anchor, first)) end += 1;
  const number = first?.kind === 'text' ? first.number : undefined;
  return {
    title: opening.title,
    ...(number === undefined ? {} : { number }),
    heading,
    body: units.slice(opening.body, end),
    labelled: opening.labelled,
  };
}

/** For each unit the dotted paragraph number in force: its own, or the last one above it within its section. */
function numbersInForce(units: readonly PlanUnit[]): readonly (string | undefined)[] {
  let inForce: string | undefined;
  return units.map((unit) => {
    if (unit.kind === 'table' || unit.number === undefined) return inForce;
    const own = numberDepth(unit.number) > 1 ? unit.number : undefined;
    const above = inForce;
    inForce = own;
    return own ?? above;
  });
}

function isBoundary(units: readonly PlanUnit[], at: number, anchor: string | undefined, opening: PlanUnit | undefined): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'table' || isActionsHeading(unit) || isMeasuresHeading(unit)) return false;
  const level = opening?.kind === 'text' ? opening.heading : undefined;
  if (unit.heading !== undefined) return level === undefined || unit.heading <= level || isClosingHeading(unit);
  if (isClosingHeading(unit)) return true;
  const depth = numberDepth(unit.number);
  if (depth > 1) return anchor !== undefined && depth <= numberDepth(anchor);
  return depth === 1 && isSectionHeading(units, at, unit);
}

/** "4. What difference it makes" opens a section where "4.1 …" follows; in a list of numbered actions no such paragraph does. */
function isSectionHeading(units: readonly PlanUnit[], at: number, unit: TextUnit): boolean {
  const next = units[at + 1];
  if (next?.kind === 'text' && next.number?.startsWith(`${unit.number}.`) === true) return true;
  const before = units[at - 1];
  const bulleted = before?.kind === 'text' && before.bullet !== undefined && before.number === undefined;
  return bulleted && wordCount(unit.text) <= 10 && !/[.;]$/.test(unit.text);
}

/** Tables of actions that stand outside every labelled area, each under the line above it. */
function withLooseTables(units: readonly PlanUnit[], segments: readonly PlanSegment[]): readonly PlanSegment[] {
  const inside = new Set<PlanUnit>(segments.flatMap((segment) => [...segment.heading, ...segment.body]));
  const loose = units.flatMap((unit, at): readonly PlanSegment[] => {
    if (unit.kind !== 'table' || inside.has(unit) || !isActionTable(units, at)) return [];
    const before = units[at - 1];
    if (before?.kind === 'table' && !inside.has(before) && isActionTable(units, at - 1)) return [];
    let end = at + 1;
    while (units[end]?.kind === 'table') end += 1;
    const titled = before?.kind === 'text' && !inside.has(before) && wordCount(before.text) <= 25;
    return [
      {
        title: titled ? before.text.replace(/(?:(?<!\s)\s+)?:$/, '') : '',
        heading: titled ? [before] : [],
        body: units.slice(at, end),
        labelled: false,
      },
    ];
  });
  return [...segments, ...loose];
}
