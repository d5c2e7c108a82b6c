import type { CommitteeMention } from '../importer.ts';

const kindWord = '(?:Sub-?Committee|Committee|Panel|Commission|Board|Forum|Task Group|Task and Finish Group)';
const part = "(?:\\p{Lu}[\\p{L}’'&/-]*|and|of|for|the|in|on|with|to|&|–|-)";
const name = new RegExp(
  `((?:\\p{Lu}[\\p{L}’'&/-]*)(?:,?\\s+${part}){0,12}?\\s+${kindWord}|Scrutiny ${kindWord})(?![\\p{L}-])(\\s*\\([^()\\d]{3,60}\\))?(?:\\s+[–-]\\s+(\\p{Lu}[\\p{L}’'& ]{2,50}))?`,
  'gu',
);
const capitals = /^[\p{Lu}\d’'&,/() –-]{8,}$/u;
const lead =
  /^(?:THAT|That|RESOLVED|Resolved|RECOMMENDED|Minutes|Meeting|Report|Notes|Decisions|Agenda|At|The|A|An|Part|To|From|Dear|Members|Chair(?:man|woman)?|Vice-Chair(?:man)?)\s+(?:of\s+)?(?:(?:the|a)\s+)?(?:[Mm]eeting\s+of\s+)?(?:the\s+)?/u;
const council =
  /\b((?:\p{Lu}[\p{L}’'-]*\s+(?:and\s+|of\s+|&\s+)?){1,5}(?:County|City|Borough|District|Metropolitan|Combined|Town)?\s*(?:Council|Authority))\b(?!\s*(?:Tax|Plan|Chamber|Offices|House|officer|assembly))/u;

/** Every committee that a text names, in order, as written; capitals throughout are set as a name ("PLACE SCRUTINY PANEL" → "Place Scrutiny Panel"). */
export function committeesIn(text: string): readonly CommitteeMention[] {
  const plain = capitals.test(text.trim()) ? asName(text.trim()) : text;
  const found: CommitteeMention[] = [];
  for (const match of plain.matchAll(name)) {
    const bare = (match[1] ?? '')
      .replace(lead, '')
      .replace(/^(?:and|of|for|the|in|on|with|to)\s+/u, '')
      .trim();
    const whole = capitals.test(bare) ? asName(bare) : bare;
    if (whole === '' || new RegExp(`^(?:[Tt]he |THE )?${kindWord}$`, 'u').test(whole)) continue;
    const topic = match[2] !== undefined && /\bCommittee$|\bPanel$/u.test(bare) ? match[2].replace(/\s+/gu, ' ') : '';
    const named = `${whole}${topic}`;
    if (!found.some((earlier) => earlier.name === named)) found.push({ name: named });
  }
  return found;
}

/** The committee that a text is about: the first one whose name says scrutiny, else the first. */
export function committeeIn(text: string): CommitteeMention | undefined {
  const all = committeesIn(text);
  return all.find((mention) => /scrutiny|select/iu.test(mention.name ?? '')) ?? all[0];
}

/** The council that a line of a heading names: "Wealdshire County Council". */
export function councilIn(text: string): string | undefined {
  const plain = capitals.test(text.trim()) ? asName(text.trim()) : text;
  return council
    .exec(plain)?.[1]
    ?.replace(/^The\s+/u, '')
    .trim();
}

function asName(text: string): string {
  const small = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'with', 'to']);
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) => (small.has(word) && index > 0 ? word : word.replace(/^\(?\p{L}/u, (first) => first.toUpperCase())))
    .join(' ');
}
