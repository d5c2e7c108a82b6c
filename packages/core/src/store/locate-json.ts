/*
 * Where the parts of a JSON text stand. For texts that are known to be JSON; used only when something must be pointed at.
 */

function blank(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function behindText(text: string, at: number): number {
  let next = at + 1;
  while (text.charAt(next) !== '"') next += text.charAt(next) === '\\' ? 2 : 1;
  return next + 1;
}

function behindValue(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === '"') return behindText(text, at);
  const stops = first === '{' || first === '[' ? /["{}[\]]/g : /[,\]}\s]|$/g;
  stops.lastIndex = at;
  if (first !== '{' && first !== '[') return stops.exec(text)?.index ?? text.length;
  let depth = 0;
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    if (stop[0] === '"') stops.lastIndex = behindText(text, stop.index);
    else depth += stop[0] === '{' || stop[0] === '[' ? 1 : -1;
    if (depth === 0) return stops.lastIndex;
  }
  return text.length;
}

/** Offset of the value of a key in the object that begins at an offset. */
export function memberOffset(text: string, object: number, key: string): number | undefined {
  let at = blank(text, object + 1);
  while (text.charAt(at) === '"') {
    const end = behindText(text, at);
    const value = blank(text, blank(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === key) return value;
    at = blank(text, behindValue(text, value));
    if (text.charAt(at) === ',') at = blank(text, at + 1);
  }
  return undefined;
}

/** Offsets of the elements of the list that begins at an offset. */
export function elementOffsets(text: string, list: number): readonly number[] {
  const offsets: number[] = [];
  let at = blank(text, list + 1);
  while (at < text.length && text.charAt(at) !== ']') {
    offsets.push(at);
    at = blank(text, behindValue(text, at));
    if (text.charAt(at) === ',') at = blank(text, at + 1);
  }
  return offsets;
}

/** Offset of the value at a path of keys and list places from the object or list at an offset; as far as the path can be followed. */
export function deepestOffset(text: string, from: number, path: readonly (string | number)[]): number {
  let at = from;
  for (const step of path) {
    const next =
      typeof step === 'number' && text.charAt(at) === '['
        ? elementOffsets(text, at)[step]
        : text.charAt(at) === '{'
          ? memberOffset(text, at, String(step))
          : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
