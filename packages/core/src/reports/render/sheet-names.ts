/** Excel's longest name of a sheet, in UTF-16 units. */
const longest = 31;

/**
 * Names for the sheets of a workbook, one for each text: without `[ ] : * ? / \` and without apostrophes at the ends, at most 31 characters, no two
 * alike in any case, never empty, and never "History", which Excel keeps for itself.
 *
 * @example sheetNames(['Roads/Transport', 'roads transport']) // ['Roads Transport', 'roads transport (2)']
 */
export function sheetNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return texts.map((text) => {
    const clean = text
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+/, '')
      .replace(/(?<![' ])[' ]+$/, '');
    const base = clean === '' ? 'Section' : clean;
    for (let count = 1; ; count += 1) {
      const mark = count === 1 ? '' : ` (${count})`;
      const name = `${cutName(base, longest - mark.length)}${mark}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Cut at the end of a word where that costs little, and never through a character. */
function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/(?<=.{16}) [^ ]*$/, '').replace(/(?<![' ])[' ]+$/, '');
}
