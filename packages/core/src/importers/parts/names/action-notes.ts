import { namedOffices } from './offices.ts';
import { splitPeople } from './people.ts';

/**
 * A mark of action in minutes. `owners` are those it names, as written; `text` is what it asks, absent where the mark holds only
 * the names and the paragraph before it holds the action ("ACTION: Councillor Rowan").
 */
export interface ActionNote {
  readonly owners: readonly string[];
  readonly text?: string;
  /** The paper's own mark for it: "Action Point 3". */
  readonly reference?: string;
}

const mark =
  /^\s*(?:ACTION|Action)(?:S|s|\(S\)|\(s\))?(?:\s+(?:POINTS?|[Pp]oints?|REQUIRED|[Rr]equired|AGREED|[Aa]greed|BY|[Bb]y))?(?:\s*(?:No\.?\s*)?\d{1,3})?\s*[:–—-]\s*(.*?)\s*$/su;
/** "Action JF" on a line of its own: initials need no mark between. */
const initials = /^(?:ACTION|Action)\s(?!(?:LOG|NOW|TBC|TBA)$)(\p{Lu}{2,3}(?:\s?[/,&]\s?\p{Lu}{2,3})*)$/u;
/** "Agreed actions", "ACTION POINTS": a heading of the list below. */
const heading =
  /^(?:(?:agreed|key|further|follow[- ]?up|summary of) actions|actions(?: agreed| arising| required)?|action points?|action)\s?:?$/iu;
/** "Action Point 3", "ACTION 12/04:": a number of its own. */
const numbered =
  /^((?:ACTION|Action)(?:\s(?:POINT|[Pp]oint|REF(?:ERENCE)?|[Rr]ef(?:erence)?|ITEM|[Ii]tem))?(?:\s(?:No\.?|NO\.?|Number))?\s?:?\s?(?:\d{1,3}(?:[./]\d{1,4})?(?:\s?\([a-z]\)|[a-z])?))(?![\p{L}\p{N}/])\s?(?:[.:–—-]+|$)/u;
/** "Actions: pdf icon PDF 12 KB" is the title of an agenda item. */
const fileSize = /^(?:pdf\s(?:e?icon\s)?)?(?:PDF|DOCX?|XLSX?)\s\d/iu;
const doing = /\s(?:to|will|would|should|must|agreed to|undertook to)\s+\p{Ll}/u;
const verbFirst =
  /^(?:[Tt]hat|[Tt]o|\p{Lu}\p{Ll}+(?:e|d|t|k|w|n|h|y|p|l|r|s)?)\s+(?:the|a|an|to|with|for|out|up|members|all|details|information)\b/u;
/** "Clerk to order …": an office of one word, which is no verb. */
const loneOffice =
  /^(?:The\s)?(?:Leader|Chair(?:man|woman|person)?|Mayor|Clerk|Officers?|Members|Councillors|Manager|Director|Solicitor|Treasurer|Secretary)\s(?:to|will|would)\s/u;
/** Longer texts are run together from many, and who stands at their end need not act on all; to look would take long. */
const mostAction = 2000;
/** "Head of Roads – mend the pump": who, and what in small letters. */
const ownerFirst = /^(\p{Lu}[^–—:.;]{1,60}?)(?:\s[–—-]|:)\s+((?:to\s)?\p{Ll}{3,}\s.{6,})$/su;
/** "Amend the Forward Plan. (Anna Frost)": a sentence, and who it falls to in brackets behind it. */
const bracketed = /^(.{8,}?[.;])\s*\(((?:\p{Lu}[\p{L}.’'-]*)(?:\s(?:of|for|and|&|\p{Lu}[\p{L}.’'-]*)){0,8})\)\.?$/su;
const trailing = /^(.{12,}?)\s*(?:[–—-]|\()\s*((?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:of|for|and|&|\p{Lu}[\p{L}.’'-]*)){0,8})\)?\.?$/su;

/**
 * Reads a paragraph that begins with "ACTION:", "Action Point 3 –" or the like; `undefined` for any other. Names alone make an
 * action of the paragraph before; "Head of Roads to circulate the figures" holds owner and action; "Circulate the figures – Head of
 * Roads" too. "ACTION:" alone has neither, and the list below it holds the actions.
 *
 * From committee pages that print the owner after the paragraph, as "ACTION: Councillor Rowan".
 */
export function readActionNote(text: string): ActionNote | undefined {
  const whole = text.trim();
  if (heading.test(whole)) return { owners: [] };
  const bare = /^[[(].*[\])]$/su.test(whole) ? whole.slice(1, -1) : whole;
  const number = numbered.exec(bare);
  const rest = number === null ? (mark.exec(bare) ?? initials.exec(bare))?.[1] : bare.slice(number[0].length).trim();
  if (rest === undefined || fileSize.test(rest)) return undefined;
  const note = readAction(rest);
  const named = note.text === undefined && note.owners.length > 0;
  const own = /\d{1,3}\.\d{1,3}$/u.exec(number?.[1] ?? '')?.[0];
  if (named && own !== undefined) return { ...note, reference: own };
  return named || number?.[1] === undefined ? note : { ...note, reference: number[1].replace(/:?\s+/gu, ' ') };
}

/** Who is to act and what they are to do, from the words after the mark or of an item in a list of actions. */
export function readAction(rest: string): ActionNote {
  if (rest === '') return { owners: [] };
  const behind = rest.length > mostAction ? null : bracketed.exec(rest);
  if (behind?.[1] !== undefined && behind[2] !== undefined && isOwners(behind[2])) return { owners: ownersOf(behind[2]), text: behind[1] };
  const first = ownerFirst.exec(rest);
  if (first?.[1] !== undefined && first[2] !== undefined && isOwners(first[1])) return { owners: ownersOf(first[1]), text: first[2] };
  const before = doing.exec(rest);
  if (before !== null && before.index < 90 && (!verbFirst.test(rest) || loneOffice.test(rest))) {
    const named = rest.slice(0, before.index).replace(/^[Tt]he\s+/u, '');
    if (isOwners(named)) return { owners: ownersOf(named), text: rest };
  }
  if (isOwners(rest)) return { owners: ownersOf(rest) };
  const tail = rest.length > mostAction ? null : trailing.exec(rest);
  if (tail?.[2] !== undefined && isOwners(tail[2])) return { owners: ownersOf(tail[2]), text: tail[1] ?? rest };
  return { owners: namedOffices(rest).responsible, text: rest };
}

/** Splits "… before April. ACTION: Councillor Rowan" or "… the village.Action 2.01: CP" at a mark inside a paragraph. */
export function splitAtAction(text: string): { readonly before: string; readonly note: ActionNote } | undefined {
  const at =
    /(?:(?<=[.;?!”"’)]\s{0,3})[[(]?|(?<=\p{L}\s)[[(])(?:ACTION|Action)(?:\s+(?:POINT|Point))?(?:\s\d{1,3}(?:[./]\d{1,3})?)?\s*[:–—-]/u.exec(
      text,
    )?.index;
  if (at === undefined || at === 0) return undefined;
  const note = readActionNote(text.slice(at));
  return note === undefined ? undefined : { before: text.slice(0, at).trim(), note };
}

/** Names, initials or posts and nothing that does anything. */
function isOwners(text: string): boolean {
  const words = text
    .replace(/[.;,/&()–-]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 16 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|and|the|all|interim|acting|officers?|members?)$/u.test(word))
  );
}

/** The people, initials or posts that share an action: "TH / Head of Roads" are two. */
export function ownersOf(text: string): string[] {
  const people = splitPeople(text.replace(/\.$/u, '').replace(/(?:(?<!\s)\s+)?\/\s*/gu, '; '));
  return people.length === 0 ? [text] : [...people];
}
