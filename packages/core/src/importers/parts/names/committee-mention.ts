import { committeeInitials } from '../../../model/committee-name.ts';
import type { CommitteeMention } from '../../importer.ts';

const bodyWord = '(?:Sub-?Committee|Committee|Panel|Commission|Forum|Board)';
const small = '(?:and|&|of|the|for|in|on|to|with|–|-)';
const nameWord = "(?:\\p{Lu}[\\p{L}’'&-]*,?|\\([^()]{2,60}\\))";
/** A run of capitalised words, small ones between, that ends in the word for the body; a subject in brackets may follow it. */
const fullName = new RegExp(
  `${nameWord}(?:\\s+(?:${small}\\s+){0,2}${nameWord}){0,14}?\\s+${bodyWord}(?:\\s+\\((?!["“'‘A-Z]{2,10}["”'’]?\\))[^()]{3,60}\\))?`,
  'gu',
);
/** Words that stand before a committee's name and are none of it. */
const lead =
  /^(?:(?:Schedule|Tracker|Minutes?|Reports?|List|Register|Log|Updates?|Recommendations?|Actions?|Decisions?|Responses?|Appendix|Annex|Agenda|Meeting|Chair(?:man|person|woman)?|Vice-Chair\w*|Members?|Councillors?|Letter|Record|Notes?|Summary|Progress|Outstanding|Plan|Committee:?|Scrutiny (?=Committee (?:Recommendation|Action))|Public|Draft|Monitoring|Resolutions?|Requests?|Table|By|To|From|For|At|In|On|Of|The|A|This|That|Each|All)\b[:,]?\s+|(?:of|for|from|by|to|at|in|on|and|made|the)\s+|[A-Z]\s+(?=\p{Lu}\p{Ll}))+/u;
/** The council's own name before its committee's: "Wealdshire County Council – Wellbeing Committee". */
const councilBefore =
  /^.*?\b(?:(?:County|City|Borough|District|Metropolitan|Town|Unitary) (?:Council|Authority)(?:[’']s)?\s+(?:[–—-]\s+)?|(?:Council|Authority)\s+[–—-]\s+)(?=\p{Lu})/u;
const councilName =
  /((?:\p{Lu}[\p{L}’'-]{1,40}\s+(?:(?:and|of|the|upon|with)\s+)?){1,6}(?:Council|Authority)|(?:London Borough|City|County Council|Corporation) of (?:\p{Lu}[\p{L}’'-]+\s*(?:(?:and|upon)\s+)?){1,4})/u;
/** Names that any council's committee might have, and which therefore only help when nothing better is said. */
const generic =
  /^(?:(?:overview|select|scrutiny|cabinet|executive|council|joint|sub|and|&)[\s-]*)*(?:sub-?committee|committee|panel|commission|forum|board)$/i;
/** Short forms in capitals that are no committee: what trackers print all the time. */
const noCommittee = new Set(
  'RAG BRAG KPI KPIS ANNEX APPENDIX DRAFT FINAL NHS UK EU PDF MP MPS TBC TBA NB OK AND THE FOR COVID SEND EHCP ICB ICS CCG PCN VCSE HR IT ICT CEO'.split(
    ' ',
  ),
);

/** The names of committees in a text, fullest as printed: "the Corporate Services Scrutiny Panel" gives "Corporate Services Scrutiny Panel". */
export function committeeNames(text: string): readonly string[] {
  const names = [...titleCase(text).matchAll(fullName)].map((match) => match[0].replace(lead, '').replace(councilBefore, '').trim());
  return [...new Set(names.filter((name) => name.includes(' ') && !/^(?:the|a)\b/i.test(name)))];
}

/**
 * The committee that a paper is of, from its title and the lines at its head; `others` are texts from further down (cells that
 * name an officer, keys) that may spell an abbreviation out: "WCSC tracker" at the head and "Chair of the Wellbeing and Communities
 * Scrutiny Committee" in a cell make one mention, since the initials fit. `undefined` when nothing names a committee.
 */
export function mentionedCommittee(head: readonly string[], others: readonly string[] = []): CommitteeMention | undefined {
  const abbreviation = head.flatMap(abbreviationsIn).find((short) => isLikely(short, [...head, ...others]));
  const headNames = head.flatMap(committeeNames);
  const spelled =
    abbreviation === undefined
      ? undefined
      : [...headNames, ...others.flatMap(committeeNames)].find((name) => committeeInitials(name) === abbreviation);
  const own = spelled ?? headNames.find((name) => !generic.test(name)) ?? (abbreviation === undefined ? headNames[0] : undefined);
  const council = head
    .map((text) =>
      councilName
        .exec(text)?.[1]
        ?.trim()
        .replace(/^(?:The|Report of the)\s+/, ''),
    )
    .find((name) => name !== undefined && !/^(?:full|county|city|district|borough) council$/i.test(name));
  if (own === undefined && abbreviation === undefined) return undefined;
  return {
    ...(own === undefined ? {} : { name: own }),
    ...(abbreviation === undefined || (own !== undefined && spelled === undefined && committeeInitials(own) !== abbreviation)
      ? {}
      : { abbreviation }),
    ...(council === undefined ? {} : { council }),
  };
}

/** A committee given by a cell or label: a name, or short letters that a key of the paper explains ("CRP (Corporate Panel)"). */
export function committeeOfCell(text: string, key: ReadonlyMap<string, string>): CommitteeMention | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '' || /^(?:[-–—]|n\/?a|none|unknown|(?:committee )?not (?:named|known|stated|given)|no committee)$/i.test(plain))
    return undefined;
  if (/^[A-Z&]{2,8}$/.test(plain)) {
    const name = key.get(plain);
    return name === undefined ? { abbreviation: plain } : { name, abbreviation: plain };
  }
  const [named] = committeeNames(plain);
  return { name: named !== undefined && named.length > plain.length * 0.5 ? named : plain };
}

/** The short forms that a paper explains: "ABC (Adult and Business Committee)" or "ABC – Adult and Business Committee". */
export function committeeKey(texts: readonly string[]): ReadonlyMap<string, string> {
  const key = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(/\b([A-Z&]{2,8})\s*(?:\(([^()]{4,90})\)|[–=:-]\s*(\p{Lu}[^;,.()]{4,90}))/gu)) {
      const name = (match[2] ?? match[3] ?? '').trim();
      if (match[1] !== undefined && /committee|panel|commission|board|forum/i.test(name)) key.set(match[1], name);
    }
    // From the bracket back: to look for names from each capital on, up to a bracket that seldom comes, would take long.
    for (const match of text.matchAll(/(Committee|Panel|Commission|Board|Forum)\s*\(["“'‘]?([A-Z&]{2,8})["”'’]?\)/gu)) {
      const [before] = /\p{Lu}[\p{L}’'& ,-]{6,90}$/u.exec(text.slice(Math.max(0, match.index - 91), match.index)) ?? [];
      const [name] = before === undefined ? [] : committeeNames(`${before}${match[1]}`);
      if (name !== undefined && match[2] !== undefined) key.set(match[2], name);
    }
  }
  return key;
}

function abbreviationsIn(text: string): readonly string[] {
  if (isCapitals(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}/])[A-Z]{3,8}(?![\p{L}\p{N}/])/gu)]
    .map((match) => match[0])
    .filter((short) => !noCommittee.has(short));
}

/** Short letters are a committee when a name in the paper has those initials, or when they end as committees' do ("…SC", "…OSP"). */
function isLikely(short: string, texts: readonly string[]): boolean {
  if (texts.some((text) => committeeNames(text).some((name) => committeeInitials(name) === short))) return true;
  return /(?:SC|OSC|OSP|SSC|SP|OC)$/.test(short) && short.length >= 3;
}

/** A line all in capitals with capitals at the head of each word only, so that names can be found in it. */
function titleCase(text: string): string {
  if (!isCapitals(text)) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:And|Of|The|For|In|On|To|With|By)\b/g, (word) => word.toLowerCase())
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
}
