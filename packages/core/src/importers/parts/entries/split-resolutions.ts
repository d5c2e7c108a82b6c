import { dropLeadIn } from '../words/drop-lead-in.ts';
import { hasClause, opensResolution, opensWithVerb } from '../words/resolving-words.ts';

/** One decision of a text that holds several. */
export interface SplitResolution {
  /** Without its lead-in, list mark and the mark that parted it from the next. */
  readonly text: string;
  /** "RESOLVED: That the committee:", for the first one that it introduces. */
  readonly leadIn?: string;
  /** "(a)", "1." where the text numbers its decisions. */
  readonly marker?: string;
  /** Where it starts in the text. */
  readonly start: number;
}

const bullet = /^[•·●▪◦*–-]\s+/;
const numberMark = /^(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/i;
const andMark = /^(?:and|or)\s+/i;

/**
 * The decisions of one cell or paragraph whose bullets were lost. Parted by "; ", "; and", a bullet or a number, where what follows is a
 * decision of its own: it opens with a verb of resolving, or is a clause with a subject and a verb. A semicolon inside one decision
 * does not part it: between the things that a colon opened ("who is responsible for: the policy; the training; and …"), before
 * "which", "but" or "including", and before words without a verb. Where even the semicolon was lost, a capital verb of resolving in the
 * middle of a sentence parts ("… by the school Recommends that …").
 *
 * Source: schedules of recommendations of English scrutiny committees, as they come out of word processors.
 *
 * @example splitResolutions('That the committee: notes the report; and asks for a visit').map((one) => one.text)
 * // ['notes the report', 'asks for a visit']
 */
export function splitResolutions(text: string): readonly SplitResolution[] {
  const lead = dropLeadIn(text);
  const offset = text.length - text.trimStart().length + (lead.leadIn === undefined ? 0 : leadLength(text.trim(), lead.text));
  const body = text.slice(offset);
  const listed = /:\W*$/.test(lead.leadIn ?? '');
  const starts = [0, ...cutsOf(body, listed)];
  const found: SplitResolution[] = [];
  for (const [at, from] of starts.entries()) {
    const piece = body.slice(from, starts[at + 1] ?? body.length);
    const { text: clean, marker, skipped } = trimResolution(piece);
    if (clean === '') continue;
    // Where a lead-in was dropped before its mark, the first one has none of its own any more.
    const own = at === 0 && (lead.leadIn !== undefined || marker === undefined) ? { text: clean } : dropLeadIn(clean);
    const leadIn = at === 0 && lead.leadIn !== undefined ? lead.leadIn : 'leadIn' in own ? own.leadIn : undefined;
    if (own.text === '') continue;
    found.push({
      text: own.text,
      start: offset + from + skipped,
      ...(leadIn === undefined ? {} : { leadIn }),
      ...(marker === undefined ? {} : { marker }),
    });
  }
  return found;
}

/** Positions in the text at which a new decision starts. */
function cutsOf(body: string, listed: boolean): readonly number[] {
  const cuts: number[] = [];
  const marks = [...body.matchAll(/;\s+|(?:\n|\s)[•·●▪]\s+|\n|(?<=[\p{Ll}\d)’'"”.])\s+(?=\p{Lu}\p{Ll}+s\s)/gu)];
  for (const mark of marks) {
    const from = cuts.at(-1) ?? 0;
    const at = mark.index + mark[0].length;
    const before = body.slice(from, mark.index);
    const after = body.slice(mark[0].includes('•') || mark[0].includes('·') ? mark.index : at);
    if (openBracket(before) || isMarkAlone(before)) continue;
    if (partsHere(before, after, mark[0], listed))
      cuts.push(mark[0].startsWith(';') ? at : mark.index + (mark[0].match(/^\s/)?.[0].length ?? 0));
  }
  return cuts;
}

function partsHere(before: string, after: string, mark: string, listed: boolean): boolean {
  const rest = after.trim().replace(bullet, '').replace(andMark, '').replace(numberMark, '');
  const next = rest.split(/;\s|\n/)[0] ?? '';
  const marked = bullet.test(after.trim()) || numberMark.test(after.trim().replace(andMark, ''));
  const capital = /^\p{Lu}/u.test(next);
  if (!mark.startsWith(';')) {
    if (/[•·●▪]/.test(mark)) return !opensList(before) && next.split(' ').length >= 3;
    if (mark.includes('\n')) return (marked || /[.;]$|; and$/.test(before.trim())) && !opensList(before) && hasClause(next);
    return thirdPerson(next) && !/\b(?:the|a|an|of|to|by|and|in|for|its|their|this|that)$/i.test(before);
  }
  if (/^(?:but|however|which|who|whose|where|including|nor|with|as well as|therefore|e\.g|i\.e|namely|or)\b/i.test(next)) return false;
  if (opensWithVerb(next)) return true;
  if (opensList(before)) return (capital || marked) && opensResolution(next);
  const words = next.split(' ').length;
  // Under a colon of the lead-in a subject is enough: "the directorates work together on …".
  if (listed && words >= 6 && /^(?:the|a|an|all|any|each|every|this|these|further)\b/i.test(next)) return true;
  return words >= 4 && hasClause(next);
}

/** A colon inside the decision opens a list of things, each in lower case. */
function opensList(before: string): boolean {
  const colon = before.lastIndexOf(':');
  return colon > 0 && /^:\s*(?:$|[\s•·(\d]|\p{Ll})/u.test(before.slice(colon)) && !/[.?!]\s+\p{Lu}/u.test(before.slice(colon));
}

/** A capital verb of resolving in the third person with its object: "Recommends that", "Notes the". */
function thirdPerson(text: string): boolean {
  return opensWithVerb(text) && /^\p{Lu}\p{Ll}+s\s+(?:that|the|a|an|on|to|upon|its|their|for)\b/u.test(text);
}

/** "1." before the words that it numbers. */
function isMarkAlone(before: string): boolean {
  return /^(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/i.test(before.trim());
}

function openBracket(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}

/** A decision without its list mark and without the "; and" that only joins it to the next. */
export function trimResolution(piece: string): { readonly text: string; readonly marker?: string; readonly skipped: number } {
  let text = piece.trimStart();
  const joining = andMark.exec(text)?.[0];
  if (joining !== undefined && text !== piece.replace(andMark, '')) text = text.slice(joining.length);
  text = text.replace(bullet, '');
  const number = numberMark.exec(text)?.[0];
  if (number !== undefined) text = text.slice(number.length);
  const skipped = piece.length - text.length;
  const end = text.replace(/(?<![\s,;])(?:[\s,;]*;\s*(?:and|or)\s*|[\s,;]*)(?:[•·]\s*)?$/i, '').trim();
  return { text: end, skipped, ...(number === undefined ? {} : { marker: number.trim() }) };
}

function leadLength(whole: string, rest: string): number {
  return whole.length - rest.length;
}
