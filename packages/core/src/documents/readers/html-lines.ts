import { cleanText } from '../clean-text.ts';
import { type HtmlElement, type HtmlNode, isElement, printedChildren } from '../html-nodes.ts';
import { isLineElement } from '../html-text.ts';
import { sourceLines } from './text-lines.ts';

const apart = new Set(['br', 'td', 'th']);

/**
 * What each source line of a page prints, '' where it holds markup alone. Cells and paragraphs that share a line stand a
 * blank apart.
 */
export function printedSourceLines(source: string, body: HtmlElement | undefined): readonly string[] {
  const pieces: string[][] = sourceLines(source).map(() => []);
  const pending: HtmlNode[] = body === undefined ? [] : [body];
  let line = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node)) {
      if (apart.has(node.tagName) || isLineElement(node)) pieces[line]?.push(' ');
      for (const child of printedChildren(node).toReversed()) pending.push(child);
    } else if ('value' in node) {
      const first = (node.sourceCodeLocation?.startLine ?? 1) - 1;
      for (const [index, text] of node.value.split('\n').entries()) {
        line = Math.min(first + index, pieces.length - 1);
        pieces[line]?.push(text);
      }
    }
  }
  return pieces.map((texts) => cleanText(texts.join('')));
}
