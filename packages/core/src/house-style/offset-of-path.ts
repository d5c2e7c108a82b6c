import { elementOffsets, memberOffset } from '../store/locate-json.ts';

/** The offset of the value at a path of keys and list places in a text that is JSON, or of its key; of the last that is there. */
export function offsetOfPath(text: string, path: readonly (string | number)[], onKey: boolean): number {
  let at = Math.max(0, text.search(/\S/));
  for (const [index, step] of path.entries()) {
    const next =
      typeof step === 'number' ? elementOffsets(text, at)[step] : text.charAt(at) === '{' ? memberOffset(text, at, step) : undefined;
    if (next === undefined) return at;
    const key = typeof step === 'string' ? text.lastIndexOf(JSON.stringify(step), next - 1) : -1;
    at = onKey && index === path.length - 1 && key >= 0 ? key : next;
  }
  return at;
}
