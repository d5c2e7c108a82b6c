import type { Diagnostic } from '../../base/diagnostic.ts';
import { joinPlaces, type Place } from '../../base/place.ts';
import type { Document } from '../../documents/document.ts';
import type { AuditRow, Forum, Risk } from '../../model/improvement-plan.ts';
import { type RoleBook, roleBook } from '../account-roles.ts';
import type { CommitteeMention, ExtractContext, Extraction, Importer, PlanDraft } from '../importer.ts';
import { readPlanAreas } from '../parts/plans/plan-areas.ts';
import { planContacts } from '../parts/plans/plan-contacts.ts';
import { type PlanHead, planHead } from '../parts/plans/plan-head.ts';
import { markRecord } from '../parts/plans/plan-roles.ts';
import { readSideTable } from '../parts/plans/plan-side-tables.ts';
import { planTables } from '../parts/plans/plan-tables.ts';
import { type PlanUnit, planUnits } from '../parts/plans/plan-units.ts';
import { isPageFurniture } from '../parts/words/page-furniture.ts';
import { identifyPlan } from './identify-plan.ts';

/**
 * Reads an officer's report that carries an improvement or action plan: areas for improvement, each with actions (text, date, sponsor,
 * leads) and measures (a figure and the day it holds for); beside them the forums that watch the plan, the grades of audits, the risks,
 * the signatory and contact officers. One draft; such a report makes no recommendation.
 *
 * From reports to English scrutiny committees after an inspection (children's services, adult social care) or a peer review, in
 * bullets, in prose, or as a table "Action, Lead, Due, Status".
 *
 * Diagnostics: `plan-area-without-actions`, `plan-action-without-bullet`, `plan-table-not-read`, `plan-row-without-action`, `plan-measure-without-figure`,
 * `plan-measure-unit`, `plan-without-date`.
 */
export const improvementPlanImporter: Importer = {
  name: 'improvement-plan',
  title: "improvement plan (an officer's report with areas, actions and measures)",
  kind: 'improvement-plan',
  identify: identifyPlan,
  extract: extractPlan,
};

function extractPlan(document: Document, context: ExtractContext): Extraction {
  const units = planUnits(document);
  const book = roleBook(document.lines);
  const head = planHead(units);
  const meeting = head.meeting ?? context.paperDate;
  const found = readPlanAreas(
    units,
    { paper: context.paper, title: head.title ?? document.name, ...(meeting === undefined ? {} : { reference: meeting }) },
    book,
  );
  const tables = readSideTables(units, book);
  const contacts = planContacts(document);
  const committee = mentionOf(head);
  accountForProse(document, contacts, book);

  const draft: PlanDraft = {
    entity: 'improvement-plan',
    ...(committee === undefined ? {} : { committee }),
    record: {
      title: head.title ?? found.areas[0]?.title ?? document.name,
      ...(meeting === undefined ? {} : { meeting }),
      ...(head.reportBy === undefined ? {} : { reportBy: head.reportBy }),
      areas: found.areas,
      ...(tables.forums.length === 0 ? {} : { forums: tables.forums }),
      ...(tables.audits.length === 0 ? {} : { audits: tables.audits }),
      ...(tables.risks.length === 0 ? {} : { risks: tables.risks }),
      ...(contacts.contacts.length === 0 ? {} : { contacts: contacts.contacts }),
      ...(contacts.signatory === undefined ? {} : { signatory: contacts.signatory }),
      ...sourcesOf(units, context.paper),
    },
  };
  return {
    kind: 'improvement-plan',
    ...(head.title === undefined ? {} : { title: head.title }),
    ...(meeting === undefined ? {} : { asAt: meeting }),
    ...(committee === undefined ? {} : { committee }),
    drafts: found.areas.length === 0 ? [] : [draft],
    roles: book.roles(),
    diagnostics: [...(meeting === undefined ? [undated(document)] : []), ...found.diagnostics],
  };
}

interface SideTables {
  readonly forums: readonly Forum[];
  readonly audits: readonly AuditRow[];
  readonly risks: readonly Risk[];
}

function readSideTables(units: readonly PlanUnit[], book: RoleBook): SideTables {
  const forums: Forum[] = [];
  const audits: AuditRow[] = [];
  const risks: Risk[] = [];
  for (const table of planTables(units)) {
    const read = readSideTable(table);
    if (read === undefined) continue;
    if (read.kind === 'forums') forums.push(...read.forums);
    else if (read.kind === 'audits') audits.push(...read.audits);
    else risks.push(...read.risks);
    for (const place of table.headers) book.mark(place, 'header');
    for (const row of read.rows) markRecord(book, row.parts);
  }
  return { forums, audits, risks };
}

/** What is neither plan nor table is the report's prose: read, and left in the paper. */
function accountForProse(document: Document, contacts: ReturnType<typeof planContacts>, book: RoleBook): void {
  for (const line of contacts.lines) book.mark([line, line], 'record');
  if (contacts.heading !== undefined) book.mark([contacts.heading, contacts.heading], 'header');
  for (const [index, line] of document.lines.entries()) if (isPageFurniture(line)) book.mark([index + 1, index + 1], 'furniture');
  book.mark([1, document.lines.length], 'context');
}

function mentionOf(head: PlanHead): CommitteeMention | undefined {
  if (head.committee === undefined) return undefined;
  return { name: head.committee, ...(head.council === undefined ? {} : { council: head.council }) };
}

function sourcesOf(
  units: readonly PlanUnit[],
  paper: string,
): { sources?: readonly { readonly paper: string; readonly lines: readonly [number, number] }[] } {
  const place = units
    .map((unit) => unit.place)
    .reduce<Place | undefined>((all, each) => (all === undefined ? each : joinPlaces(all, each)), undefined);
  return place === undefined ? {} : { sources: [{ paper, lines: place.lines }] };
}

function undated(document: Document): Diagnostic {
  return {
    code: 'plan-without-date',
    severity: 'warning',
    message: 'The report does not print the date of its meeting, so dates without a year cannot be read.',
    place: { lines: [1, Math.min(5, document.lines.length)] },
    hint: 'Say the date with --paper-date.',
  };
}
