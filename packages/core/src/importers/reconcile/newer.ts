import { sameValue } from '../../base/same-value.ts';
import { effectiveOn } from '../../history/changes.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { AnyRecord } from '../../model/register.ts';

/**
 * Whether what a paper says of a field counts over what the register holds: it must speak for a day at least as late as the field's last change. On
 * the same day a person's own change wins over a paper that still prints what stood there before. A paper without a date is taken at its word.
 */
export function saysLater(record: AnyRecord, field: string, value: unknown, asAt: CalendarDate | undefined): boolean {
  const entries = (record.history ?? []).filter((entry) => entry.field === field || entry.field === '*');
  const last = entries.at(-1);
  if (last === undefined) return true;
  const byHand = !last.via.startsWith('import') && last.op !== 'create';
  if (byHand && sameValue(last.from ?? null, value ?? null) && (asAt ?? last.at.slice(0, 10)) <= effectiveOn(last)) return false;
  return asAt === undefined || asAt >= effectiveOn(last);
}
