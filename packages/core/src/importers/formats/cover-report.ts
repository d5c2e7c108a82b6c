import type { Document } from '../../documents/document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { roleBook } from '../account-roles.ts';
import type { ExtractContext, Extraction, Importer, Recognition } from '../importer.ts';
import { askedAtMeetings } from '../parts/prose/asked-at-meetings.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { splitReports } from '../parts/prose/run-on-reports.ts';
import { coverAsks, coverHeading, withRecommendations } from './cover-asks.ts';
import { draftEarlier } from './earlier-drafts.ts';
import { minutesHead } from './minutes-head.ts';
import { type Sign, scoreSigns } from './signs.ts';

/**
 * Recognises an officer's report to a committee and what it recommends the committee to do, under its own heading "Recommendation". Those
 * are put to the committee and not made by it, which a diagnostic `put-by-the-report` says; the record is addressed to the committee.
 *
 * Source: cover reports of Welsh and English councils ("Report of …", "Purpose of the Report", "Recommendation", "Background"), whose numbers
 * begin again at 1 under each heading.
 */
export const coverReportImporter: Importer = {
  name: 'cover-report',
  title: "officer's report to a committee (what it recommends the committee to do)",
  kind: 'other',
  identify,
  extract,
};

const headed: Sign = { weight: 0.3, reason: 'a section says what it recommends', pattern: coverHeading };
const signs: readonly Sign[] = [
  headed,
  { weight: 0.2, reason: 'it is a report of an officer', pattern: /^(?:joint\s+)?report\s+(?:of|by|from)\b|^report author\b/iu },
  {
    weight: 0.15,
    reason: 'it states its purpose',
    pattern: /^(?:\d+\.?\s*)?(?:purpose(?:\s+of\s+(?:the\s+)?report)?|executive summary|summary|introduction)\s*:?$/iu,
  },
  {
    weight: 0.2,
    reason: 'it says what its committee is asked to do',
    pattern:
      /\b(?:members|the (?:[\p{L}&’'-]+ ){0,4}?(?:committee|panel|cabinet|board)) (?:is|are) (?:requested|asked|invited|recommended) to\b/iu,
  },
  {
    weight: 0.1,
    reason: 'it gives the background',
    pattern: /^(?:\d+\.?\s*)?(?:background|relevant issues and options|main body|issues|reasons? for (?:the )?recommendations?)\s*:?$/iu,
  },
];

/** Nothing else has all these heads in one line. */
const onOneLine = { weight: 0.1, reason: 'its heads stand in one line, as an extractor left them' };

function identify(document: Document): Recognition {
  const printed = passagesOf(document);
  const split = splitReports(printed);
  const passages = withRecommendations(split).filter((passage) => passage.kind !== 'grid' && passage.text.length < 600);
  const own = scoreSigns(passages, signs, headed);
  if (own.score === 0) return programmeMatters(passages).length < 2 ? own : scoreSigns(passages, [programme, ...signs], programme);
  return split.length === printed.length
    ? own
    : { score: Math.min(1, Math.round((own.score + onOneLine.weight) * 100) / 100), reasons: [...own.reasons, onOneLine.reason] };
}

/** Its bullets say what earlier meetings asked for, so that the section with the report's own recommendation need not be there. */
const programme: Sign = {
  weight: 0.35,
  reason: 'it is about the work programme, and says what meetings asked for',
  pattern: /^(?:[\p{L}&’'-]+\s){0,8}(?:work(?:ing)?|forward work) programme(?:\s\d{4}.{0,8})?$/iu,
};

/** What earlier meetings asked to have before them, where the report is about the work programme. */
function programmeMatters(passages: readonly Passage[], written?: CalendarDate): ReturnType<typeof askedAtMeetings> {
  const isProgramme = passages.slice(0, 15).some((passage) => programme.pattern.test(passage.text));
  return isProgramme ? askedAtMeetings(passages, written ?? minutesHead(passages).date) : [];
}

function extract(document: Document, context: ExtractContext): Extraction {
  const passages = withRecommendations(splitReports(passagesOf(document)));
  const roles = roleBook(document.lines);
  roles.mark([1, document.lines.length], 'context');
  const head = minutesHead(passages);
  const date = head.date ?? context.paperDate;
  const title = titleOf(passages);
  const { drafts, diagnostics } = coverAsks(
    passages,
    {
      paper: context.paper,
      ...(head.committee === undefined ? {} : { committee: head.committee }),
      ...(date === undefined ? {} : { raisedOn: date }),
      ...(title === undefined ? {} : { topic: title }),
      ...(head.committee?.name === undefined ? {} : { addressedTo: [head.committee.name] }),
    },
    roles,
  );
  const asked = draftEarlier(programmeMatters(passages, date), { paper: context.paper, committee: head.committee }, roles);
  return {
    kind: 'other',
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { asAt: date }),
    ...(head.committee === undefined ? {} : { committee: head.committee }),
    drafts: [...asked, ...drafts],
    roles: roles.roles(),
    diagnostics,
  };
}

/** The line after "Report of …", or the one before it: the report's title. */
function titleOf(passages: readonly Passage[]): string | undefined {
  const top = passages.slice(0, 15).filter((passage) => passage.kind !== 'grid' && passage.kind !== 'item');
  const by = top.findIndex((passage) => /^(?:joint\s+)?report\s+(?:of|by|from)\b/iu.test(passage.text));
  const [after, before] = [top[by + 1], top[by - 1]];
  if (by < 0) return undefined;
  const isOther = (passage: Passage | undefined): boolean =>
    passage === undefined || /^(?:purpose|summary|\d|electoral|wards?\b|agenda)/iu.test(passage.text);
  const chosen = isOther(after) ? before : after;
  return chosen === undefined ? undefined : chosen.text;
}
