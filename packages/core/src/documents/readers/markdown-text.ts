import type { fromMarkdown } from 'mdast-util-from-markdown';
import { cleanText } from '../clean-text.ts';
import { htmlFragmentText } from '../html-fragment.ts';

/** Any block of a Markdown tree. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

/** Where a hard line break stands until the lines are told apart; no paper holds it, `cleanText` would drop it. */
const hardBreak = '\u0001';

/** The lines of a node's text: one, or several where the writer broke it (two blanks at the line's end, `<br>`, `<li>`). */
export function printedLines(node: MarkdownNode): readonly string[] {
  const pieces: string[] = [];
  const html = holdsHtml(node);
  gather(node, html, pieces);
  const text = pieces
    .join('')
    .replaceAll('\n', ' ')
    .replaceAll(hardBreak, html ? '<br>' : '\n');
  const lines = (html ? htmlFragmentText(text) : text).split('\n').map(cleanText);
  return lines.filter((line) => line !== '');
}

/** Whether all that a paragraph prints is bold. */
export function isAllStrong(node: MarkdownNode): boolean {
  if (!('children' in node) || !node.children.some((child) => child.type === 'strong')) return false;
  return node.children.every(
    (child) => child.type === 'strong' || child.type === 'break' || (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );
}

function holdsHtml(node: MarkdownNode): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

function gather(node: MarkdownNode, html: boolean, pieces: string[]): void {
  if (node.type === 'break') pieces.push(hardBreak);
  else if (node.type === 'html') pieces.push(node.value);
  else if ('value' in node) pieces.push(html ? node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : node.value);
  else if (node.type === 'image' || node.type === 'imageReference') pieces.push(node.alt ?? '');
  else if ('children' in node) for (const child of node.children) gather(child, html, pieces);
}
