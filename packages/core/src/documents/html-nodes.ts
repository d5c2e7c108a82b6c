import type { DefaultTreeAdapterTypes } from 'parse5';
import { joinPlaces, type Place } from '../base/place.ts';

/** A node of a parsed page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const unprinted = new Set(
  'base button datalist head iframe link meta nav noscript object script select style svg template title video audio canvas'.split(' '),
);

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The body of a parsed page; the parser makes one up where the page has none. */
export function bodyOf(page: DefaultTreeAdapterTypes.Document): HtmlElement | undefined {
  const root = page.childNodes.find(isElement);
  return root?.childNodes.filter(isElement).find((child) => child.tagName === 'body');
}

/**
 * The children of a node that print something: scripts, styles, menus and what is hidden are left out. A button in the header of a column is the
 * column's name, by which a page sorts.
 */
export function printedChildren(node: HtmlElement): readonly HtmlNode[] {
  const inHeader = node.tagName === 'th';
  return node.childNodes.filter(
    (child) => child.nodeName === '#text' || (isElement(child) && isPrinted(child, inHeader && child.tagName === 'button')),
  );
}

/** An attribute's value. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** A whole number of an attribute, within bounds; `undefined` where there is none. */
export function countAttribute(element: HtmlElement, name: string, most: number): number | undefined {
  const value = attribute(element, name)?.trim();
  if (value === undefined || !/^\d{1,6}$/.test(value)) return undefined;
  return Math.min(Number(value), most);
}

/** The source lines that a text node prints on: from its first word to its last. `fallback` where the parser made the node up. */
export function textPlace(node: HtmlNode, fallback: Place): Place {
  const at = node.sourceCodeLocation;
  if (at === undefined || at === null || !('value' in node)) return fallback;
  if (at.startLine === at.endLine) return { lines: [at.startLine, at.endLine] };
  const breaksBefore = lineEnds(/^\s*/.exec(node.value)?.[0] ?? '');
  const first = Math.min(at.startLine + breaksBefore, at.endLine);
  return { lines: [first, Math.max(first, Math.min(at.startLine + lineEnds(node.value.trimEnd()), at.endLine))] };
}

/** The source lines on which an element prints something; where it prints nothing, the line on which it begins. */
export function printedPlace(element: HtmlElement, fallback: Place): Place {
  const at = element.sourceCodeLocation;
  // Without an end tag the parser does not say where it ends.
  if (at?.endTag !== undefined && at.startLine === at.endLine) return { lines: [at.startLine, at.endLine] };
  let found: Place | undefined;
  const pending: HtmlNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node)) {
      for (const child of printedChildren(node)) pending.push(child);
    } else if ('value' in node && node.value.trim() !== '') {
      const place = textPlace(node, fallback);
      found = found === undefined ? place : joinPlaces(found, place);
    }
  }
  const line = at?.startLine;
  return found ?? (line === undefined ? fallback : { lines: [line, line] });
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

function isPrinted(element: HtmlElement, wanted: boolean): boolean {
  if (unprinted.has(element.tagName) && !wanted) return false;
  if (element.attrs.length === 0) return true;
  if (attribute(element, 'hidden') !== undefined) return false;
  return !/display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}
