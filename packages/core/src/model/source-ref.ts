/**
 * Which paper says so, and where. Lines start at 1 and include both ends; `quote` is what the paper prints there, page cuts rejoined,
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
}
