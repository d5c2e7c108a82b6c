import type { Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Block } from '../document.ts';
import { hasHtmlFragment, htmlFragmentText } from '../html-fragment.ts';
import { hasOpenBold, stripMarks } from '../inline-marks.ts';
import { cutSeparator } from '../join-cut.ts';
import type { ListLevels } from '../list-levels.ts';
import { readMarker, startsWithParagraphNumber } from '../list-marker.ts';
import { proseBlock } from '../prose-block.ts';
import type { Segment } from './text-lines.ts';
import { joinsLineAbove } from './text-wrap.ts';

/**
 * A run of lines without tabs, cells or blanks between them as paragraphs and list items. `levels` goes from run to run, because
 * papers leave a blank line between the items of one list.
 */
export function proseBlocks(run: readonly Segment[], width: number | undefined, levels: ListLevels): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < run.length) {
    const end = paragraphEnd(run, start, width);
    for (const block of paragraphBlocks(run.slice(start, end), levels)) blocks.push(block);
    start = end;
  }
  return blocks;
}

function paragraphEnd(run: readonly Segment[], start: number, width: number | undefined): number {
  const first = run[start];
  if (first === undefined) return run.length;
  const marked = readMarker(first.raw);
  const dangling = marked !== undefined && cleanText(marked.rest) === '' && !/^[-*–—+]$/.test(marked.marker);
  const numbered = marked !== undefined || startsWithParagraphNumber(first.raw);
  const hanging = numbered ? { markerIndent: first.raw.length - first.raw.trimStart().length } : {};
  let open = hasOpenBold(first.raw);
  let end = start + 1;
  for (let above = first; end < run.length; end += 1) {
    const line = run[end];
    if (line === undefined || line.marginOnly === true || first.marginOnly === true) break;
    const closing = open && run.slice(end, end + 3).some((later) => later.raw.includes('**'));
    const paragraph = {
      above,
      openBold: closing,
      markerOnly: dangling && end === start + 1,
      ...hanging,
    };
    if (!joinsLineAbove(paragraph, line, width)) break;
    if (hasOpenBold(line.raw)) open = !open;
    above = line;
  }
  return end;
}

function paragraphBlocks(lines: readonly Segment[], levels: ListLevels): readonly Block[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const place: Place = { lines: [first.line, last.line], ...(first.page === undefined ? {} : { page: first.page }) };
  const lead = /^\s*/.exec(first.raw)?.[0] ?? '';
  const marked = readMarker(first.raw);
  // Two blanks, as without padding "A." would be read as an initial.
  const marker = marked === undefined ? '' : `${lead}${marked.marker}  `;
  const raws = [marked?.rest ?? first.raw.replace(/^\s*#{1,6} +/, ''), ...lines.slice(1).map((line) => line.raw)];
  const { text, bold } = stripMarks(joined(raws));
  const emphasis = bold || /^\s*#{1,6} /.test(first.raw);
  const [head = '', ...others] = fragmentLines(text);
  const margin = marginOf(lines);
  return [`${marker}${head}`, ...others].map((raw) => ({ ...proseBlock(raw, { place, emphasis, levels }), ...margin }));
}

/** What stands in the margin of a paragraph: initials on several of its lines are several people, words are one post. */
function marginOf(lines: readonly Segment[]): { readonly margin?: string } {
  const words = lines.flatMap((line) => line.margin ?? []);
  if (words.length === 0) return {};
  return { margin: words.join(words.every((word) => /^[\p{Lu}/&, ]+$/u.test(word)) ? '/' : ' ') };
}

/** Lines as one, marks still in, each clean. A word cut by a soft hyphen is whole again. */
function joined(raws: readonly string[]): string {
  const parts: string[] = [];
  let above: { readonly line: string; readonly cutWord: boolean } | undefined;
  for (const raw of raws) {
    const line = cleanText(raw);
    if (above !== undefined) parts.push(above.cutWord ? '' : cutSeparator(above.line, line));
    parts.push(line);
    above = { line, cutWord: /\u00ad\s*$/.test(raw) };
  }
  return parts.join('');
}

function fragmentLines(text: string): readonly string[] {
  const lines = hasHtmlFragment(text) ? htmlFragmentText(text).split('\n') : [text];
  return lines.map(cleanText).filter((line) => line !== '');
}
