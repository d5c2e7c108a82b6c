import type { Moment } from './state/app-state.ts';
import type { TuiOptions } from './tui-options.ts';

/** Now, on the day that counts: a day that was given keeps the time of the clock, as on the command line. */
export function momentOf(today: TuiOptions['today']): Moment {
  const date = new Date();
  const now = date.toISOString();
  const day = typeof today === 'string' ? today : today();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return {
    now: day === now.slice(0, 10) ? now : `${day}${now.slice(10)}`,
    time: `${pad(date.getHours())}:${pad(date.getMinutes())}`,
    today: day,
  };
}
