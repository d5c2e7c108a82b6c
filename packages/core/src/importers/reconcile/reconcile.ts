import type { Diagnostic } from '../../base/diagnostic.ts';
import { derivedId } from '../../base/ids.ts';
import type { Document } from '../../documents/document.ts';
import type { Edit } from '../../history/change.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Paper } from '../../model/paper.ts';
import type { Register } from '../../model/register.ts';
import { accountOf, unclassifiedDiagnostics } from '../account.ts';
import type { Candidate, Decisions, PaperPlan } from '../import-plan.ts';
import type { Draft, Extraction, RecommendationDraft } from '../importer.ts';
import { committeeFor } from './committee.ts';
import { type Desk, openDesk } from './desk.ts';
import { reconcileLetter, reconcileMeeting, reconcileWorkProgramme } from './entities.ts';
import { reconcilePlan } from './plans.ts';
import { reconcileRecommendations } from './recommendations.ts';
import { withCommitments } from './with-commitments.ts';

/** A paper that was read and recognised. */
export interface ExtractedPaper {
  readonly document: Document;
  readonly recognisedAs: string;
  readonly extraction: Extraction;
  /** `--paper-date`: the paper's date where the paper does not say it. */
  readonly paperDate?: CalendarDate;
}

/** What one paper brings: for people, and as edits. */
export interface Reconciled {
  readonly paperPlan: PaperPlan;
  readonly edits: readonly Edit[];
}

/** The id of a paper: its bytes decide. */
export function paperId(sha256: string): string {
  return derivedId(['paper', sha256]);
}

/**
 * Holds one paper against the register: what is new, what changed field by field, what is the same, what only looks alike. Pure.
 *
 * A paper that was imported before, and a paper without any news, give no edit at all. Records of different days are never one
 * record: an earlier ask that reads alike is only named as a repeat.
 */
export function reconcile(register: Register, input: ExtractedPaper, today: CalendarDate, decisions: Decisions): Reconciled {
  const { document, extraction } = input;
  const id = paperId(document.sha256);
  const asAt = extraction.asAt ?? input.paperDate;
  const account = accountOf(document, extraction.roles);
  const desk = openDesk(register, id, today, asAt);
  const diagnostics: Diagnostic[] = [...extraction.diagnostics, ...unclassifiedDiagnostics(document, account)];
  if (extraction.asAt !== undefined && input.paperDate !== undefined && extraction.asAt !== input.paperDate) {
    diagnostics.push({
      code: 'paper-date',
      severity: 'warning',
      message: `the paper itself says ${extraction.asAt}; --paper-date ${input.paperDate} is not used`,
    });
  }
  const drafts = extraction.drafts.map((draft) => withPrintedLines(withCommitments(draft, asAt), document));
  const paperCommittee = committeeFor(desk, extraction.committee, extraction.archivePolicy);
  const committeeOf = (draft: Draft) => (draft.committee === undefined ? paperCommittee : committeeFor(desk, draft.committee));

  const meetings = new Map<string, string>();
  for (const draft of drafts) {
    const committee = draft.entity === 'meeting' ? committeeOf(draft) : undefined;
    if (draft.entity !== 'meeting' || committee === undefined) continue;
    meetings.set(`${committee.id} ${draft.record.date}`, reconcileMeeting(desk, draft, committee));
  }
  const asks = drafts
    .filter((draft): draft is RecommendationDraft => draft.entity === 'recommendation')
    .map((draft) => {
      const committee = committeeOf(draft);
      const meeting = meetings.get(`${committee?.id} ${draft.record.raisedOn}`);
      return { draft, ...(committee ? { committee } : {}), ...(meeting ? { meeting } : {}) };
    });
  const outcome = reconcileRecommendations(desk, asks, decisions, extraction.kind);
  diagnostics.push(...outcome.diagnostics);
  for (const draft of drafts) {
    if (draft.entity === 'letter') reconcileLetter(desk, draft, committeeOf(draft), outcome.ids);
    if (draft.entity === 'improvement-plan') reconcilePlan(desk, draft, committeeOf(draft));
    if (draft.entity === 'work-programme-item') reconcileWorkProgramme(desk, draft, committeeOf(draft));
  }

  const paper: Paper = {
    id,
    name: document.name,
    sha256: document.sha256,
    kind: extraction.kind,
    ...(extraction.title === undefined ? {} : { title: extraction.title }),
    ...(paperCommittee === undefined ? {} : { committee: paperCommittee.id }),
    ...(asAt === undefined ? {} : { asAt }),
    importedOn: today,
    account,
  };
  const seenBefore = register.papers.some((one) => one.id === id && one.withdrawn === undefined);
  const edits = seenBefore || desk.news.length === 0 ? [] : [...desk.news, ...desk.mentions, paperEdit(register, paper, desk)];
  const candidates = seenBefore ? desk.candidates.map(asSame) : desk.candidates;
  return { paperPlan: { paper: { ...paper, recognisedAs: input.recognisedAs }, account, diagnostics, candidates }, edits };
}

/** The paper's own record; one that an undo had withdrawn comes back. */
function paperEdit(register: Register, paper: Paper, desk: Desk): Edit {
  const on = desk.asAt === undefined ? {} : { on: desk.asAt };
  if (register.papers.some((one) => one.id === paper.id)) {
    return { kind: 'set', collection: 'papers', id: paper.id, field: 'withdrawn', to: undefined, ...on };
  }
  return { kind: 'create', collection: 'papers', record: paper, ...on };
}

/** Of a paper that was imported before, nothing is news, whatever was done to its records since. */
function asSame(candidate: Candidate): Candidate {
  const { changes: _, ...rest } = candidate;
  return { ...rest, action: 'same' };
}

/** Gives each source the lines as the paper prints them, so that the paper is not needed again. */
function withPrintedLines<T extends Draft>(draft: T, document: Document): T {
  const sources = draft.record.sources?.map((source) => {
    if (source.lines === undefined) return source;
    const [first, last] = source.lines;
    const printed = document.lines
      .slice(first - 1, last)
      .join('\n')
      .trim();
    return { ...source, quote: printed.length > longestQuote ? `${printed.slice(0, longestQuote)}…` : printed };
  });
  return sources === undefined ? draft : { ...draft, record: { ...draft.record, sources } };
}

/** Characters; a page of a report, more than any row. */
const longestQuote = 8_000;
