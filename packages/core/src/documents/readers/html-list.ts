import { attribute, countAttribute, type HtmlElement, isElement, printedChildren } from '../html-nodes.ts';

const mostItems = 999_999;
const romanDigits: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The marker that a browser prints before each item of a list: "•", or "3.", "c.", "C.", "iii." as the list says. */
export function listMarkers(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const markers = new Map<HtmlElement, string>();
  let number = countAttribute(list, 'start', mostItems) ?? 1;
  for (const item of printedChildren(list)) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    number = countAttribute(item, 'value', mostItems) ?? number;
    markers.set(item, list.tagName === 'ol' ? `${numeral(number, attribute(list, 'type') ?? '1')}.` : '•');
    number += 1;
  }
  return markers;
}

function numeral(number: number, type: string): string {
  if (type === 'i' || type === 'I') return cased(roman(number), type);
  if ((type === 'a' || type === 'A') && number >= 1 && number <= 26) return cased(String.fromCharCode(96 + number), type);
  return String(number);
}

function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  let [rest, text] = [number, ''];
  for (const [digits, value] of romanDigits) {
    for (; rest >= value; rest -= value) text += digits;
  }
  return text;
}

function cased(text: string, type: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}
