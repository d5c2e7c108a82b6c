import type { Diagnostic } from '../../base/diagnostic.ts';
import type { RoleBook } from '../account-roles.ts';
import type { RecommendationDraft } from '../importer.ts';
import { isTitleLike } from '../parts/prose/agenda-items.ts';
import { lostRecommendations } from '../parts/prose/lost-recommendations.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { findResolutions } from '../parts/prose/resolutions.ts';
import { draftResolutions, type ResolutionContext } from './resolution-drafts.ts';

/** The heading under which a report says what it recommends the committee to do. */
export const coverHeading =
  /^(?:\d+\.?\s*)?(?:officer’s |officer's )?recommendation(?:s|\(s\))?(?:\s+to\s+(?:the\s+)?[\p{L} ]{3,60})?\s*:?$/iu;

/**
 * What a report itself asks of the committee that it goes to, under its own heading "Recommendation(s)". Those are put to the committee and not
 * made by it, which a diagnostic `put-by-the-report` says of each.
 */
export function coverAsks(
  passages: readonly Passage[],
  context: ResolutionContext,
  roles: RoleBook,
): { readonly drafts: readonly RecommendationDraft[]; readonly diagnostics: readonly Diagnostic[] } {
  const drafts: RecommendationDraft[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const section of recommendationSections(passages)) {
    const made = draftResolutions(findResolutions(section), context, roles);
    drafts.push(...made.drafts);
    diagnostics.push(...made.diagnostics, ...made.drafts.map(byTheReport));
  }
  return { drafts, diagnostics };
}

/** The passages of a report, its heading "Recommendations" put back where it was lost. */
export function withRecommendations(passages: readonly Passage[]): readonly Passage[] {
  if (passages.some((passage) => passage.kind !== 'grid' && coverHeading.test(passage.text))) return passages;
  const at = lostRecommendations(passages);
  const first = at === undefined ? undefined : passages[at];
  return first === undefined ? passages : [...passages.slice(0, at), { ...plainHeading, place: first.place }, ...passages.slice(at)];
}

const plainHeading = { kind: 'heading', level: 0, text: 'Recommendations', bold: true, rows: [] } as const;

/** Each heading "Recommendation" with what stands below it, to the next heading. */
function recommendationSections(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  return passages.flatMap((passage, index) => {
    if (passage.kind === 'grid' || !coverHeading.test(passage.text)) return [];
    const plain: Passage = { ...plainHeading, place: passage.place };
    const stem = passages[index + 1];
    const after = passages.slice(index + (stem !== undefined && isStem(stem) ? 2 : 1));
    const end = after.findIndex((next, at) => at > 0 && next.kind !== 'grid' && endsSection(next));
    return [[plain, ...(end < 0 ? after : after.slice(0, end))]];
  });
}

const subject =
  /^(?:that\s+)?(?:the\s+)?(?:[\p{L}&’'-]+\s+){0,8}(?:committee|panel|commission|board|cabinet|executive|council|members|forum|group)\s*:/iu;

/** "The Committee is asked to:" or "2.1 That the Panel:" between the heading and the list. */
function isStem({ kind, text }: Passage): boolean {
  if (kind === 'grid' || !/:[-–—]?$/u.test(text)) return false;
  return /\b(?:asked|recommended|recommends?|invited|requested)\b/iu.test(text) || (kind === 'text' && subject.test(text));
}

/** A heading, or the numbered title of the next section ("3. Background"). */
function endsSection(next: Passage): boolean {
  const titled = next.text.length < 80 && isTitleLike(next.text);
  if (next.kind !== 'item') return next.bold || next.kind === 'heading' || titled;
  return titled && /^\d{1,2}\.$/u.test(next.marker ?? '') && next.text.split(' ').length <= 8;
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
