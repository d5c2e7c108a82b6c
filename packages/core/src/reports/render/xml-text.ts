/** The first line of every XML part that is written. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Everything that XML 1.0 does not let stand in a text (production 2, Char): controls, halves of characters, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

/** A text for an element or an attribute of XML 1.0. What XML cannot hold at all becomes U+FFFD, so that it is seen that something stood there. */
export function escapeXml(text: string): string {
  return text.replace(notXml, '\uFFFD').replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);
}
