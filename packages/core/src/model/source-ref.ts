/**
 * Which paper says so, and where. Lines start at 1 and include both ends; `quote` is what the paper prints on those lines,
 * kept because the paper itself is never needed again once imported.
 */
export interface SourceRef {
  /** The id of a `Paper`. */
  readonly paper: string;
  readonly lines?: readonly [first: number, last: number];
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly quote?: string;
  /** How this paper words the recommendation, where it words it otherwise than the record: the drift between resolution and tracker. */
  readonly wording?: string;
}
