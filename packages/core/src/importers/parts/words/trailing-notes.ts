import { findDates } from '../../../model/dates/find-dates.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';

/** A line without what stands at its end in brackets or behind a dash. */
export interface TrailingStatus {
  readonly text: string;
  /** The state as written, the day of it left out: "(Completed 14.2.31)" is "Completed". */
  readonly status: string;
}

const ending = /(?:\(([^()]{3,40})\)|\[([^[\]]{3,40})\]|\s[–—-]\s?(\p{L}[\p{L} ]{2,24}))\.?$/u;

/**
 * The state at the end of a line that is one entry of a list: "… for seven years (Completed)", "… a newt survey [ONGOING]", "… at The Stocks – DONE".
 * `undefined` where the end is no word of state.
 *
 * @example trailingStatus('two bins be ordered – DONE') // { text: 'two bins be ordered', status: 'DONE' }
 */
export function trailingStatus(line: string): TrailingStatus | undefined {
  const text = line.trim();
  const match = ending.exec(text.slice(-60));
  const inner = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || inner === undefined) return undefined;
  const status = withoutDate(inner);
  if (!isStatusPhrase(status)) return undefined;
  return { text: text.slice(0, text.length - match[0].length).trim(), status };
}

/** Names or posts and nothing that does anything: "Clerk", "Cllr Mrs Dow", "Head of Roads". */
export function isOwner(text: string): boolean {
  const words = text.split(/[\s/&,]+/u).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 7 &&
    /^\p{Lu}/u.test(text) &&
    words.every((word) => /^[\p{Lu}(]/u.test(word) || /^(?:of|for|and|the|all)$/u.test(word))
  );
}

function withoutDate(text: string): string {
  const figures = text.search(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/u);
  const at = figures < 0 ? findDates(text)[0]?.start : figures;
  const bare = at === undefined ? text : text.slice(0, at);
  return bare
    .replace(/\b(?:on|in|at)\s?$/iu, '')
    .trim()
    .replace(/[,:–-]$/u, '')
    .trim();
}
