/** No title of a column is longer, in words. */
export const longestTitle = 4;

const named = /^(?:agreed |required )?(?:actions?|recommendations?|decisions?|resolutions?)\b/iu;

/** Whether one of a line's cells is the title of what a committee asks for: then the line may head a table, and "Lunch | Tea | Dinner" heads none. */
export function titlesAsks(cells: readonly string[]): boolean {
  return cells.some((cell) => named.test(cell.trim()));
}
