import type { Diagnostic } from '../../base/diagnostic.ts';
import { joinPlaces } from '../../base/place.ts';
import type { Document } from '../../documents/document.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { CommitteeMention, Draft, ExtractContext, Extraction, Importer, Recognition, RecommendationDraft } from '../importer.ts';
import { deadlineIn } from '../parts/dates/deadlines.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { type MinutedResolution, minutedResolutions } from '../parts/entries/minuted-resolutions.ts';
import { namedOffices } from '../parts/names/offices.ts';
import { passagesOf } from '../parts/prose/passages.ts';
import { coverAsks } from './cover-asks.ts';
import { frameOf, textsOf } from './headed-paper.ts';

/** The fewest headings of minutes that make such a report. */
const fewest = 2;

/**
 * Recognises a report that follows up what the committee resolved, minute by minute and without a table: "Minute 31 – July 2031 – Bus Shelters",
 * the resolution in a paragraph of its own, and what has come of it below. What the report itself recommends is read too, as in any cover report.
 *
 * Source: "Resolutions of the Committee" and "Matters arising" reports of English districts.
 */
export const minuteFollowUpImporter: Importer = {
  name: 'minute-follow-up',
  title: 'report on earlier resolutions (under the minute that made each, with what has come of it)',
  kind: 'tracker',
  identify,
  extract,
};

function identify(document: Document): Recognition {
  const { headings, resolutions } = minutedResolutions(textsOf(document));
  const told = resolutions.filter((resolution) => resolution.said.length > 0 || resolution.asWritten !== undefined).length;
  const reasons = [`${headings.length} headings name a minute and its meeting`, `${told} of their resolutions are followed up below`];
  if (headings.length < fewest || resolutions.length < headings.length * 0.6 || told < resolutions.length * 0.5)
    return { score: 0, reasons };
  return { score: headings.length > fewest ? 0.95 : 0.85, reasons };
}

function extract(document: Document, context: ExtractContext): Extraction {
  const texts = textsOf(document);
  const { headings, resolutions } = minutedResolutions(texts);
  const { book, about } = frameOf(document, texts, headings[0]?.place, context);
  for (const heading of headings) book.mark(heading.place, 'header');
  const first = headings[0]?.place.lines[0] ?? 0;
  const own = coverAsks(
    passagesOf(document).filter((passage) => passage.place.lines[1] < first),
    {
      paper: context.paper,
      ...(about.committee === undefined ? {} : { committee: about.committee }),
      ...(about.asAt === undefined ? {} : { raisedOn: about.asAt }),
    },
    book,
  );
  const drafts = resolutions.map((resolution): Draft => {
    book.mark(resolution.ask.place, 'record');
    for (const part of resolution.said) book.mark(part.place, 'continuation');
    return draftOf(resolution, context.paper, about.committee, about.asAt);
  });
  return {
    kind: 'tracker',
    ...about,
    drafts: [...own.drafts, ...drafts],
    roles: book.roles(),
    diagnostics: [...own.diagnostics, ...resolutions.flatMap(statusNotSaid)],
  };
}

function draftOf(
  resolution: MinutedResolution,
  paper: string,
  committee: CommitteeMention | undefined,
  asAt: string | undefined,
): RecommendationDraft {
  const { text, leadIn, ask, said, asWritten, day, marker, minute, title } = resolution;
  const { class: recordClass, reason } = classifyRecommendation(text, leadIn);
  const { responsible, addressedTo } = namedOffices(text);
  const status = asWritten === undefined ? undefined : readStatus(asWritten)?.status;
  const due = deadlineIn(text, day ?? asAt);
  return {
    entity: 'recommendation',
    ...(committee === undefined ? {} : { committee }),
    record: {
      reference: marker ?? minute,
      ...(day === undefined ? {} : { raisedOn: day }),
      topic: title,
      text,
      class: recordClass,
      classReason: reason,
      ...(addressedTo.length === 0 ? {} : { addressedTo }),
      ...(responsible.length === 0 ? {} : { responsible }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(said.length === 0 ? {} : { progress: said.map((part) => ({ text: part.text, source: sourceAt(paper, part.place) })) }),
      status: status ?? 'unknown',
      ...(asWritten === undefined ? {} : { statusAsWritten: asWritten }),
      sources: [{ ...sourceAt(paper, [ask, ...said].map((part) => part.place).reduce(joinPlaces)), quote: ask.text }],
    },
  };
}

function statusNotSaid({ asWritten, minute, ask }: MinutedResolution): readonly Diagnostic[] {
  if (asWritten !== undefined) return [];
  return [
    {
      code: 'status-not-said',
      severity: 'info',
      message: `no state is said of what ${minute} resolved; it is kept as unknown`,
      place: ask.place,
    },
  ];
}
