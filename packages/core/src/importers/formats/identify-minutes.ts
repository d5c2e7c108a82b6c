import type { Document } from '../../documents/document.ts';
import type { Recognition } from '../importer.ts';
import { readActionNote } from '../parts/names/action-notes.ts';
import { splitAgendaGrids } from '../parts/prose/agenda-grid.ts';
import { resolvesAsCouncil, takeMotions } from '../parts/prose/motions.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { splitRunOns } from '../parts/prose/run-ons.ts';
import { isUnheadedList } from '../parts/prose/unheaded-lists.ts';
import { stripLeadIn } from '../parts/words/lead-ins.ts';
import { isNumbered } from '../parts/words/numbering.ts';
import { isIssuePage } from './issue-pages.ts';

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
      /^(?:(?:draft|concise|printed|confirmed|unconfirmed|public)\s+){0,2}minutes\b(?!\s+of the (?:last|previous))|\bat a meeting of\b|^\s*minutes of\b|^(?:\d+\s+)?(?:minutes|cofnodion):$/iu,
    ),
  },
  { weight: 0.5, reason: 'resolutions follow "RESOLVED" or the like', holds: hasResolved },
  { weight: 0.5, reason: 'a motion ("This Council resolves …") was carried', holds: hasCarriedMotion },
  { weight: 0.5, reason: 'one item is minuted, and a list ends it whose heading was lost', holds: isUnheadedMinute },
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
    holds: some(/^decision details$|\bview on council website|^is key decision\?\s*:/iu),
  },
  { weight: 0.5, reason: 'it is a page of one agenda item', holds: some(/^agenda item(?:\s+[-–].*)?$/iu) },
  {
    weight: 0.5,
    reason: 'it is the page of a meeting with its items',
    holds: some(/^agenda(?:,\s+decisions)? and (?:draft |printed )?minutes$|^no\.\s+item$/iu),
  },
  {
    weight: 0.2,
    reason: 'decisions are published with their reasons or makers',
    holds: some(
      /^(?:reasons? for (?:the )?decision|decision maker|(?:made|decided) at meeting|date of decision|(?:supporting|accompanying) documents)\s*:/iu,
    ),
  },
  { weight: 0.25, reason: 'a decision stands under a label of its own', holds: some(/^(?:decisions?|penderfyniad(?:au)?)\s?:$/iu) },
  { weight: 0.25, reason: 'numbered resolutions begin with "that"', holds: hasThatList },
  { weight: 0.5, reason: 'numbered paragraphs tell what was decided ("Agreed …", "Instructed …")', holds: hasPastDecisions },
  {
    weight: 0.15,
    reason: 'actions are marked with their owners',
    holds: (passages) => passages.some((passage) => readActionNote(passage.text) !== undefined),
  },
];

/** Signs that it is something else that only speaks of meetings: a letter, or a table with a status for each recommendation. */
const against: readonly Sign[] = [
  { weight: 0.5, reason: 'it is a letter', holds: some(/^dear\s/iu) },
  {
    weight: 0.6,
    reason: 'its entries go by references of their own',
    holds: (passages) =>
      passages.filter((passage) => /^(?:[\p{L} ]{0,12})?\(?\d{1,4}\/\d{2,4}\/\p{Lu}{1,3}\b/u.test(passage.text)).length > 1,
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
  return { score: Math.round(Math.max(0, score) * 100) / 100, reasons: [...held, ...denied].map((sign) => sign.reason) };
}

function total(held: readonly Sign[]): number {
  return held.reduce((sum, sign) => sum + sign.weight, 0);
}

function hasResolved(passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) => passage.kind !== 'grid' && /\b(?:RESOLVED|RECOMMENDED|AGREED|[Rr]esolved)\b/u.test(stripLeadIn(passage.text).leadIn ?? ''),
  );
}

function hasThatList(passages: readonly Passage[]): boolean {
  return passages.filter((passage) => passage.kind === 'item' && /^(?:that|to)\s/iu.test(passage.text)).length > 1;
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

function hasCarriedMotion(passages: readonly Passage[]): boolean {
  return (
    passages.some((passage) => passage.kind !== 'grid' && resolvesAsCouncil(passage.text)) &&
    takeMotions(passages).motions.some((motion) => motion.carried)
  );
}

/** "The Panel considered a report of …" below the title of a page, and at its end the list of what came of it. */
function isUnheadedMinute(passages: readonly Passage[]): boolean {
  const considers =
    /^(?:The\s+)?(?:[\p{L}&’'-]+\s+){0,8}?(?:Committee|Panel|Commission|Board|Cabinet|Council|Members)\s+(?:considered|received)\s+(?:a|the|an)\s+(?:[\p{L}-]+\s+){0,3}report\b/u;
  return (
    passages.slice(0, 6).some((passage) => passage.kind === 'text' && considers.test(passage.text)) &&
    passages.some((_, at) => isUnheadedList(passages, at, passages.length))
  );
}
