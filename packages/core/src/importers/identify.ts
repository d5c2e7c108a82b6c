import type { Document } from '../documents/document.ts';
import type { Importer, Recognition } from './importer.ts';
import type { Mapping } from './mapping/mapping.ts';

/** What one recogniser says of a paper. */
export interface Opinion extends Recognition {
  readonly importer: Importer;
}

/** Which recogniser a paper is for: one, none, or several that are equally sure. Opinions are sorted, surest first. */
export type Identification =
  | { readonly outcome: 'one'; readonly importer: Importer; readonly opinions: readonly Opinion[] }
  | { readonly outcome: 'none'; readonly opinions: readonly Opinion[] }
  | { readonly outcome: 'several'; readonly importers: readonly Importer[]; readonly opinions: readonly Opinion[] };

/** Below this a recogniser does not claim the paper. */
const claimScore = 0.5;
/** Two claims nearer than this are a tie: the user says which. */
const tieMargin = 0.05;

/** Asks every recogniser of what kind a paper is, in a council's own words where a mapping gives them. Never "first wins": a tie is an outcome of its own. */
export function identify(document: Document, importers: readonly Importer[], mapping?: Mapping): Identification {
  const opinions = importers.map((importer) => ({ importer, ...importer.identify(document, mapping) })).sort((a, b) => b.score - a.score);
  const claims = opinions.filter((opinion) => opinion.score >= claimScore);
  const [best] = claims;
  if (best === undefined) return { outcome: 'none', opinions };
  const tied = claims.filter((claim) => best.score - claim.score < tieMargin);
  if (tied.length > 1) return { outcome: 'several', importers: tied.map((claim) => claim.importer), opinions };
  return { outcome: 'one', importer: best.importer, opinions };
}
