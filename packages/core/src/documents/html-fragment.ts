import { parseFragment } from 'parse5';
import { htmlLines } from './html-text.ts';

const known =
  'a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|label|li|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const tag = new RegExp(`</?(?:${known})(?:\\s[^<>]*)?/?>`, 'i');
const strayAngle = new RegExp(`<(?!/?(?:${known})(?:\\s[^<>]*)?/?>)`, 'gi');
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const strayAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

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
  return htmlLines(parseFragment(safe).childNodes).join('\n');
}
