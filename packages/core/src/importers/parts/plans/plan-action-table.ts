import type { Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parsePartialDate } from '../../../model/dates/parse-partial-date.ts';
import type { PlanAction } from '../../../model/improvement-plan.ts';
import { readStatus } from '../../../model/words/status-words.ts';
import { areaHeading } from './plan-headings.ts';
import { splitLeads } from './plan-owners.ts';
import { columnOf } from './plan-side-tables.ts';
import { joinedRows, type PlanRow, type PlanTable } from './plan-tables.ts';

/** One row of a table of actions. */
export interface ActionRow {
  /** The area that the row's own column, or a row across the table above it, names. */
  readonly area?: string;
  readonly action: Omit<PlanAction, 'source'>;
  /** A measure that the row names for its action. */
  readonly measure?: string;
  /** Everything that the row prints, cell by cell: the columns that have no field of their own are kept here. */
  readonly quote: string;
  readonly place: Place;
  /** Where its parts are printed. */
  readonly parts: readonly Place[];
}

interface ActionColumns {
  readonly action: number;
  readonly reference: number;
  readonly area: number;
  readonly lead: number;
  readonly sponsor: number;
  readonly due: number;
  readonly status: number;
  readonly measure: number;
}

const notAPlan =
  /\b(?:recommendations?|resolutions?|resolved|minutes?|topic|date raised|meeting(?: date)?|agenda|decision|frequency|risks?)\b/i;

/** The columns of a table of actions; nothing when it is another table: a tracker's, a schedule's, a list of forums or risks. */
export function actionColumns(table: PlanTable): ActionColumns | undefined {
  if (table.header.some((cell) => notAPlan.test(cell))) return undefined;
  const lead = columnOf(table, /\b(?:leads?|owners?|responsib\w*|officers?|by whom|who|accountable)\b/i);
  const sponsor = columnOf(table, /\b(?:sponsor|sro)\b/i);
  const due = columnOf(
    table,
    /\b(?:due|by when|when|target date|deadline|time ?(?:scale|frame|line|table)s?|completion|complete by|end date|date)\b/i,
  );
  const status = columnOf(table, /\b(?:status|b?rag(?: rating)?)\b/i);
  const taken = /\b(?:taken|update|progress|owner|lead|officer|by|date|status|ref(?:erence)?|no|number)\b/i;
  const action = table.header.findIndex(
    (cell) => /^(?:\w+ )?(?:actions?|tasks?|activity|activities|milestones?|steps?)\b|^what\b/i.test(cell.trim()) && !taken.test(cell),
  );
  if (action < 0 || (lead < 0 && due < 0 && status < 0)) return undefined;
  return {
    action,
    lead: lead === sponsor ? -1 : lead,
    sponsor,
    due,
    status,
    reference: columnOf(table, /^(?:ref(?:erence)?|no|number|#|id|action (?:ref|no|number))\.?$/i),
    area: columnOf(
      table,
      /^(?:(?:improvement |priority |practice )?areas?\b.*|priorit(?:y|ies)|theme|objective|outcome|workstream|strand|issue)$/i,
    ),
    measure: columnOf(table, /\b(?:measures?|kpis?|indicators?|success criteria|how will we know)\b/i),
  };
}

/** The actions of a table, the rows that only name an area, and the rows of which nothing could be made. */
export interface ActionTable {
  readonly rows: readonly ActionRow[];
  readonly areaRows: readonly Place[];
  readonly unread: readonly Place[];
}

/**
 * The actions of a table "Action, Lead, Due, Status, Progress": rows cut by a page are rejoined, an area's cell carries down its merge, and
 * a row that holds nothing but an area's heading opens that area. "-" and blanks are absent.
 */
export function readActionTable(table: PlanTable, columns: ActionColumns, reference?: CalendarDate): ActionTable {
  const owned = [columns.lead, columns.sponsor, columns.due, columns.status].filter((column) => column >= 0);
  const anchors = columns.reference < 0 ? owned : [columns.reference];
  const rows: ActionRow[] = [];
  const areaRows: Place[] = [];
  const unread: Place[] = [];
  let area: string | undefined;
  for (const group of groupsOf(table, columns)) {
    if (group.area !== undefined) area = group.area;
    if (group.place !== undefined) areaRows.push(group.place);
    for (const row of joinedRows({ ...table, rows: group.rows }, [columns.action], anchors)) {
      const own = (row.cells[columns.area] ?? '').trim();
      if (own !== '') area = own;
      if ((row.cells[columns.action] ?? '').trim() === '') unread.push(...row.parts);
      else rows.push(actionRow(row, columns, area, reference));
    }
  }
  return { rows, areaRows, unread };
}

interface RowGroup {
  readonly area?: string;
  readonly place?: Place;
  readonly rows: readonly PlanRow[];
}

/** The rows cut at those that hold one cell across the table, the heading of an area. */
function groupsOf(table: PlanTable, columns: ActionColumns): readonly RowGroup[] {
  const groups: { area?: string; place?: Place; rows: PlanRow[] }[] = [{ rows: [] }];
  for (const row of table.rows) {
    const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
    const [column] = filled;
    const text = column === undefined ? '' : (row.cells[column] ?? '');
    const heading = areaHeading(text);
    const across =
      filled.length === 1 &&
      (heading !== undefined || (!row.afterCut && column === 0 && columns.action > 0 && /\s\S/u.test(text.slice(text.search(/\p{L}/u)))));
    if (across) groups.push({ area: heading === undefined || heading.title === '' ? text : heading.title, place: row.place, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function actionRow(row: PlanRow, columns: ActionColumns, area: string | undefined, reference: CalendarDate | undefined): ActionRow {
  const cell = (column: number): string => (row.cells[column] ?? '').trim();
  const status = readStatus(cell(columns.status))?.status;
  const leads = isNone(cell(columns.lead)) ? [] : splitLeads(cell(columns.lead));
  const options = { ...(reference === undefined ? {} : { reference }), forward: true };
  const measure = cell(columns.measure);
  return {
    ...(area === undefined ? {} : { area }),
    action: {
      text: cell(columns.action),
      ...(isNone(cell(columns.due)) ? {} : { due: parsePartialDate(cell(columns.due), options) }),
      ...(isNone(cell(columns.sponsor)) ? {} : { sponsor: cell(columns.sponsor) }),
      ...(leads.length === 0 ? {} : { leads }),
      ...(status === undefined ? {} : { status }),
    },
    ...(isNone(measure) ? {} : { measure }),
    quote: row.cells.filter((each) => each !== '').join(' | '),
    place: row.place,
    parts: row.parts,
  };
}

function isNone(text: string): boolean {
  return /^(?:[-–—]|n\/?a|none|tbc)?$/i.test(text);
}
