import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { AgendaItem, Meeting } from '../../model/meeting.ts';
import { type RoleBook, roleBook } from '../account-roles.ts';
import type { CommitteeMention, Draft, ExtractContext, Extraction, Importer, MeetingDraft, RecommendationDraft } from '../importer.ts';
import { closingTime, meetingWords } from '../parts/dates/meeting-words.ts';
import { splitAgendaGrids } from '../parts/prose/agenda-grid.ts';
import { agendaItems, type ItemSection } from '../parts/prose/agenda-items.ts';
import { declarationIn, findAttendance } from '../parts/prose/attendance.ts';
import { earlierMatters } from '../parts/prose/earlier-matters.ts';
import { futureItems } from '../parts/prose/future-items.ts';
import { minutedActions } from '../parts/prose/minuted-tables.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { findResolutions } from '../parts/prose/resolutions.ts';
import { splitRunOns } from '../parts/prose/run-ons.ts';
import { tableActions } from './action-tables.ts';
import { isDecisionPage, withoutReasons } from './decision-page.ts';
import { draftEarlier } from './earlier-drafts.ts';
import { identifyMinutes } from './identify-minutes.ts';
import { extractIssuePage } from './issue-page.ts';
import { isDecisionSheet, isIssuePage } from './issue-pages.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { minutesHead } from './minutes-head.ts';
import { draftResolutions } from './resolution-drafts.ts';
import { markFurniture } from './web-furniture.ts';

/**
 * Recognises the minutes of a committee: who met when and where, who declared what, the items, what was resolved under each, possible
 * items for future scrutiny, the next meeting and when this one ended. Also the pages of a council's web site that print one issue's minutes or
 * decisions from several meetings. What is merely said in debate is context, never a recommendation.
 *
 * Source: minutes of English and Welsh scrutiny committees; pages headed "Issue - meetings" and "Issue - decisions".
 */
export const minutesImporter: Importer = {
  name: 'minutes',
  title: 'minutes or decisions of a committee (resolutions item by item)',
  kind: 'minutes',
  identify: identifyMinutes,
  extract: (document, context) => {
    const passages = splitRunOns(splitAgendaGrids(passagesOf(document)));
    return isIssuePage(passages) ? extractIssuePage(document, passages, context) : extractMinutes(document, passages, context);
  },
};

function extractMinutes(document: Document, passages: readonly Passage[], context: ExtractContext): Extraction {
  const roles = roleBook(document.lines);
  const sections = agendaItems(passages);
  const head = minutesHead(passages, sections);
  const date = head.date ?? context.paperDate;
  const { attendance, places } = findAttendance(attendanceReach(sections));
  for (const place of [...head.places, ...places]) roles.mark(place, 'context');
  markFurniture(passages, roles);
  const diagnostics: Diagnostic[] = [];
  const drafts: Draft[] = [];
  const decisions = isDecisionSheet(passages) || isDecisionPage(passages);
  const items: AgendaItem[] = [];
  for (const section of sections) {
    if (section.head !== undefined) roles.mark(section.head.place, 'header');
    const made = draftSection(section, { paper: context.paper, committee: head.committee, date, decisions }, roles);
    drafts.push(...made.drafts);
    diagnostics.push(...made.diagnostics);
    if (section.head !== undefined || made.recommendations.length > 0) items.push(itemOf(section, made.recommendations));
    for (const found of futureItems(section, date)) {
      drafts.push({
        entity: 'work-programme-item',
        ...mention(head.committee),
        record: { ...found.item, sources: [{ paper: context.paper, lines: found.place.lines }] },
      });
      roles.mark(found.place, 'record');
    }
  }
  const actions = tableActions(document, context, { ...mention(head.committee), ...(date === undefined ? {} : { date }) }, roles);
  drafts.push(...actions.drafts);
  diagnostics.push(...actions.diagnostics);
  const meeting = meetingDraft(passages, sections, { ...head, ...(date === undefined ? {} : { date }) }, attendance, items, context.paper);
  if (meeting === undefined) diagnostics.push(noMeeting(head.committee, date));
  roles.mark([1, document.lines.length], 'context');
  return {
    kind: 'minutes',
    ...titleOf(head.committee, date),
    ...(date === undefined ? {} : { asAt: date }),
    ...mention(head.committee),
    drafts: mergeDrafts(meeting === undefined ? drafts : [meeting, ...drafts]),
    roles: roles.roles(),
    diagnostics,
  };
}

function draftSection(
  section: ItemSection,
  told: {
    readonly paper: string;
    readonly committee: CommitteeMention | undefined;
    readonly date: CalendarDate | undefined;
    /** The paper prints nothing but decisions, so that each numbered list is one of them. */
    readonly decisions: boolean;
  },
  roles: RoleBook,
): {
  readonly drafts: readonly Draft[];
  readonly recommendations: readonly RecommendationDraft[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { matters, rest } = earlierMatters(section.passages);
  const earlier = draftEarlier(matters, told, roles);
  const found = findResolutions(told.decisions ? withoutReasons(rest) : rest, told.decisions);
  const { drafts, diagnostics } = draftResolutions(
    { ...found, resolutions: [...found.resolutions, ...rest.flatMap(minutedActions)] },
    {
      paper: told.paper,
      ...mention(told.committee),
      ...(told.date === undefined ? {} : { raisedOn: told.date }),
      topic: section.title,
      minuted: true,
    },
    roles,
  );
  return { drafts: [...earlier, ...drafts], recommendations: drafts, diagnostics };
}

function itemOf(section: ItemSection, drafts: readonly RecommendationDraft[]): AgendaItem {
  return {
    ...(section.number === undefined ? {} : { number: section.number }),
    title: section.title,
    resolutions: drafts.map((draft) => draft.record.text),
  };
}

/** Where the attendance may stand: above the first item, and under items about apologies. */
function attendanceReach(sections: readonly ItemSection[]): readonly Passage[] {
  return sections
    .filter((section, index) => index === 0 || /\b(?:apolog|attendance|present|substitut)/iu.test(section.title))
    .flatMap((section) => section.passages);
}

function meetingDraft(
  passages: readonly Passage[],
  sections: readonly ItemSection[],
  head: ReturnType<typeof minutesHead>,
  attendance: Meeting['attendance'],
  items: readonly AgendaItem[],
  paper: string,
): MeetingDraft | undefined {
  const { committee, date, time, place } = head;
  if (committee === undefined || date === undefined) return undefined;
  const declarations = passages.flatMap((passage) => (passage.kind === 'grid' ? [] : (declarationIn(passage.text) ?? [])));
  const nextMeeting = nextMeetingIn(sections, date);
  const closedAt = [...passages]
    .reverse()
    .map((passage) => closingTime(passage.text))
    .find((found) => found !== undefined);
  const [first, last] = [passages[0], passages.at(-1)];
  return {
    entity: 'meeting',
    committee,
    record: {
      date,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(attendance === undefined ? {} : { attendance }),
      ...(declarations.length === 0 ? {} : { declarations }),
      items,
      ...(nextMeeting === undefined ? {} : { nextMeeting }),
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(first === undefined || last === undefined ? {} : { sources: [{ paper, lines: [first.place.lines[0], last.place.lines[1]] }] }),
    },
  };
}

/** "The next meeting will be held on 11 September 2019 at 10.30am at County Hall", under its own item or in so many words. */
function nextMeetingIn(sections: readonly ItemSection[], date: CalendarDate): Meeting['nextMeeting'] {
  for (const section of [...sections].reverse()) {
    const own = /\bnext meeting\b|\bdates? of (?:future|next)\b/iu.test(section.title);
    for (const passage of section.passages) {
      if (
        passage.kind === 'grid' ||
        !(own || /\bnext (?:scheduled |ordinary )?meeting\b.{0,60}\b(?:will be|to be|is|be) (?:held|on)\b/iu.test(passage.text))
      )
        continue;
      const words = meetingWords(passage.text, date);
      if (words.date === undefined) continue;
      return {
        text: passage.text,
        ...(words.date.from === undefined ? {} : { date: words.date.from }),
        ...(words.time === undefined ? {} : { time: words.time }),
        ...(words.place === undefined ? {} : { place: words.place }),
      };
    }
  }
  return undefined;
}

function noMeeting(committee: CommitteeMention | undefined, date: CalendarDate | undefined): Diagnostic {
  const lacks = [committee === undefined ? 'committee' : '', date === undefined ? 'date' : ''].filter((word) => word !== '').join(' and ');
  return {
    code: 'meeting-unknown',
    severity: 'warning',
    message: `the paper does not say the ${lacks} of its meeting`,
    hint: 'give the date with --paper-date',
  };
}

function mention(committee: CommitteeMention | undefined): { readonly committee?: CommitteeMention } {
  return committee === undefined ? {} : { committee };
}

function titleOf(committee: CommitteeMention | undefined, date: CalendarDate | undefined): { readonly title?: string } {
  return committee?.name === undefined ? {} : { title: `Minutes of ${committee.name}${date === undefined ? '' : `, ${date}`}` };
}
