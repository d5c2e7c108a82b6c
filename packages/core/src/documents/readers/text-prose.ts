import type { Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Block } from '../document.ts';
import { hasHtmlFragment, htmlFragmentText } from '../html-fragment.ts';
import { hasOpenBold, stripMarks } from '../inline-marks.ts';
import { cutSeparator } from '../join-cut.ts';
import { type MarkedLine, readMarker } from '../list-marker.ts';
import type { ListLevels } from './list-levels.ts';
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
  let open = hasOpenBold(first.raw);
  let end = start + 1;
  for (let above = first; end < run.length; end += 1) {
    const line = run[end];
    if (line === undefined) break;
    const closing = open && run.slice(end, end + 3).some((later) => later.raw.includes('**'));
    const paragraph = {
      above,
      openBold: closing,
      markerOnly: dangling && end === start + 1,
      ...(marked === undefined ? {} : { markerIndent: marked.indent }),
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
  const marked = readMarker(first.raw);
  const rest = lines.slice(1).map((line) => line.raw);
  if (marked !== undefined) {
    const { text } = stripMarks(joined([marked.rest, ...rest]));
    const [head = '', ...others] = fragmentLines(text);
    if (head !== '' || others.length > 0) {
      const item: Block = { kind: 'list-item', marker: marked.marker, level: levels.next(marked), text: head, place };
      return [item, ...others.map((other) => looseBlock(other, false, place, levels))];
    }
  }
  levels.reset();
  const { text, bold } = stripMarks(headingText(joined([first.raw, ...rest])));
  const emphasis = bold || /^\s*#{1,6} /.test(first.raw);
  const texts = fragmentLines(text);
  if (texts.length === 0) return [{ kind: 'paragraph', text: '', place }];
  return texts.map((each) => looseBlock(each, emphasis, place, levels));
}

function looseBlock(text: string, emphasis: boolean, place: Place, levels: ListLevels): Block {
  const marked: MarkedLine | undefined = text.startsWith('• ') ? readMarker(text) : undefined;
  if (marked !== undefined) return { kind: 'list-item', marker: '•', level: levels.next(marked), text: cleanText(marked.rest), place };
  return emphasis ? { kind: 'paragraph', text, emphasis, place } : { kind: 'paragraph', text, place };
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

function headingText(text: string): string {
  return text.replace(/^\s*#{1,6} +/, '');
}
