import { bulletSigns, cleanText } from './clean-text.ts';
import { type HtmlElement, type HtmlNode, isElement, printedChildren } from './html-nodes.ts';

const lineElements = new Set(
  'address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const bulletInside = new RegExp(`(?<!\\S)[${bulletSigns}](?!\\S)`, 'g');

/** Whether an element starts a line of its own. */
export function isLineElement(node: HtmlNode): boolean {
  return isElement(node) && lineElements.has(node.tagName);
}

/**
 * What nodes print, a line for each paragraph, `<br>` and list item; items begin with "• ". Walks with a stack of its own, since
 * a broken page may be nested deeper than the program's stack allows.
 */
export function htmlLines(nodes: readonly HtmlNode[]): readonly string[] {
  const parts: string[] = [];
  const pending: (string | { readonly node: HtmlNode; readonly inList: boolean })[] = nodes
    .toReversed()
    .map((node) => ({ node, inList: false }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (!isElement(next.node)) parts.push(textOf(next.node, next.inList));
    else if (next.node.tagName === 'br') parts.push('\n');
    else pushElement(next.node, next.inList, parts, pending);
  }
  return tidy(parts.join(''));
}

function pushElement(
  element: HtmlElement,
  inList: boolean,
  parts: string[],
  pending: (string | { readonly node: HtmlNode; readonly inList: boolean })[],
): void {
  const name = element.tagName;
  const ownLine = lineElements.has(name);
  if (ownLine) parts.push('\n');
  if (name === 'li') parts.push('• ');
  pending.push(ownLine ? '\n' : name === 'td' || name === 'th' ? ' ' : '');
  const list = inList || name === 'ul' || name === 'ol';
  for (const node of printedChildren(element).toReversed()) pending.push({ node, inList: list });
}

function textOf(node: HtmlNode, inList: boolean): string {
  if (!('value' in node)) return '';
  const text = node.value.replace(/\s+/g, ' ');
  return inList ? text.replace(bulletInside, '\n• ') : text;
}

/** Clean lines, none empty; a bullet alone takes the line after it. */
function tidy(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map(cleanText)) {
    if (line === '') continue;
    if (lines.at(-1) === '•') lines[lines.length - 1] = line.startsWith('• ') ? line : `• ${line}`;
    else lines.push(line);
  }
  return lines.filter((line) => line !== '•');
}
