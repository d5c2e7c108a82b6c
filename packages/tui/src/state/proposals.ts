import {
  type CalendarDate,
  type Candidate,
  type Diagnostic,
  derivedId,
  type ExtractedPaper,
  planImport,
  type Recommendation,
  type Register,
} from '@scrutiny/core';

/** One thing that a paper says, as it meets the register, before anybody decided. */
export interface Proposal {
  /** The same whenever this paper is read, whatever the register holds meanwhile: its place and words decide. */
  readonly id: string;
  readonly candidate: Candidate;
  /** The recommendation that it would be; nothing for meetings, letters, plans and committees, which come along with their paper. */
  readonly record: Recommendation | undefined;
}

/** A paper as it meets a register: what it proposes, in the order of the paper, and what is odd about it. */
export interface PaperMeeting {
  readonly proposals: readonly Proposal[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Known extends PaperMeeting {
  readonly paper: ExtractedPaper;
  readonly today: CalendarDate;
}

const known = new WeakMap<Register, Known>();

/** A paper held against a register. Worked out once for a register and paper, never for a key. */
export function meetRegister(register: Register, paper: ExtractedPaper, today: CalendarDate): PaperMeeting {
  const kept = known.get(register);
  if (kept !== undefined && kept.paper === paper && kept.today === today) return kept;
  const { papers } = planImport(register, [paper], today);
  const proposals = asProposals(papers.flatMap((one) => one.candidates));
  const met = { paper, today, proposals, diagnostics: papers.flatMap((one) => one.diagnostics) };
  known.set(register, met);
  return met;
}

/** Everything that a paper proposes to a register. */
export function proposalsOf(register: Register, paper: ExtractedPaper, today: CalendarDate): readonly Proposal[] {
  return meetRegister(register, paper, today).proposals;
}

function asProposals(candidates: readonly Candidate[]): readonly Proposal[] {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const record = candidate.entity === 'recommendation' ? (candidate.record as Recommendation) : undefined;
    const { lines, row, cell } = record?.sources?.[0] ?? {};
    const words = record === undefined ? JSON.stringify(candidate.record) : record.text;
    const parts = [candidate.entity, words, ...[lines?.join('-'), row, cell].map((part) => String(part ?? ''))];
    // A paper that prints one thing twice at one place still proposes two.
    const count = (seen.get(parts.join('\n')) ?? 0) + 1;
    seen.set(parts.join('\n'), count);
    return { id: derivedId(['proposal', ...parts, String(count)]), candidate, record };
  });
}

/** Whether somebody has to say what becomes of it: what the register says already and what comes along with the paper need no word. */
export function needsChoice({ candidate, record }: Proposal): boolean {
  return record !== undefined && (candidate.action === 'new' || candidate.action === 'changed' || candidate.action === 'conflict');
}
