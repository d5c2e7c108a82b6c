import type { Document } from '../../documents/document.ts';
import type { Recognition } from '../importer.ts';
import { readActionNote } from '../parts/names/action-notes.ts';
import { splitAgendaGrids } from '../parts/prose/agenda-grid.ts';
import { agreedInPassing } from '../parts/prose/agreed-in-passing.ts';
import { isAskingStem } from '../parts/prose/asking-stems.ts';
import { dottedRun, isHeadingLostAt, ownItems, readAsDecided } from '../parts/prose/lost-headings.ts';
import { minutedColumns } from '../parts/prose/minuted-tables.ts';
import { takeMotions } from '../parts/prose/motions.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { splitRunOns } from '../parts/prose/run-ons.ts';
import { stripLeadIn } from '../parts/words/lead-ins.ts';
import { isNumbered } from '../parts/words/numbering.ts';
import { opensWithVerb } from '../parts/words/resolving-words.ts';
import { isDecisionSheet, isIssuePage } from './issue-pages.ts';

const dealtWith =
  /^(?:Further to [^:;]{3,80}, )?(?:the\s)?(?:[\p{L}&’'-]+\s){0,5}?(?:sub-?committee|committee|panel|commission|board|cabinet|members)\s(?:considered|received|took|discussed|gave consideration to)\s(?:a|an|the)\s(?:[\p{L}’'-]+\s){0,4}report\b/iu;

interface Sign {
  readonly weight: number;
  readonly reason: string;
  readonly holds: (passages: readonly Passage[]) => boolean;
}

const some = (pattern: RegExp) => (passages: readonly Passage[]) =>
  passages.some((passage) => passage.kind !== 'grid' && pattern.test(passage.text));

const signs: readonly Sign[] = [
  { weight: 0.6, reason: 'it is a page of one issue with its meetings', holds: isIssuePage },
  {
    weight: 0.45,
    reason: 'it calls itself minutes or begins "At a meeting of"',
    holds: some(
      /^(?:(?:draft|concise|printed|confirmed|unconfirmed|public)\s+){0,2}minutes\b(?!\s+of the (?:last|previous))|\bat a meeting of\b|^\s*minutes of\b|^meeting minutes\b|^(?:[\p{L}&’'-]+\s){1,9}?(?:committee|panel|commission|board|forum|council|group)(?:\smeeting)?\sminutes$|^notes (?:of|from) (?:the |a )?meeting\b|^(?:\d+\s+)?(?:minutes|cofnodion):$/iu,
    ),
  },
  { weight: 0.5, reason: 'resolutions follow "RESOLVED" or the like', holds: hasResolved },
  { weight: 0.5, reason: 'decisions stand behind the label "Agreed:"', holds: hasAgreedLabels },
  { weight: 0.5, reason: 'a motion was carried', holds: hasCarriedMotion },
  { weight: 0.2, reason: 'it lists who was present', holds: some(/^(?:members?\s+|councillors\s+)?present\s*[:–-]|^present$/iu) },
  { weight: 0.1, reason: 'apologies are recorded', holds: some(/\bapologies\b|^this was received from\b/iu) },
  {
    weight: 0.1,
    reason: 'interests are declared',
    holds: some(/\bdeclarations? of (?:personal )?interests?\b|\bdeclared an? .*interest\b|^no declarations\b/iu),
  },
  { weight: 0.1, reason: 'it says when the meeting ended', holds: some(/\bmeeting (?:ended|closed|concluded|finished)\b/iu) },
  {
    weight: 0.5,
    reason: 'it is a page of one decision',
    holds: some(/^decision details$|\bview on council website|^is (?:this a )?key decision\s?\?/iu),
  },
  { weight: 0.5, reason: 'it is a page of one agenda item', holds: some(/^agenda item(?:\s+[-–].*)?$/iu) },
  {
    weight: 0.5,
    reason: 'it is the page of a meeting with its items',
    holds: some(/^agenda(?:,\s+decisions)? and (?:draft |printed )?minutes$|^no\.\s+item$/iu),
  },
  {
    weight: 0.5,
    reason: 'it is the page of a meeting that has taken place',
    holds: (passages) => passages.some(({ text }) => /^meeting summary$/iu.test(text)) && some(/^(?:occurred|documents)$/iu)(passages),
  },
  { weight: 0.2, reason: 'it lists who was present, as Scottish minutes do', holds: some(/^(?:\d{1,2}\.?\s)?sederunt\b/iu) },
  { weight: 0.5, reason: 'it calls itself a list of what a meeting decided', holds: isDecisionSheet },
  {
    weight: 0.2,
    reason: 'decisions are published with their reasons or makers',
    holds: some(
      /^(?:reasons? for (?:the )?decision|decision maker|(?:made|decided) at meeting|date of decision|(?:supporting|accompanying) documents)\s*:/iu,
    ),
  },
  {
    weight: 0.25,
    reason: 'a decision stands under a label of its own',
    holds: some(/^(?:decisions?|resolutions?|penderfyniad(?:au)?)\s?:$|^resolutions?\s?:\sthat\s/iu),
  },
  { weight: 0.25, reason: 'numbered resolutions begin with "that"', holds: hasThatList },
  { weight: 0.25, reason: 'numbered items say "be noted", "be requested"', holds: hasToBeList },
  { weight: 0.3, reason: 'it holds hardly anything else', holds: isThatList },
  {
    weight: 0.5,
    reason: 'its items are a table that says who is to act',
    holds: (passages) => passages.some((passage) => minutedColumns(passage) !== undefined),
  },
  { weight: 0.5, reason: 'a list says what a body then decided', holds: hasBodysList },
  { weight: 0.25, reason: 'it tells how a report was dealt with', holds: some(dealtWith) },
  { weight: 0.25, reason: 'what reads as resolutions stands where a heading was lost', holds: hasUnheadedList },
  { weight: 0.5, reason: 'numbered paragraphs tell what was decided ("Agreed …", "Instructed …")', holds: hasPastDecisions },
  {
    weight: 0.15,
    reason: 'actions are marked with their owners',
    holds: (passages) => passages.some((passage) => readActionNote(passage.text) !== undefined),
  },
];

/**
 * Signs of a page that lost its head and the word "RESOLVED" with its bold type. Other papers tell of reports and meetings too, so these lift
 * a paper no higher than to where it can be read as minutes when it is of no other kind.
 */
const faint: readonly Sign[] = [
  { weight: 0.28, reason: 'its talk agrees something, or somebody undertakes it', holds: hasAgreement },
  { weight: 0.3, reason: 'it prints the sizes of the papers of its items', holds: some(/\bPDF \d{1,4}(?:\.\d)? [KM]B$/u) },
  {
    weight: 0.25,
    reason: 'the minutes of an earlier meeting are taken',
    holds: some(
      /\b(?:confirm|approve|sign|agree)(?:ed)?\b.{0,60}\bminutes of (?:the|a) .{0,40}\bmeeting\b|^the minutes of the (?:last )?meeting\b|\bminutes\b.{0,120}\bwere (?:approved|agreed|confirmed|signed|accepted)\b/iu,
    ),
  },
  {
    weight: 0.25,
    reason: 'it says what report was before the meeting',
    holds: some(
      /^(?:the [\p{L}&’' -]{0,60}?(?:committee|panel|commission|board)|members) (?:had before (?:it|them)|considered|received) (?:a|the) (?:\p{L}+ )?report\b|\bsubmitted a report\b/iu,
    ),
  },
  {
    weight: 0.2,
    reason: 'it tells what councillors said',
    holds: some(
      /(?:^|[.,] )(?:Councillor|Cllr)(?: \p{Lu}[\p{L}.’'-]*){1,3} (?:noted|thought|asked|stated|said|felt|commented|welcomed|raised|queried|referred|explained|enquired)\b/u,
    ),
  },
  { weight: 0.3, reason: 'it is a page of the documents of a meeting', holds: some(/^meeting documents$/iu) },
  {
    weight: 0.25,
    reason: 'it says what was agreed',
    holds: some(/^it was (?:also |further )?agreed\b|^(?:the \p{Lu}[\p{L}&’' -]{0,60}|members) agreed (?:that|to)\b/iu),
  },
  { weight: 0.2, reason: 'it points to the file of minutes', holds: some(/\b(?:file of minutes|minute book|signed minutes)\b/iu) },
];
/** As sure as a paper must be to be claimed. */
const leastClaim = 0.5;

/** Signs that it is something else that only speaks of meetings: a letter, or a table with a status for each recommendation. */
const against: readonly Sign[] = [
  { weight: 0.5, reason: 'it is a letter', holds: some(/^dear\s/iu) },
  {
    weight: 0.6,
    reason: 'its entries go by references of their own',
    holds: (passages) =>
      passages.filter((passage) =>
        /^(?:(?:[\p{L} ]{0,12})?\(?\d{1,4}\/\d{2,4}\/\p{Lu}{1,3}\b|Reference \d{1,3}\s?[–—:-]\s?\p{Lu})/u.test(passage.text),
      ).length > 1,
  },
  {
    weight: 0.4,
    reason: 'most of it is tables',
    holds: (passages) =>
      passages.filter((passage) => passage.kind === 'grid').reduce((sum, grid) => sum + grid.rows.length, 0) > passages.length,
  },
];

/** How sure it is that a paper is minutes, by what it holds: each sign adds its weight, at most 1. */
export function identifyMinutes(document: Document): Recognition {
  const passages = splitRunOns(splitAgendaGrids(passagesOf(document)));
  const held = signs.filter((sign) => sign.holds(passages));
  const denied = against.filter((sign) => sign.holds(passages));
  const score = Math.min(1, total(held)) - total(denied);
  const hints = score < leastClaim ? faint.filter((sign) => sign.holds(passages)) : [];
  const lifted = Math.max(score, Math.min(leastClaim, score + total(hints)));
  return { score: Math.round(Math.max(0, lifted) * 100) / 100, reasons: [...held, ...hints, ...denied].map((sign) => sign.reason) };
}

function total(held: readonly Sign[]): number {
  return held.reduce((sum, sign) => sum + sign.weight, 0);
}

function hasResolved(passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) =>
      passage.kind !== 'grid' &&
      /\b(?:RESOLVED|RECOMMENDED|AGREED|ORDERED|[Rr]esolved|PENDERFYNWYD|Penderfynwyd)\b/u.test(stripLeadIn(passage.text).leadIn ?? ''),
  );
}

function hasThatList(passages: readonly Passage[]): boolean {
  return passages.filter((passage) => passage.kind === 'item' && /^(?:that|to)\s/iu.test(passage.text)).length > 1;
}

function hasUnheadedList(passages: readonly Passage[]): boolean {
  return passages.some(
    (_, at) =>
      isHeadingLostAt(passages, at) && readAsDecided([...dottedRun(passages, at), ...ownItems(passages, at)].map((item) => item.text)),
  );
}

/** The report of a year tells of agreements too. */
function hasAgreement(passages: readonly Passage[]): boolean {
  if (/\bannual report\b/iu.test(passages[0]?.text ?? '')) return false;
  return passages.some(
    (passage, at) =>
      agreedInPassing(passage).some(({ kind }) => kind !== 'noted') ||
      (isAskingStem(passage.text) && passages[at + 1]?.kind === 'item') ||
      /^(?:Recommended|Agreed|Decided)\b/u.test(stripLeadIn(passage.text).leadIn ?? ''),
  );
}

function hasToBeList(passages: readonly Passage[]): boolean {
  const resolved = /\bbe (?:noted|received|requested|asked|invited|approved|agreed|endorsed|submitted|recommended)\b/u;
  return passages.filter(({ kind, marker, text }) => kind === 'item' && isNumbered(marker ?? '') && resolved.test(text)).length > 1;
}

function isThatList(passages: readonly Passage[]): boolean {
  const items = passages.filter((passage) => passage.kind === 'item');
  return items.filter((item) => /^that\s/iu.test(item.text)).length > 1 && items.length * 3 >= passages.length * 2;
}

/** "The Cabinet then:-" above "(1) Noted that …". */
function hasBodysList(passages: readonly Passage[]): boolean {
  const stem =
    /^The\s(?:[\p{L}&’'-]+\s){0,6}?(?:Committee|Panel|Commission|Board|Cabinet|Executive|Council)(?:\s(?:then|accordingly|therefore))?\s?:[–—-]?$/u;
  return passages.some((passage, at) => {
    const next = passages[at + 1];
    return stem.test(passage.text) && next?.kind === 'item' && isNumbered(next.marker ?? '') && opensWithVerb(next.text);
  });
}

function hasPastDecisions(passages: readonly Passage[]): boolean {
  return (
    passages.filter(
      (passage) =>
        passage.kind === 'item' &&
        isNumbered(passage.marker ?? '') &&
        /^(?:Noted|Agreed|Approved|Instructed|Requested|Recommended|Endorsed|Resolved)\s+(?:that|to|the|with|an?|\p{Lu})\b/u.test(
          passage.text,
        ),
    ).length > 1
  );
}

/** Minutes of proceedings of assemblies: "Agreed: That …" after the talk of each item. */
function hasAgreedLabels(passages: readonly Passage[]): boolean {
  return passages.filter(({ kind, text }) => kind === 'text' && /^Agreed\s?:\s(?!yes\b|no\b)\p{L}+\s\p{L}/iu.test(text)).length > 1;
}

function hasCarriedMotion(passages: readonly Passage[]): boolean {
  return takeMotions(passages).motions.some((motion) => motion.carried);
}
