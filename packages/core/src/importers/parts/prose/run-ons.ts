import { stripLeadIn } from '../words/lead-ins.ts';
import type { Passage } from './passages.ts';

const capital = "[\\p{Lu}\\d][\\p{Lu}\\d’'&,/().-]*";
/** "234 MINUTES – Resolved – That …", "412 (7) BUS FARES – The chair …", "235 PUBLIC REQUESTS TO SPEAK There were none." */
const runInHeading = new RegExp(
  `^(\\d{1,4}[A-Z]?\\.?\\s+(?:\\(\\d{1,3}\\)\\s+)?${capital}(?:\\s+(?:${capital}|[–-](?=\\s+\\p{Lu}{2})))*)(?:\\s*[–—:-]\\s+|\\.?\\s+)(?=["“(]?\\p{Lu}(?:\\p{Ll}|\\s\\p{Ll}|ESOLVED))(.+)$`,
  'su',
);
/** "… After further discussion it was RESOLVED that …" */
const resolvedInside =
  /(?<=\S)\s+(?=(?:UNANIMOUSLY\s+)?(?:RESOLVED|AGREED|RECOMMENDED)(?:\s+(?:by|on|with)\s[^.:;]{3,60}?(?=\s+that\b|\s*[:–—-]))?(?:\s*[:–—-]|\s+(?:UNANIMOUSLY\s+)?(?:that|That|THAT|to)\b|,\s+that\b|\s*$))/gu;

/** "… in July it had RESOLVED that" tells of another meeting; "the Council be RECOMMENDED to" is a resolution already. */
const pastPerfect = /\b(?:had|has|have|having|be)(?:\s+(?:been|then|also|previously|already|unanimously|hereby|strongly)){0,2}$/iu;

const pageMark = /Meeting:\s\d{1,2}\/\d{1,2}\/\d{4}\s[-–]|\bPDF\s\d+\s[KM]B\b|\s(?:Minutes|Decision|Supporting documents):/u;

const besideLabel =
  /(?<=[.;)])\s+((?:Summary of )?Reasons? for (?:the )?[Dd]ecisions?|REASONS? FOR (?:THE )?DECISIONS?|(?:Alternative|Other) [Oo]ptions [Cc]onsidered(?: [Aa]nd [Rr]ejected)?|ALTERNATIVE OPTIONS CONSIDERED(?: AND REJECTED)?)\s?:?\s+(?=\p{Lu})/u;

/**
 * Takes apart what papers run on into one paragraph: a numbered heading in capitals and the minute after it, and a resolution at the end of
 * the debate it closes. Both parts keep the place of the whole. Everything else stays as it is.
 *
 * From minutes that print "234 MINUTES – Resolved – That …" and "… after discussion it was RESOLVED that …".
 */
export function splitRunOns(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap((passage) =>
    passage.kind === 'grid' ? [passage] : splitPage(passage).flatMap(splitBeside).flatMap(splitHeading).flatMap(splitResolved),
  );
}

/** A whole page on one line, as some extractors leave it: cut where its fixed words stand. */
function splitPage(passage: Passage): readonly Passage[] {
  if (passage.text.length < 200 || !pageMark.test(passage.text)) return [passage];
  const cut = passage.text
    .replace(/(?<!\s)\s+(?=Meeting:\s\d{1,2}\/\d{1,2}\/\d{4}\s[-–])/gu, '\n')
    .replace(/(Meeting:\s\d{1,2}\/\d{1,2}\/\d{4}\s[-–]\s[^()\n]{3,120}\(Item\s[^()]{1,8}\))\s+/gu, '$1\n')
    .replace(/(\bPDF\s\d+\s[KM]B)\s+/gu, '$1\n')
    .replace(/(?<!\s)\s+(Additional documents:|Supporting documents:|Minutes:|Decision:|REASON FOR DECISION:)\s*/gu, '\n$1\n')
    .replace(/^(Issue - (?:meetings|decisions))\s+/u, '$1\n');
  const lines = cut
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length < 2 ? [passage] : lines.map((text) => ({ ...passage, text }));
}

/** "… be kept. Reasons for decision The Act …": what a decision's notice prints beside it, run on in the same paragraph. */
function splitBeside(passage: Passage): readonly Passage[] {
  const parts = passage.text.split(besideLabel).filter((part) => part !== '');
  return parts.length < 2 ? [passage] : parts.map((text, index) => (index === 0 ? { ...passage, text } : unmarked({ ...passage, text })));
}

function unmarked({ marker: _, ...passage }: Passage): Passage {
  return { ...passage, kind: 'text', level: 0 };
}

function splitHeading(passage: Passage): readonly Passage[] {
  const match = passage.kind === 'text' && passage.marker === undefined ? runInHeading.exec(passage.text) : null;
  const [, heading, rest] = match ?? [];
  if (heading === undefined || rest === undefined || !/\p{Lu}{3}/u.test(heading)) return [passage];
  return [
    { ...passage, text: heading.trim().replace(/^(\S+\s+)\(\d{1,3}\)\s+/u, '$1') },
    { ...passage, text: rest.trim() },
  ];
}

function splitResolved(passage: Passage): readonly Passage[] {
  const at =
    [...passage.text.matchAll(resolvedInside)].find(({ index }) => !pastPerfect.test(passage.text.slice(Math.max(0, index - 40), index))) ??
    resolvedHere(passage.text);
  if (at === undefined || stripLeadIn(passage.text).leadIn !== undefined) return [passage];
  return [
    { ...passage, text: passage.text.slice(0, at.index).trim() },
    unmarked({ ...passage, text: passage.text.slice(at.index).trim() }),
  ];
}

/** "Following discussion, it was resolved that …" in small letters, where the sentence speaks of no other meeting. */
function resolvedHere(text: string): { readonly index: number } | undefined {
  for (const { index } of text.matchAll(
    /\s(?=it was (?:unanimously )?(?:resolved|recommended)(?: unanimously)?(?:\s+(?:that|to)\b|\s*[:–—-]))/gu,
  )) {
    const before = text.slice(Math.max(0, text.lastIndexOf('. ', index)), index);
    if (!/\b(?:meeting|previously|had|earlier|ago|year)\b/iu.test(before)) return { index };
  }
  return undefined;
}
