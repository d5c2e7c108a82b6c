import type { Document } from '../../documents/document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { RoleBook } from '../account-roles.ts';
import type { CommitteeMention, ExtractContext, Extraction, RecommendationDraft } from '../importer.ts';
import { wordsOf } from '../mapping/paper-words.ts';
import { isReference } from '../parts/tables/assign-columns.ts';
import { findTables } from '../parts/tables/find-tables.ts';
import type { RecommendationTable } from '../parts/tables/recommendation-table.ts';
import { extractTables } from './table-paper.ts';

/** The meeting that a paper's actions come from, as far as it is known. */
export interface ActionMeeting {
  readonly committee?: CommitteeMention;
  readonly date?: CalendarDate;
}

/**
 * The actions that minutes list in a table after or among their items ("Minute | Action | Owner | Due"), as drafts of that meeting. Only tables
 * with a header that names the actions and who does them, by when or how far each is; their lines are marked in `roles`. Nothing where there is none. One that
 * came apart into a paragraph a cell counts where its rows are numbered.
 */
export function tableActions(
  document: Document,
  context: ExtractContext,
  meeting: ActionMeeting,
  roles: RoleBook,
): Pick<Extraction, 'diagnostics'> & { readonly drafts: readonly RecommendationDraft[] } {
  const { tables } = findTables(document, wordsOf(context.mapping));
  const listed = tables.filter(
    (table) =>
      table.headers.length > 0 &&
      (table.columns.some(({ meanings }) => meanings.includes('responsible') || meanings.includes('follow-up')) || tellsStates(table)) &&
      (table.rows.some((row) => row.place.table !== undefined) || isNumberedList(table)),
  );
  if (listed.length === 0 || listed.length < tables.length) return { drafts: [], diagnostics: [] };
  const found = extractTables(document, context, 'minutes', false);
  const inside = (line: number): boolean =>
    listed.some((table) =>
      [...table.headers, ...table.rows.map((row) => row.place)].some(({ lines: [first, last] }) => first <= line && line <= last),
    );
  for (const [at, role] of found.roles.entries()) if (role !== undefined && inside(at + 1)) roles.mark([at + 1, at + 1], role);
  return {
    drafts: found.drafts.flatMap((draft): readonly RecommendationDraft[] => {
      if (draft.entity !== 'recommendation') return [];
      const { raisedOn = meeting.date } = draft.record;
      const committee = draft.committee ?? meeting.committee;
      return [
        {
          ...draft,
          ...(committee === undefined ? {} : { committee }),
          record: { ...draft.record, ...(raisedOn === undefined ? {} : { raisedOn }) },
        },
      ];
    }),
    diagnostics: found.diagnostics.filter(({ place }) => place === undefined || inside(place.lines[0])),
  };
}

/** Whether most rows say how far they are; where few do, headings and notes stand among the actions. */
function tellsStates({ columns, rows }: RecommendationTable): boolean {
  const status = columns.findIndex(({ meanings }) => meanings.includes('status'));
  return rows.filter(({ cells }) => (cells.get(status)?.text ?? '').trim() !== '').length * 2 > rows.length;
}

/** Whether the rows go by numbers of their own, each with an action: talk below words that chance to be a header does not. */
function isNumberedList({ columns, rows }: RecommendationTable): boolean {
  const [first] = columns;
  const ask = columns.findIndex(({ meanings }) => meanings[0] === 'recommendation');
  return first?.meanings[0] === 'reference' && rows.every(({ cells }) => isReference(cells.get(0)?.text ?? '') && cells.has(ask));
}
