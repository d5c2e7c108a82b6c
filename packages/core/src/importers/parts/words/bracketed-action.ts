import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { isOwner } from './trailing-notes.ts';

/** An action without the bracket at its end, and what the bracket says. */
export interface BracketedAction {
  readonly text: string;
  readonly owner?: string;
  /** As written: "Friday 19 March". */
  readonly due?: string;
  readonly status?: string;
}

/**
 * Reads who acts, by when and how far it is from the bracket at the end of an action: "Send the baseline (Bernadette Quayle, by Friday 19 March)",
 * "Add idling to the programme (Tom Lathbury - done)", "(Head of Roads)". `undefined` where the bracket says anything else.
 *
 * Source: actions as officers send them round after a meeting.
 */
export function bracketedAction(line: string): BracketedAction | undefined {
  const text = line.trim();
  const match = /\(([^()]{2,80})\)\.?$/u.exec(text.slice(-90));
  if (match?.[1] === undefined) return undefined;
  let owner: string | undefined;
  let due: string | undefined;
  let status: string | undefined;
  for (const part of match[1].split(/[,;]|\s[–—-]/u)) {
    const said = part.trim();
    const by = /^(?:by|due|before|deadline)\s*:?\s+(\S.*)$/iu.exec(said)?.[1];
    if (by !== undefined) due ??= by;
    else if (isStatusPhrase(said)) status ??= said;
    else if (isOwner(said)) owner = owner === undefined ? said : `${owner}, ${said}`;
    else return undefined;
  }
  return {
    text: text.slice(0, text.length - match[0].length).trim(),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(status === undefined ? {} : { status }),
  };
}
