import type { Diagnostic } from '../../../base/diagnostic.ts';
import { joinPlaces, type Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { type ActionRow, actionColumns, readActionTable } from './plan-action-table.ts';
import { planDue } from './plan-due.ts';
import { isActionsHeading, isMeasuresHeading, isOtherHeading } from './plan-headings.ts';
import { readMeasure } from './plan-measure.ts';
import { type MeasureRow, readMeasureTable } from './plan-measure-table.ts';
import { planOwners } from './plan-owners.ts';
import type { PlanSegment } from './plan-segments.ts';
import { planTables } from './plan-tables.ts';
import type { PlanUnit, TextUnit } from './plan-units.ts';

/** What an area's body holds, each with its place. */
export interface AreaBody {
  readonly lead?: string;
  readonly actions: readonly ActionRow[];
  readonly measures: readonly MeasureRow[];
  /** Lines that only head a list or a table. */
  readonly headers: readonly Place[];
  /** Rows that name an area of their own. */
  readonly areaRows: readonly Place[];
  /** The line that names the lead. */
  readonly leadPlace?: Place;
  readonly diagnostics: readonly Diagnostic[];
}

type State = 'before' | 'actions' | 'measures' | 'other';

const leadLine =
  /^(?:(?:area|overall|responsible|lead|senior|strategic|accountable|executive)\s+)*(?:lead|owner|officer|sponsor|sro|director)(?:\s+(?:officer|director|owner))?(?:\s*\(s\))?\s*(?::|\s[–-])\s*(.{3,120})$|^led\s+by\s*:?\s+(?:the\s+)?(.{3,120}?)\.?$/i;

/**
 * Reads an area from top to bottom: who leads it, the actions under "Actions we are taking" and the measures under "How we are measuring
 * progress". Bullets under another heading are talk. An action that lost its bullet is one still, when bullets or measures follow it, and is told.
 */
export function readAreaBody(segment: PlanSegment, reference?: CalendarDate): AreaBody {
  const { body } = segment;
  const actions: ActionRow[] = [];
  const measures: MeasureRow[] = [];
  const headers: Place[] = [];
  const areaRows: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  let lead: { readonly name: string; readonly place: Place } | undefined;
  let state: State = bulletsAreActions(body) ? 'actions' : 'before';
  let asAt: PartialDate | undefined;
  let bullets = 0;
  let level = 0;

  for (const [at, unit] of body.entries()) {
    if (unit.kind === 'table') continue;
    const named = actions.length === 0 && measures.length === 0 ? leadLine.exec(unit.text) : null;
    if (isActionsHeading(unit) || isMeasuresHeading(unit)) {
      state = isActionsHeading(unit) ? 'actions' : 'measures';
      asAt = state === 'measures' ? headingDate(unit.text, reference) : undefined;
      bullets = 0;
      headers.push(unit.place);
    } else if (named !== null) {
      lead = { name: (named[1] ?? named[2] ?? '').trim(), place: unit.place };
    } else if (unit.bullet === undefined && isOtherHeading(unit)) {
      state = 'other';
    } else if (state === 'actions') {
      const item = unit.bullet !== undefined || unit.number !== undefined;
      const last = actions.at(-1);
      if (unit.bullet !== undefined && bullets > 0 && unit.level > level && last !== undefined) {
        actions.splice(-1, 1, withSubItem(last, unit, reference));
      } else if (item) {
        if (bullets === 0) level = unit.level;
        bullets += 1;
        actions.push(actionOf(unit, reference));
      } else if (/:$/.test(unit.text) && planOwners(unit.text) === undefined) {
        headers.push(unit.place);
      } else if (bullets === 0 || planOwners(unit.text) !== undefined || listGoesOn(body, at)) {
        if (bullets > 0 && planOwners(unit.text) === undefined) diagnostics.push(lostBullet(unit));
        actions.push(actionOf(unit, reference));
      } else state = 'other';
    } else if (state === 'measures') {
      if (unit.bullet === undefined && !/\([^()]*\d[^()]*\)\.?$/.test(unit.text)) state = 'other';
      else measures.push({ measure: readMeasure(unit.text, asAt), quote: unit.text, place: unit.place, parts: unit.parts });
    }
  }
  for (const table of planTables(body)) {
    const columns = actionColumns(table);
    const rows = columns === undefined ? readMeasureTable(table) : undefined;
    if (columns !== undefined) {
      const read = readActionTable(table, columns, reference);
      actions.push(...read.rows);
      areaRows.push(...read.areaRows);
      diagnostics.push(...read.unread.map(unreadRow));
    } else if (rows !== undefined) measures.push(...rows);
    else diagnostics.push(unreadTable(table.place));
    if (columns !== undefined || rows !== undefined) headers.push(...table.headers);
  }
  return { actions, measures, headers, areaRows, diagnostics, ...(lead === undefined ? {} : { lead: lead.name, leadPlace: lead.place }) };
}

/**
 * An area without a line that says "actions": its bullets are actions when one names its date or owner, or when most say what
 * will be done.
 */
function bulletsAreActions(body: readonly PlanUnit[]): boolean {
  const texts = body.filter((unit): unit is TextUnit => unit.kind === 'text');
  if (texts.some(isActionsHeading)) return false;
  const until = texts.findIndex((unit) => isMeasuresHeading(unit) || isOtherHeading(unit));
  const bullets = (until < 0 ? texts : texts.slice(0, until)).filter((unit) => unit.bullet !== undefined || unit.number !== undefined);
  const doing = bullets.filter((unit) => /\b(?:will|shall|to be)\b|^to\s/i.test(unit.text));
  return (
    bullets.some((unit) => planDue(unit.text, {}) !== undefined || planOwners(unit.text) !== undefined) || doing.length * 2 > bullets.length
  );
}

/** The date that the heading of a list of measures gives to all of them: "… and where we stood as of July 2024:". */
function headingDate(text: string, reference: CalendarDate | undefined): PartialDate | undefined {
  return findDates(text, reference === undefined ? {} : { reference }).at(-1)?.date;
}

function actionOf(unit: TextUnit, reference: CalendarDate | undefined): ActionRow {
  return { action: readAction(unit.text, reference), quote: unit.text, place: unit.place, parts: unit.parts };
}

/** An action from its words: the text verbatim, the date it ends on, and whom it names. */
function readAction(text: string, reference?: CalendarDate): ActionRow['action'] {
  const owners = planOwners(text);
  const options = reference === undefined ? {} : { reference };
  const due =
    owners === undefined
      ? planDue(text, options)
      : (planDue(text.slice(0, owners.start), { ...options, bare: true }) ?? planDue(text, options));
  return {
    text,
    ...(due === undefined ? {} : { due }),
    ...(owners?.sponsor === undefined ? {} : { sponsor: owners.sponsor }),
    ...(owners?.leads === undefined ? {} : { leads: owners.leads }),
  };
}

function withSubItem(action: ActionRow, unit: TextUnit, reference: CalendarDate | undefined): ActionRow {
  const text = `${action.action.text}\n• ${unit.text}`;
  const inner = readAction(unit.text, reference);
  return {
    ...action,
    action: { ...inner, ...action.action, text },
    quote: text,
    place: joinPlaces(action.place, unit.place),
    parts: [...action.parts, ...unit.parts],
  };
}

/** Whether more of the list follows: another bullet, or the measures, before the area ends. */
function listGoesOn(body: readonly PlanUnit[], at: number): boolean {
  const rest = body.slice(at + 1).filter((unit): unit is TextUnit => unit.kind === 'text');
  const stop = rest.findIndex((unit) => unit.bullet === undefined && isOtherHeading(unit));
  return (stop < 0 ? rest : rest.slice(0, stop)).some((unit) => unit.bullet !== undefined || isMeasuresHeading(unit));
}

function lostBullet(unit: TextUnit): Diagnostic {
  return {
    code: 'plan-action-without-bullet',
    severity: 'info',
    message: 'This paragraph stands among bulleted actions without a bullet and was read as an action.',
    place: unit.place,
    hint: 'Compare it with the paper: if it belongs to the action above, join the two.',
  };
}

function unreadRow(place: Place): Diagnostic {
  return {
    code: 'plan-row-without-action',
    severity: 'warning',
    message: 'This row of the table of actions has no action in it.',
    place,
    hint: 'Nothing was taken from it. Compare it with the paper.',
  };
}

function unreadTable(place: Place): Diagnostic {
  return {
    code: 'plan-table-not-read',
    severity: 'warning',
    message: 'This table stands inside an area, but its columns are neither those of actions nor those of measures.',
    place,
    hint: 'Nothing was taken from it. A table of actions has a column "Action" and one of "Lead", "Due" or "Status".',
  };
}
