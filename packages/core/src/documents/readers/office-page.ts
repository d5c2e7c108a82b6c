import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../document.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from '../html-nodes.ts';
import { HtmlBlocks } from './html-blocks.ts';

/**
 * The blocks of a page made from an office document. Unlike on the web, a table with a table in one of its cells is data: the inner
 * table becomes lines of its cell. Only a frame of one row or one column is seen through. Footnotes come last, as "[1] …".
 */
export function readOfficePage(body: HtmlElement | undefined): readonly Block[] {
  if (body === undefined) return [];
  const elements: HtmlElement[] = [body];
  for (let element = elements.pop(); element !== undefined; element = elements.pop()) {
    if (element.tagName === 'table' && !isFrame(element)) flattenInner(element);
    if (element.tagName === 'li') markNote(element);
    if (element.tagName === 'ol' && element.childNodes.some((child) => isElement(child) && noteNumber(child) !== undefined))
      rename(element, 'div');
    for (const child of element.childNodes) if (isElement(child)) elements.push(child);
  }
  return new HtmlBlocks().read(body);
}

function rows(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : child.childNodes.filter(isElement).filter((each) => each.tagName === 'tr')));
}

function isFrame(table: HtmlElement): boolean {
  const all = rows(table);
  return all.length < 2 || all.every((row) => row.childNodes.filter(isElement).length < 2);
}

/** Tables in cells become paragraphs, a row each. The tree is our own, so it may be changed. */
function flattenInner(table: HtmlElement): void {
  const pending = rows(table).flatMap((row) => row.childNodes.filter(isElement));
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    for (const child of element.childNodes) if (isElement(child)) pending.push(child);
    if (element.tagName === 'table' || element.tagName === 'tr') rename(element, 'div');
    else if (
      element.tagName === 'td' &&
      element.parentNode !== null &&
      'tagName' in element.parentNode &&
      element.parentNode.tagName === 'div'
    )
      rename(element, 'span');
  }
}

function markNote(item: HtmlElement): void {
  const number = noteNumber(item);
  if (number === undefined) return;
  rename(item, 'div');
  const first = firstText(item);
  if (first !== undefined) first.value = `[${number}] ${first.value}`;
  // The arrow that leads back to the text prints nothing on paper.
  const pending: HtmlNode[] = [item];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    node.childNodes = node.childNodes.filter(
      (child) => !(isElement(child) && /^#(?:foot|end)note-ref-/.test(attribute(child, 'href') ?? '')),
    );
    pending.push(...node.childNodes);
  }
}

/** Mammoth numbers footnotes and endnotes as one list whose items have the ids of Word, so the number is the item's place. */
function noteNumber(item: HtmlElement): number | undefined {
  if (item.tagName !== 'li' || !/^(?:foot|end)note-/.test(attribute(item, 'id') ?? '')) return undefined;
  const siblings = item.parentNode?.childNodes.filter(isElement) ?? [];
  return siblings.indexOf(item) + 1;
}

function firstText(element: HtmlElement): DefaultTreeAdapterTypes.TextNode | undefined {
  const pending: HtmlNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') return node as DefaultTreeAdapterTypes.TextNode;
    if (isElement(node)) pending.push(...node.childNodes.toReversed());
  }
  return undefined;
}

function rename(element: HtmlElement, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}
