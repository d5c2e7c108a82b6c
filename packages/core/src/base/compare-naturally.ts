/**
 * Text by letter, figures by number, in no locale: the same order on every machine.
 *
 * @example compareNaturally('RTSC.230913.9', 'RTSC.230913.10') // less than 0
 */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.toLowerCase().match(/\d+|\D+/g) ?? [];
  const right = b.toLowerCase().match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const one = left[at] ?? '';
    const other = right[at] ?? '';
    if (one === other) continue;
    if (/^\d/.test(one) && /^\d/.test(other)) {
      const order = Number(one) - Number(other);
      if (order !== 0) return order;
      continue;
    }
    return one < other ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : 1);
}
