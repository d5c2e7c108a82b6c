import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { committeeIn, councilIn } from '../names/committee-in-prose.ts';
import { areaHeading, isActionsHeading } from './plan-headings.ts';
import { type PlanUnit, type TextUnit, wordCount } from './plan-units.ts';

/** What the head of an officer's report says of itself. */
export interface PlanHead {
  readonly title?: string;
  readonly committee?: string;
  readonly council?: string;
  readonly meeting?: CalendarDate;
  readonly reportBy?: string;
}

const reportForm = /^report\s+(?:by|of|from|author)\b\s*:?\s*(?:the\s+)?(.+)$/i;
const titleForm = /^(?:report\s+)?(?:title|subject|item)\s*:\s*(.+)$/i;
const councilForm = /^(?:[\p{L}’'&.-]+\s+){1,6}council$/iu;

/**
 * The head of a report: committee, meeting date, title, whose report it is. It ends with the first section ("Summary", "1. …"), so that a
 * date or a committee named in the body is never taken for the report's own. What is not printed there is absent.
 */
export function planHead(units: readonly PlanUnit[]): PlanHead {
  const lines = headLines(units);
  const by = lines.findIndex((line) => reportForm.test(line));
  const dateAt = lines.findIndex((line) => wordCount(line) <= 10 && parseCalendarDate(line) !== undefined);
  const committeeAt = lines.findIndex((line) => committeeOfLine(line) !== undefined);
  const committee = committeeOfLine(lines[committeeAt] ?? '');
  const council = councilIn(lines.find((line) => councilForm.test(line)) ?? '');
  const meeting = dateAt < 0 ? undefined : parseCalendarDate(lines[dateAt] ?? '');
  const title = labelled(lines) ?? titleOf(lines, by, new Set([dateAt, committeeAt]));
  const reportBy = reportForm.exec(lines[by] ?? '')?.[1]?.trim();
  return {
    ...(title === undefined ? {} : { title }),
    ...(committee === undefined ? {} : { committee }),
    ...(council === undefined ? {} : { council }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(reportBy === undefined ? {} : { reportBy }),
  };
}

/** The committee of a line that holds little else: "To: Place Scrutiny Panel, 4 March 2025", not a title that mentions one. */
function committeeOfLine(line: string): string | undefined {
  const name = reportForm.test(line) ? undefined : committeeIn(line)?.name;
  if (name === undefined) return undefined;
  const rest = line.toLowerCase().replace(name.toLowerCase(), '').trim();
  return rest === '' || wordCount(rest) <= 5 ? name : undefined;
}

function headLines(units: readonly PlanUnit[]): readonly string[] {
  const lines: string[] = [];
  for (const unit of units.slice(0, 30)) {
    if (unit.kind === 'table' || isSection(unit) || opensPlan(unit)) break;
    lines.push(unit.text.trim());
  }
  return lines;
}

function isSection(unit: TextUnit): boolean {
  if (unit.number !== undefined || wordCount(unit.text) > 45) return true;
  return /^(?:executive )?(?:summary|introduction|background|purpose(?: of (?:the )?report)?|recommendations?|focus for scrutiny)\s*:?$/i.test(
    unit.text.trim(),
  );
}

/** The plan itself begins: what stands from here on is its own. */
function opensPlan(unit: TextUnit): boolean {
  return unit.bullet !== undefined || areaHeading(unit.text) !== undefined || isActionsHeading(unit);
}

function labelled(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => titleForm.exec(line)?.[1] ?? [])[0]?.trim();
}

/** The line right above "Report by"; without that, the line that says "plan", else the first that is nothing else. */
function titleOf(lines: readonly string[], by: number, taken: ReadonlySet<number>): string | undefined {
  const free = lines.flatMap((line, index) =>
    taken.has(index) || councilForm.test(line) || index === by || (/^[^:]{1,40}:\s/.test(line) && index > by && by >= 0)
      ? []
      : [{ line, index }],
  );
  const above = free.filter(({ index }) => by < 0 || index < by);
  if (by > 0 && above.length > 0) return above.at(-1)?.line;
  return (free.find(({ line }) => /\bplan\b/i.test(line)) ?? free[0])?.line;
}
