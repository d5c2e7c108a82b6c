import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { bulletSigns } from './clean-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const known =
  'a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|label|li|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const tag = new RegExp(`</?(?:${known})(?:\\s[^<>]*)?/?>`, 'i');
const strayAngle = new RegExp(`<(?!/?(?:${known})(?:\\s[^<>]*)?/?>)`, 'gi');
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const strayAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;
const bulletInside = new RegExp(`(?<!\\S)[${bulletSigns}](?!\\S)`, 'g');
const lineElements = new Set('blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr ol p pre table tr ul'.split(' '));

/** Whether a text holds tags or entities of HTML that an export left in it. "<name>" and "R&D" are neither. */
export function hasHtmlFragment(text: string): boolean {
  return (text.includes('<') && tag.test(text)) || (text.includes('&') && entity.test(text));
}

/**
 * The text of a scrap of HTML, paragraph by paragraph on a line of its own; list items begin with "• ". Broken scraps are
 * read as a browser does: an unclosed list ends with the cell, a bullet sign printed inside a list starts a line. Angle
 * brackets and ampersands that are no tag or entity stay as printed ("<insert name>").
 * Edge: `<p>Two:</p> <ul style="…"> • One. • Two ` is "Two:\n• One.\n• Two".
 */
export function htmlFragmentText(raw: string): string {
  const safe = raw.replace(strayAmpersand, '&amp;').replace(strayAngle, '&lt;');
  return tidyLines(fragmentText(parseFragment(safe).childNodes));
}

/** Lines with single blanks inside, no empty ones between. A lone bullet takes the line after it. */
export function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \t\r\f\v]+/g, ' ').trim());
  const full: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    if (full.at(-1) === '•') full[full.length - 1] = line.startsWith('• ') ? line : `• ${line}`;
    else full.push(line);
  }
  return full.filter((line) => line !== '•').join('\n');
}

/** Walks with a stack of its own: a scrap may be nested deeper than the program's stack allows. */
function fragmentText(roots: readonly Node[]): string {
  const parts: string[] = [];
  const pending: (string | { readonly node: Node; readonly inList: boolean })[] = [];
  const push = (nodes: readonly Node[], inList: boolean): void => {
    for (const node of nodes.toReversed()) pending.push({ node, inList });
  };
  push(roots, false);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const { node, inList } = next;
    const name = node.nodeName;
    if (name === '#text' && 'value' in node) {
      const text = node.value.replace(/\s+/g, ' ');
      parts.push(inList ? text.replace(bulletInside, '\n• ') : text);
    } else if (name === 'br') {
      parts.push('\n');
    } else if ('childNodes' in node) {
      const ownLine = name === 'li' || lineElements.has(name);
      if (ownLine) parts.push('\n');
      if (name === 'li') parts.push('• ');
      pending.push(ownLine ? '\n' : name === 'td' || name === 'th' ? ' ' : '');
      push(node.childNodes, inList || name === 'ul' || name === 'ol');
    }
  }
  return parts.join('');
}
