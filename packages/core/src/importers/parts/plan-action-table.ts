import type { Place } from '../../base/place.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { parsePartialDate } from '../../model/dates/parse-partial-date.ts';
import type { PlanAction } from '../../model/improvement-plan.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { areaHeading } from './plan-headings.ts';
import { splitLeads } from './plan-owners.ts';
import { columnOf } from './plan-side-tables.ts';
import { joinedRows, type PlanTable } from './plan-tables.ts';

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

/**
 * The actions of a table "Action, Lead, Due, Status, Progress": rows cut by a page are rejoined, an area's cell carries down its merge, and
 * a row that holds nothing but an area's heading opens that area. "-" and blanks are absent.
 */
export function readActionTable(table: PlanTable, columns: ActionColumns, reference?: CalendarDate): readonly ActionRow[] {
  let area: string | undefined;
  const owned = [columns.lead, columns.sponsor, columns.due, columns.status].filter((column) => column >= 0);
  const anchors = columns.reference < 0 ? owned : [columns.reference];
  return joinedRows(table, [columns.action], anchors).flatMap((row) => {
    const cell = (column: number): string => (column < 0 ? '' : (row.cells[column] ?? '').trim());
    const filled = row.cells.filter((text) => text !== '');
    const across = filled.length === 1 ? areaHeading(filled[0] ?? '') : undefined;
    if (across !== undefined) {
      area = across.title === '' ? filled[0] : across.title;
      return [];
    }
    if (cell(columns.area) !== '') area = cell(columns.area);
    const text = cell(columns.action);
    if (text === '') return [];
    const status = readStatus(cell(columns.status))?.status;
    const leads = isNone(cell(columns.lead)) ? [] : splitLeads(cell(columns.lead));
    const action = {
      text,
      ...(isNone(cell(columns.due))
        ? {}
        : { due: parsePartialDate(cell(columns.due), { ...(reference === undefined ? {} : { reference }), forward: true }) }),
      ...(isNone(cell(columns.sponsor)) ? {} : { sponsor: cell(columns.sponsor) }),
      ...(leads.length === 0 ? {} : { leads }),
      ...(status === undefined ? {} : { status }),
    };
    const measure = cell(columns.measure);
    return [
      {
        ...(area === undefined ? {} : { area }),
        action,
        ...(isNone(measure) ? {} : { measure }),
        quote: row.cells.filter((each) => each !== '').join(' | '),
        place: row.place,
      },
    ];
  });
}

function isNone(text: string): boolean {
  return /^(?:[-–—]|n\/?a|none|tbc)?$/i.test(text);
}
