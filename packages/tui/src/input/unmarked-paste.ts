import { type Key, namedKey } from './key.ts';

/** Nobody types more than this in the time between two reads. */
const TYPED_AT_ONCE = 20;

/** Terminals that know no bracketed paste, by their `TERM`. */
const withoutPasteMarks = /^(linux|vt\d|ansi|cons25|dumb)/;

/** Does this kind of terminal paste text as if it were typed? */
export function pastesUnmarked(term: string | undefined): boolean {
  return term !== undefined && withoutPasteMarks.test(term);
}

/**
 * The keys of one read, for a terminal that does not mark what is pasted: an Enter that follows more than 20 typed
 * characters of the same read was part of a paste, so it becomes a new line (Ctrl-J) and submits nothing.
 */
export function softenEnters(keys: readonly Key[]): readonly Key[] {
  let typed = 0;
  return keys.map((key) => {
    if (key.kind === 'key' && key.text !== undefined) typed += 1;
    const enter = key.kind === 'key' && key.name === 'enter';
    return enter && typed > TYPED_AT_ONCE ? namedKey('j', { ctrl: true }) : key;
  });
}
