import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { roleBook } from '../account-roles.ts';
import type { CommitteeMention, Draft, ExtractContext, Extraction, Importer, LetterDraft, Recognition } from '../importer.ts';
import { committeeIn } from '../parts/names/committee-in-prose.ts';
import { cleanTitle } from '../parts/prose/agenda-items.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { letterAsks } from './letter-asks.ts';
import { type LetterDates, letterDates, meetingInSubject } from './letter-dates.ts';
import { type LetterFrame, letterFrame } from './letter-head.ts';
import { letterTitle, splitSalutation } from './letter-salutation.ts';
import { draftResolutions } from './resolution-drafts.ts';
import { type Sign, scoreSigns } from './signs.ts';

/**
 * Recognises a chair's letter to a decision-maker: who writes to whom in which role, about which meeting and item, the recommendations as
 * listed, by when and to whom an answer is wanted, and which meeting will consider it. Every recommendation is addressed to the addressee's
 * role and due an answer on the letter's date for one.
 *
 * Source: letters of English scrutiny chairs to cabinet members; circular letters with lettered asks.
 */
export const letterImporter: Importer = {
  name: 'letter',
  title: "chair's letter (recommendations put to a decision-maker)",
  kind: 'letter',
  identify,
  extract,
};

const greeting: Sign = { weight: 0.55, reason: 'it greets its reader ("Dear …")', pattern: /^dear\s+\p{L}/iu };
const closing: Sign = {
  weight: 0.2,
  reason: 'it closes as letters do',
  pattern: /^(?:yours\s+(?:sincerely|faithfully|truly)|(?:kind|best|warm)(?:est)?\s+(?:regards|wishes))\b/iu,
};
/** Found by its own words before it is asked for. */
const titled: Sign = { weight: 0.4, reason: 'its title says that it is a letter', pattern: /^letter to\s/iu };
/** A committee's letter as an appendix prints it, its salutation left out. */
const printed: Sign = {
  weight: 0.5,
  reason: 'its title says who wrote to whom',
  pattern:
    /^(?:\p{Lu}[^.:;]{3,90}\s(?:committee|panel|commission|chair(?:man|woman|person)?)(?:[’']s)?\sletter\sto\s|(?:copy\sof\s(?:an?\s|the\s)?)?letter\s(?:dated\s.{4,30}\s)?from\s(?:[^.:;]{0,80}\s)?(?:chair(?:man|woman|person)?|committee|clerk)\b[^.:;]{0,120}\sto\s)/iu,
};
const signs: readonly Sign[] = [
  greeting,
  closing,
  { weight: 0.1, reason: 'it asks for a response', pattern: /\b(?:written response|your response|a response|respond|your reply)\b/iu },
  {
    weight: 0.1,
    reason: 'it puts recommendations or asks',
    pattern: /\b(?:recommendations?|recommends?|requests?|should do the following)\b/iu,
  },
  { weight: 0.05, reason: 'copies go to others', pattern: /^(?:cc|c\.c\.|copied to)\b/iu },
];

function identify(document: Document): Recognition {
  const passages = splitSalutation(passagesOf(document)).filter((passage) => passage.kind !== 'grid');
  const greeted = scoreSigns(passages, signs, greeting);
  if (greeted.score === 0 && passages.slice(0, 6).some((passage) => printed.pattern.test(passage.text)))
    return scoreSigns(passages, [printed, ...signs], printed);
  if (greeted.score > 0 || !passages.some((passage) => letterTitle(passage.text) !== undefined)) return greeted;
  return scoreSigns(passages, [titled, ...signs], closing);
}

function extract(document: Document, context: ExtractContext): Extraction {
  const passages = splitSalutation(passagesOf(document));
  const roles = roleBook(document.lines);
  roles.mark([1, document.lines.length], 'context');
  const frame = letterFrame(passages);
  const date = frame.date ?? context.paperDate;
  const found = letterDates(frame.body, date);
  const meeting = meetingInSubject(frame.subject ?? '', date) ?? found.meeting;
  const dates: LetterDates = meeting === undefined ? found : { ...found, meeting };
  const committee = committeeOf(frame, passages);
  for (const place of frame.places) roles.mark(place, 'header');
  const raisedOn = dates.meeting ?? date;
  const topic = topicOf(frame.subject, committee);
  const made = draftResolutions(
    letterAsks(frame.body),
    {
      paper: context.paper,
      ...(committee === undefined ? {} : { committee }),
      ...(raisedOn === undefined ? {} : { raisedOn }),
      ...(topic === undefined ? {} : { topic }),
      ...(date === undefined ? {} : { reference: date }),
      ...(frame.role === undefined ? {} : { addressedTo: [frame.role] }),
      ...(dates.responseDue === undefined ? {} : { responseDue: dates.responseDue }),
    },
    roles,
  );
  const drafts: Draft[] = [letterDraft(frame, dates, committee, context, document), ...made.drafts];
  return {
    kind: 'letter',
    ...(frame.subject === undefined ? {} : { title: frame.subject.replace(/\.$/u, '') }),
    ...(date === undefined ? {} : { asAt: date }),
    ...(committee === undefined ? {} : { committee }),
    drafts,
    roles: roles.roles(),
    diagnostics: [
      ...dates.diagnostics.filter((one) => !made.diagnostics.some((other) => other.message === one.message)),
      ...made.diagnostics,
      ...missing(frame, date),
    ],
  };
}

function letterDraft(
  frame: LetterFrame,
  dates: LetterDates,
  committee: CommitteeMention | undefined,
  context: ExtractContext,
  document: Document,
): LetterDraft {
  const date = frame.date ?? context.paperDate;
  return {
    entity: 'letter',
    ...(committee === undefined ? {} : { committee }),
    record: {
      ...(frame.from === undefined ? {} : { from: frame.from }),
      ...(frame.fromRole === undefined ? {} : { fromRole: frame.fromRole }),
      ...(frame.to === undefined ? {} : { to: frame.to }),
      ...(frame.role === undefined ? {} : { role: frame.role }),
      ...(frame.copiedTo.length === 0 ? {} : { copiedTo: frame.copiedTo }),
      ...(date === undefined ? {} : { date }),
      ...(dates.meeting === undefined ? {} : { meeting: dates.meeting }),
      ...(frame.subject === undefined ? {} : { subject: frame.subject }),
      ...(dates.responseDue === undefined ? {} : { responseDue: dates.responseDue }),
      ...(dates.respondTo === undefined ? {} : { respondTo: dates.respondTo }),
      ...(dates.consideredAt === undefined ? {} : { consideredAt: dates.consideredAt }),
      sources: [{ paper: context.paper, lines: [1, document.lines.length] }],
    },
  };
}

/** The committee that the chair writes for: named in the signature, else the subject, else the body. */
function committeeOf(frame: LetterFrame, passages: readonly Passage[]): CommitteeMention | undefined {
  const texts = [
    frame.fromRole ?? '',
    frame.subject ?? '',
    ...passages.filter((passage) => passage.kind !== 'grid').map((passage) => passage.text),
  ];
  for (const text of texts) {
    const found = committeeIn(text);
    if (/scrutiny|select/iu.test(found?.name ?? '')) return found;
  }
  return undefined;
}

/** The subject less the committee's name and the meeting's date: "Roads Scrutiny Panel – Bus shelters." is "Bus shelters". */
function topicOf(subject: string | undefined, committee: CommitteeMention | undefined): string | undefined {
  if (subject === undefined) return undefined;
  const bare = committee?.name === undefined ? subject : subject.replace(committee.name, '');
  const topic = cleanTitle(
    bare
      .replace(/^[\s:,–—-]+/u, '')
      .replace(/(?<![\s:,.–—-])[\s:,.–—-]+$/u, '')
      .replace(/^(?:meeting\s*(?:[:–-]\s*)?)?(?:\d{1,2}\s+\p{L}+\s+\d{4})\s*[:–-]\s*/u, ''),
  );
  return topic === '' ? undefined : topic;
}

function missing(frame: LetterFrame, date: string | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (date === undefined)
    found.push({
      code: 'letter-date-unknown',
      severity: 'warning',
      message: 'the letter bears no date',
      hint: 'give it with --paper-date',
    });
  if (frame.to === undefined)
    found.push({ code: 'addressee-unknown', severity: 'info', message: 'the letter does not say to whom it goes' });
  return found;
}
