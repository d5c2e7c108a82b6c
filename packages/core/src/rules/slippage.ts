import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween, formatDate } from '../model/dates/calendar.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { inDays, sourcesSaying } from './cite.ts';
import type { Finding, Why } from './finding.ts';
import { isOpen } from './record-kind.ts';

/** How far a follow-up date has moved since it was first given. */
export interface Slippage {
  readonly first: PartialDate;
  readonly now: PartialDate;
  /** Days from the first date's last day to today's; negative when it was brought forward, absent when one has no range. */
  readonly days?: number;
  /** How often it moved. */
  readonly moves: number;
  /** How often it moved without a meeting that agreed. */
  readonly notAgreed: number;
  readonly why: Why;
}

/**
 * How far a record's follow-up date has moved and how often; nothing when it never did. Dropping the date altogether counts as a move, with the
 * last date given as today's.
 *
 * Source: committees that grant extensions ask for the first date beside the present one (audit recommendation trackers; Treasury, DAO 02/20 on target
 * dates that move without explanation).
 */
export function slippageOf(record: Recommendation): Slippage | undefined {
  const history = [...(record.followUpHistory ?? [])]
    .filter((change) => change.from?.text !== change.to?.text)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const given = history.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
  const first = given[0];
  const now = record.followUp ?? given.at(-1);
  // A first date where there was none is not a move.
  const moves = history.filter((change) => change.from !== undefined);
  const last = moves.at(-1);
  if (first === undefined || now === undefined || last === undefined) return undefined;
  const days = first.to === undefined || now.to === undefined ? undefined : daysBetween(first.to, now.to);
  const notAgreed = moves.filter((change) => change.agreedAt === undefined).length;
  const times = moves.length === 1 ? 'once' : `${moves.length} times`;
  const far =
    days === undefined ? '' : days > 0 ? `, ${inDays(days)} later` : days < 0 ? `, ${inDays(-days)} earlier` : ', back to the same day';
  const reason = last.reason === undefined ? '' : ` Reason given: ${last.reason.replace(/\.$/, '')}.`;
  const agreed =
    notAgreed === 0
      ? ''
      : ` ${notAgreed === moves.length ? 'No meeting is recorded that agreed it.' : `${notAgreed} of the moves without a meeting that agreed.`}`;
  return {
    first,
    now,
    ...(days === undefined ? {} : { days }),
    moves: moves.length,
    notAgreed,
    why: {
      rule: 'slippage',
      text: `The follow-up date moved ${times}, from ${inFull(first)} to ${inFull(now)}${far}; last on ${formatDate(last.on)}.${reason}${agreed}`,
      dates: [...labelled('first', first.to), ...labelled('now', now.to), { label: 'moved', date: last.on }],
      sources: sourcesSaying(record, now.text),
    },
  };
}

/** An open record whose date is later than it first was has slipped. */
export function slippageFinding(record: Recommendation): Finding | undefined {
  if (!isOpen(record) || record.followUpHistory === undefined) return undefined;
  const slippage = slippageOf(record);
  return slippage !== undefined && (slippage.days ?? 0) > 0 ? { state: 'slipped', why: slippage.why } : undefined;
}

function inFull(date: PartialDate): string {
  if (date.from !== undefined && date.from === date.to) return formatDate(date.to);
  return date.text;
}

function labelled(label: string, date: CalendarDate | undefined): readonly { readonly label: string; readonly date: CalendarDate }[] {
  return date === undefined ? [] : [{ label, date }];
}
