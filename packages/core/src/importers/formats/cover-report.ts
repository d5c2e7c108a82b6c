import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { roleBook } from '../account-roles.ts';
import type { ExtractContext, Extraction, Importer, Recognition, RecommendationDraft } from '../importer.ts';
import { isTitleLike } from '../parts/prose/agenda-items.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { findResolutions } from '../parts/prose/resolutions.ts';
import { minutesHead } from './minutes-head.ts';
import { draftResolutions } from './resolution-drafts.ts';
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

const heading = /^(?:\d+\.?\s*)?(?:officer’s |officer's )?recommendations?(?:\s+to\s+(?:the\s+)?[\p{L} ]{3,60})?\s*:?$/iu;
const headed: Sign = { weight: 0.3, reason: 'a section is headed "Recommendation"', pattern: heading };
const signs: readonly Sign[] = [
  headed,
  { weight: 0.2, reason: 'it is a report of an officer', pattern: /^(?:joint\s+)?report\s+(?:of|by|from)\b|^report author\b/iu },
  {
    weight: 0.15,
    reason: 'it states its purpose',
    pattern: /^(?:\d+\.?\s*)?(?:purpose(?:\s+of\s+(?:the\s+)?report)?|executive summary|summary|introduction)\s*:?$/iu,
  },
  {
    weight: 0.1,
    reason: 'it gives the background',
    pattern: /^(?:\d+\.?\s*)?(?:background|relevant issues and options|main body|issues|reasons? for (?:the )?recommendations?)\s*:?$/iu,
  },
];

function identify(document: Document): Recognition {
  const passages = passagesOf(document).filter((passage) => passage.kind !== 'grid' && passage.text.length < 200);
  return scoreSigns(passages, signs, headed);
}

function extract(document: Document, context: ExtractContext): Extraction {
  const passages = passagesOf(document);
  const roles = roleBook(document.lines);
  roles.mark([1, document.lines.length], 'context');
  const head = minutesHead(passages);
  const date = head.date ?? context.paperDate;
  const title = titleOf(passages);
  const drafts: RecommendationDraft[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const section of recommendationSections(passages)) {
    const made = draftResolutions(
      findResolutions(section),
      {
        paper: context.paper,
        ...(head.committee === undefined ? {} : { committee: head.committee }),
        ...(date === undefined ? {} : { raisedOn: date }),
        ...(title === undefined ? {} : { topic: title }),
        ...(head.committee?.name === undefined ? {} : { addressedTo: [head.committee.name] }),
      },
      roles,
    );
    drafts.push(...made.drafts);
    diagnostics.push(...made.diagnostics, ...made.drafts.map(byTheReport));
  }
  return {
    kind: 'other',
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { asAt: date }),
    ...(head.committee === undefined ? {} : { committee: head.committee }),
    drafts,
    roles: roles.roles(),
    diagnostics,
  };
}

/** Each heading "Recommendation" with what stands below it, to the next heading. */
function recommendationSections(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  return passages.flatMap((passage, index) => {
    if (passage.kind === 'grid' || !heading.test(passage.text)) return [];
    const plain: Passage = { kind: 'heading', level: 0, text: 'Recommendations', bold: true, rows: [], place: passage.place };
    const after = passages.slice(index + 1);
    const end = after.findIndex(
      (next, at) => at > 0 && next.kind !== 'item' && next.kind !== 'grid' && (next.bold || next.kind === 'heading' || isHeading(next)),
    );
    return [[plain, ...(end < 0 ? after : after.slice(0, end))]];
  });
}

function isHeading(passage: Passage): boolean {
  return passage.text.length < 80 && isTitleLike(passage.text);
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

function byTheReport(draft: RecommendationDraft): Diagnostic {
  const [source] = draft.record.sources ?? [];
  return {
    code: 'put-by-the-report',
    severity: 'info',
    message: 'the report recommends this to the committee; whether the committee resolved it, its minutes say',
    ...(source?.lines === undefined ? {} : { place: { lines: source.lines } }),
  };
}
