import type { Place } from '../../base/place.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { parseCalendarDate } from '../../model/dates/parse-date.ts';
import type { CommitteeMention } from '../importer.ts';
import { committeeIn } from '../parts/names/committee-in-prose.ts';
import { cleanTitle } from '../parts/prose/agenda-items.ts';
import type { Passage } from '../parts/prose/passages.ts';

/** One meeting's part of a web page that follows an issue through several meetings. */
export interface IssueSection {
  readonly committee?: CommitteeMention;
  readonly date?: CalendarDate;
  /** The paper's number of the item: "16" of "(Item 16)". */
  readonly number?: string;
  readonly title: string;
  /** The lines that say so. */
  readonly places: readonly Place[];
  readonly passages: readonly Passage[];
}

const meetingLine = /^Meeting:\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|.{6,30}?\d{4})\s*[-–]\s*(.+?)(?:\s*\(Item\s+([^()]+)\))?$/iu;
const decisionLine = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*[-–]\s*(.+?)(?:\s+ref:\s*\d+.*)?$/u;
/** "11/02/2031 - Ferry fares ref: 1068": one of the decisions that a page publishes. */
const publishedLine = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[-–]\s*\S.*\sref:\s*\d+/u;
/** "EXTRACT FROM THE MINUTES OF CABINET – 1ST APRIL 2020": another body's minutes, printed after those that they answer. */
const extractLine =
  /^EXTRACTS?\sFROM\s(?:THE\s)?(?:DRAFT\s)?MINUTES\sOF\s(?:(?:A|THE)\s)?(?:MEETING\sOF\s(?:THE\s)?)?(.{3,100}?)(?:\s[-–]|,?\s(?:HELD\s)?ON)\s(\d{1,2}(?:ST|ND|RD|TH)?\s\p{L}+,?\s\d{4})$/iu;
const minuteLine = /^Minute\s(?:No\.?\s)?([\w./-]{1,16})\s?[-–:]\s(.{3,160})$/iu;
const maker = /^(?:Decision Maker|Made at meeting)\s*:\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[-–]\s*)?(.+)$/iu;
const issueTitle = /^Issue\s*[-–]\s*(?:meetings|decisions|details|history|items at meetings)(?:\s+[-–].*)?$/iu;

/** Whether a paper is a page of one issue ("Issue - meetings", or lines that begin a meeting), or lists decisions, each with its number. */
export function isIssuePage(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => issueTitle.test(text) || meetingLine.test(text) || publishedLine.test(text));
}

/** Whether the page prints decisions alone, so that each of its lists is one of resolutions. */
export function printsDecisionsAlone(passages: readonly Passage[]): boolean {
  return (
    passages.some((passage) => /^Issue\s*[-–]\s*decisions$/iu.test(passage.text)) ||
    passages.some((passage) => publishedLine.test(passage.text)) ||
    passages.filter((passage) => decisionLine.test(passage.text)).length > 1
  );
}

/** Whether it calls itself a list of what a meeting decided: "Summary of decisions", "Decisions taken by the Panel on 3 May 2031". */
export function isDecisionSheet(passages: readonly Passage[]): boolean {
  return passages
    .slice(0, 8)
    .some(({ text }) =>
      /^(?:(?:draft|printed)\s)?(?:(?:summary|record|list)\sof\s(?:the\s)?decisions\b|decisions\s(?:taken|made|agreed)\s(?:at|by)\b|decision\s(?:list|sheet|summary)\b)[^.]*\b(?:committee|panel|commission|board|cabinet|council|meeting)\b/iu.test(
        text,
      ),
    );
}

/**
 * The meetings of an issue page, in the order printed (newest first, as the pages have it): each begins with "Meeting: 22/07/2019 – Roads
 * Committee (Item 16)" or "09/08/2023 – Programme". The heading "16 Audit Tracker PDF 124 KB" below gives number and title; without it the
 * title of the page stands in. `intro` is what comes before the first meeting.
 *
 * From the pages that council web sites build for each issue ("Issue - meetings", "Issue - decisions").
 */
export function issueSections(passages: readonly Passage[]): {
  readonly intro: readonly Passage[];
  readonly sections: readonly IssueSection[];
} {
  const starts = passages.flatMap((passage, index) =>
    passage.kind !== 'grid' && (meetingLine.test(passage.text) || decisionLine.test(passage.text) || extractLine.test(passage.text))
      ? [index]
      : [],
  );
  const intro = passages.slice(0, starts[0] ?? passages.length);
  const pageTitle =
    intro.find((passage) => passage.kind !== 'grid' && !issueTitle.test(passage.text) && passage.text.length < 160)?.text ?? '';
  if (starts.length === 0) return whollyOf(passages, pageTitle);
  const sections = starts.map((start, index) => sectionOf(passages.slice(start, starts[index + 1] ?? passages.length), pageTitle));
  return { intro, sections };
}

/** A page that names no meeting is one part, below its title. */
function whollyOf(passages: readonly Passage[], pageTitle: string): ReturnType<typeof issueSections> {
  const at = passages.findIndex((passage) => passage.text === pageTitle) + 1;
  return { intro: passages.slice(0, at), sections: [{ title: cleanTitle(pageTitle), places: [], passages: passages.slice(at) }] };
}

function sectionOf(passages: readonly Passage[], pageTitle: string): IssueSection {
  const [head, ...rest] = passages;
  const extract = extractLine.exec(head?.text ?? '');
  if (head !== undefined && extract?.[1] !== undefined) return extractSection(head, extract[1], extract[2] ?? '', rest, pageTitle);
  const meeting = meetingLine.exec(head?.text ?? '');
  const decision = meeting === null ? decisionLine.exec(head?.text ?? '') : null;
  const date = parseCalendarDate(meeting?.[1] ?? decision?.[1] ?? '');
  const body = meeting?.[2] ?? rest.map((passage) => maker.exec(passage.text)?.[1]).find((found) => found !== undefined);
  const committee = body === undefined ? undefined : (committeeIn(body) ?? { name: body.trim() });
  const number = meeting?.[3]?.trim();
  const numbered =
    number === undefined ? undefined : rest.find((passage) => passage.kind !== 'grid' && headed(passage, number) !== undefined);
  const title =
    (numbered === undefined || number === undefined ? undefined : headed(numbered, number)) ?? cleanTitle(decision?.[2] ?? pageTitle);
  return {
    ...(committee === undefined ? {} : { committee }),
    ...(date === undefined ? {} : { date }),
    ...(number === undefined ? {} : { number }),
    title,
    places: [head, numbered].flatMap((passage) => (passage === undefined ? [] : [passage.place])),
    passages: rest.filter((passage) => passage !== numbered),
  };
}

/** The part that gives another body's minute: the line below says which one. */
function extractSection(head: Passage, body: string, day: string, rest: readonly Passage[], pageTitle: string): IssueSection {
  const date = parseCalendarDate(day);
  const minute = rest[0] === undefined ? null : minuteLine.exec(rest[0].text);
  const name = body === body.toUpperCase() ? body.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()) : body;
  return {
    committee: committeeIn(name) ?? { name },
    ...(date === undefined ? {} : { date }),
    ...(minute?.[1] === undefined ? {} : { number: minute[1] }),
    title: cleanTitle(minute?.[2] ?? pageTitle),
    places: [head, ...(minute === null ? [] : rest.slice(0, 1))].map((passage) => passage.place),
    passages: minute === null ? rest : rest.slice(1),
  };
}

/** The title of "16 Audit Tracker PDF 124 KB" or of the list item "16." when it is item 16. */
function headed(passage: Passage, number: string): string | undefined {
  if (passage.kind === 'item' && passage.marker?.replace(/[.)]$/u, '') === number) return cleanTitle(passage.text);
  return passage.text.startsWith(`${number} `) || passage.text.startsWith(`${number}. `)
    ? cleanTitle(passage.text.slice(number.length + 1).trim())
    : undefined;
}
