/**
 * Text by letter, figures by number, in no locale: the same order on every machine.
 *
 * @example compareNaturally('RTSC.230913.9', 'RTSC.230913.10') // less than 0
 */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  return bySign(a.toLowerCase(), b.toLowerCase()) ?? byParts(a, b);
}

/** Most pairs are told apart by the first sign, or the first number, in which they differ; no parts have to be cut out. */
function bySign(a: string, b: string): number | undefined {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === shorter) return undefined;
  const [one, other] = [isFigure(a, at), isFigure(b, at)];
  if (!one && !other) return a.charCodeAt(at) - b.charCodeAt(at);
  if (!one || !other) return undefined;
  let start = at;
  while (start > 0 && isFigure(a, start - 1)) start -= 1;
  return numberAt(a, start) - numberAt(b, start) || undefined;
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function numberAt(text: string, start: number): number {
  let end = start;
  while (isFigure(text, end)) end += 1;
  return Number(text.slice(start, end));
}

function byParts(a: string, b: string): number {
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
