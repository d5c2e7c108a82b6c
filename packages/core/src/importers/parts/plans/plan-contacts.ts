import type { Document } from '../../../documents/document.ts';
import type { Contact } from '../../../model/improvement-plan.ts';
import { nameAndRole } from '../names/people.ts';

/** Who signs a report and who answers questions about it, each with the lines that say so. */
export interface PlanContacts {
  readonly signatory?: Contact;
  readonly contacts: readonly Contact[];
  /** Numbers of the lines, from 1. */
  readonly lines: readonly number[];
  /** Line of the heading "Contact officers", from 1. */
  readonly heading?: number;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

const heading =
  /^\W*(?:contact (?:officers?|details|points?)|contacts?|report authors?|officer contacts?|lead officer contacts?)\W*(?:$|:\s*(.*)$)/i;
const end = /^\W*(?:background papers?|appendi(?:x|ces)|annex|electoral divisions?|\d+\.\s)/i;
const name = /^(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Mx)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+)){1,3}$/u;
const role =
  /\b(?:director|head|chief|officer|manager|lead|cabinet member|leader|commissioner|adviser|advisor|chair|solicitor|executive|principal)\b/i;
/** Telephone numbers and addresses are not part of a post. */
const reach = /[,;]?(?:(?<!\s)\s+)?(?:(?:tel|telephone|phone|e-?mail|ext)\b.*|(?<!\S)\S+@\S+.*|[(+]?\d[\d ()]{6,}.*)$/i;

/**
 * The people at the foot of a report: the signatory (a name and, on the next line, a post, right above the contact officers or the end), and the
 * contact officers ("Name, Post", one a line). Read from the printed lines, since a reader may join them. Telephone numbers
 * and addresses are left in the paper.
 */
export function planContacts(document: Document): PlanContacts {
  const lines = document.lines.flatMap((raw, index): readonly Line[] => {
    const text = raw.replace(/[*_\u00a0\s]+/g, ' ').trim();
    return text === '' ? [] : [{ text, number: index + 1 }];
  });
  const at = lines.findLastIndex((line) => heading.test(line.text));
  const found = at < 0 ? [] : contactLines(lines, at);
  const foot = at < 0 ? lines.findLastIndex((line) => end.test(line.text)) : at;
  const signed = signatoryAbove(lines, foot < 0 ? lines.length : foot);
  const headingLine = lines[at];
  return {
    ...(signed === undefined ? {} : { signatory: signed.contact }),
    contacts: found.map(({ contact }) => contact),
    lines: [...(signed?.lines ?? []), ...found.map(({ line }) => line)],
    ...(headingLine === undefined ? {} : { heading: headingLine.number }),
  };
}

function contactLines(lines: readonly Line[], at: number): readonly { readonly contact: Contact; readonly line: number }[] {
  const own = heading.exec(lines[at]?.text ?? '')?.[1]?.trim() ?? '';
  const below = lines.slice(at + 1, at + 9);
  const stop = below.findIndex((line) => end.test(line.text));
  const candidates = [{ text: own, number: lines[at]?.number ?? 0 }, ...(stop < 0 ? below : below.slice(0, stop))];
  return candidates.flatMap(({ text, number }) => {
    const person = nameAndRole(text.replace(reach, '').replace(/^[-•·]\s*/, ''));
    return name.test(person.name) ? [{ contact: person, line: number }] : [];
  });
}

function signatoryAbove(
  lines: readonly Line[],
  foot: number,
): { readonly contact: Contact; readonly lines: readonly number[] } | undefined {
  for (let at = foot - 2; at >= Math.max(0, foot - 5); at -= 1) {
    const [who, post] = [lines[at], lines[at + 1]];
    if (who === undefined || post === undefined || !name.test(who.text) || role.test(who.text)) continue;
    if (post.text.length > 120 || !role.test(post.text) || /[.:]$/.test(post.text)) continue;
    return { contact: { name: who.text, role: post.text }, lines: [who.number, post.number] };
  }
  return undefined;
}
