import { type StrippedLeadIn, stripLeadIn } from './lead-ins.ts';

/**
 * Drops the lead-in of a table's cell where it is one: it opens with the resolving word ("RESOLVED: That …") or ends in a colon ("That the
 * committee:"). In a cell that is one sentence, "The Committee agreed that …" is the sentence itself and stays, since the row may stand
 * beside others that open with a verb alone. "Council resolves to …", as motions have it, says no more than "RESOLVED".
 */
export function dropLeadIn(text: string): StrippedLeadIn {
  const motion =
    /^(?:(?:this|the) )?(?:full )?council (?:(?:therefore|also|further|hereby) )?resolves(?: to| that)?\s?[:–-]?\s+(?=\S)/i.exec(
      text.trim(),
    )?.[0];
  if (motion !== undefined) return { text: text.trim().slice(motion.length), leadIn: motion.trim() };
  const stripped = stripLeadIn(text);
  const { leadIn } = stripped;
  if (leadIn === undefined || stripped.text === '') return stripped;
  if (
    /^\W*(?:unanimously\s+)?(?:resolved|recommended|agreed|decided|that\W*$)/i.test(leadIn.replace(/(?<=\b\p{Lu})\s(?=\p{Lu}\b)/gu, '')) ||
    /:\W*$/.test(leadIn)
  )
    return stripped;
  return { text: text.trim() };
}
