import { attribute, countAttribute, type HtmlElement, isElement, printedChildren } from '../html-nodes.ts';
import { printNumeral } from '../numerals.ts';

const mostItems = 999_999;
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
  if (type === 'i') return printNumeral(number, 'lower-roman');
  if (type === 'I') return printNumeral(number, 'upper-roman');
  if ((type === 'a' || type === 'A') && number >= 1) return type === 'a' ? letters(number) : letters(number).toUpperCase();
  return String(number);
}

/** Browsers go on after z with aa, ab, ac, where Word has aa, bb, cc. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}
