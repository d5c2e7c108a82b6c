import { type NumberedPart, splitNumbered } from '../words/numbering.ts';

/** "Content: (a) That …; and (b) That …": a label, and resolutions that run on. */
export function labelledParts(text: string): readonly NumberedPart[] | undefined {
  const label = /^\p{Lu}[\p{L} ]{2,24}:\s+(?=\((?:a|i|1)\)\s)/u.exec(text)?.[0];
  const parts = label === undefined ? undefined : splitNumbered(text.slice(label.length));
  return parts !== undefined && parts.length > 1 && parts.every((part) => /^(?:that|to)\s+\S/iu.test(part.text)) ? parts : undefined;
}
