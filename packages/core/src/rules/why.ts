import { describePlace } from '../base/place.ts';
import { formatDate } from '../model/dates/calendar.ts';
import { classLabel, statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { SourceRef } from '../model/source-ref.ts';
import { archivable, archiveFinding, archivePolicyOf } from './archive.ts';
import { challengesTo } from './challenge.ts';
import { quoted } from './cite.ts';
import type { RuleContext } from './derive.ts';
import { dueOf, dueWhy } from './due.ts';
import type { Why } from './finding.ts';
import { isArchived, isAsk, isFinished, isLive, isOpen } from './record-kind.ts';
import { registerIndex } from './register-index.ts';
import { responseClock, responseWhy } from './response-clock.ts';
import { slippageOf } from './slippage.ts';
import { staleFinding } from './stale.ts';

/**
 * Why a record stands as it does, rule by rule: its status first (which paper and lines say so, or who set it), then its due date, the clock of
 * the answer, whether it leaves the tracker, how its date moved, whether it went quiet, what its own words say against "complete", and why it
 * counts as an ask or not. Every record has an answer, and what does not apply is left out.
 */
export function whyOf(record: Recommendation, { register, today }: RuleContext): readonly Why[] {
  const reasons: Why[] = [statusWhy(record, register)];
  const archived = archivedWhy(record, register);
  if (archived !== undefined) reasons.push(archived);
  const due = dueOf(record);
  if (isOpen(record)) reasons.push(due === undefined ? noDueDate(record) : dueWhy(due, today));
  const clock = isLive(record) ? responseClock(record, register) : undefined;
  if (clock !== undefined) reasons.push(responseWhy(record, clock, today));
  if (isLive(record) && isFinished(record.status)) {
    const finding = archiveFinding(record, register, today);
    reasons.push(finding?.why ?? archivable(record, nextMeeting(record, register, today), archivePolicyOf(record, register), register).why);
  }
  const slippage = slippageOf(record);
  if (slippage !== undefined) reasons.push(slippage.why);
  const stale = staleFinding(record, register, today);
  if (stale !== undefined) reasons.push(stale.why);
  for (const challenge of challengesTo(record)) reasons.push(challenge.why);
  reasons.push(classWhy(record));
  return reasons;
}

/** Which paper and lines say how far it is, or who set it, when and for what reason. */
export function statusWhy(record: Recommendation, register: Register): Why {
  const status = statusLabel(record.status);
  const sources = record.sources ?? [];
  const set = (record.history ?? []).findLast((entry) => entry.field === 'status' && entry.op !== 'create' && entry.to === record.status);
  const reason = record.statusReason === undefined ? '' : ` Reason: ${record.statusReason.replace(/\.$/, '')}.`;
  const why = (text: string, own: Partial<Why> = {}): Why => ({ rule: 'status', text, dates: [], sources, ...own });
  if (set !== undefined) {
    const on = set.on ?? set.at.slice(0, 10);
    const dates = [{ label: 'set', date: on }];
    const through = set.via.startsWith('import') ? `by the paper that ${set.by} imported (${set.via})` : `by ${set.by}`;
    return why(`${status}, set on ${formatDate(on)} ${through}.${reason}`, { dates });
  }
  const last = sources.at(-1);
  if (last === undefined) return why(`${status}, as it was entered; no paper is recorded that says so.${reason}`);
  const paper = registerIndex(register).papers.get(last.paper);
  const name =
    paper === undefined
      ? 'a paper that is no longer in the register'
      : `${paper.name}${paper.asAt === undefined ? '' : ` of ${formatDate(paper.asAt)}`}`;
  const where = last.lines === undefined ? '' : `, ${describePlace({ lines: last.lines, ...placeOf(last) })}`;
  const dates = paper?.asAt === undefined ? [] : [{ label: 'paper', date: paper.asAt }];
  if (record.statusAsWritten !== undefined)
    return why(`${status}: ${quoted(record.statusAsWritten)} in ${name}${where}.${reason}`, { dates });
  const silent = record.status === 'unknown' ? 'no status stands in' : 'no status of its own stands in';
  return why(`${status}: ${silent} ${name}${where}.${reason}`, { dates });
}

function classWhy(record: Recommendation): Why {
  const counts = isAsk(record) ? 'counted among the asks' : 'not counted among the asks';
  const because = record.classReason === undefined ? '' : `: ${record.classReason}`;
  return { rule: 'class', text: `${classLabel(record.class)}, ${counts}${because}.`, dates: [], sources: record.sources ?? [] };
}

function archivedWhy(record: Recommendation, register: Register): Why | undefined {
  const { archived, withdrawn } = record;
  if (withdrawn !== undefined) {
    const text = `The change that made it was undone on ${formatDate(withdrawn.on)}; it is kept so that it can be brought back.`;
    return { rule: 'withdrawn', text, dates: [{ label: 'withdrawn', date: withdrawn.on }], sources: [] };
  }
  if (archived === undefined || archived === null || !isArchived(record)) return undefined;
  const at = archived.meeting === undefined ? undefined : (registerIndex(register).meetingDate.get(archived.meeting) ?? archived.meeting);
  const meeting = at === undefined ? '' : ` at the meeting of ${formatDate(at)}`;
  const reason = archived.reason === undefined ? '' : ` Reason: ${archived.reason.replace(/\.$/, '')}.`;
  const text = `It left the live tracker on ${formatDate(archived.on)}${meeting}.${reason}`;
  return { rule: 'archive', text, dates: [{ label: 'archived', date: archived.on }], sources: record.sources ?? [] };
}

function noDueDate(record: Recommendation): Why {
  const written = record.followUp?.text;
  const text =
    written === undefined
      ? 'No due date: no follow-up date is given, and the response promises none.'
      : `No due date: the follow-up is ${quoted(written)}, which names no day to be late after.`;
  return { rule: 'due', text, dates: [], sources: written === undefined ? [] : (record.sources ?? []) };
}

function nextMeeting(record: Recommendation, register: Register, today: string): string {
  const days = record.committee === undefined ? [] : (registerIndex(register).meetingDays.get(record.committee) ?? []);
  return days.find((day) => day >= today) ?? today;
}

function placeOf({ page, table, row, cell }: SourceRef): Pick<SourceRef, 'page' | 'table' | 'row' | 'cell'> {
  return {
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(cell === undefined ? {} : { cell }),
  };
}
