/** Text without Markdown's marks. */
export interface UnmarkedText {
  readonly text: string;
  /** All of it was bold, but for punctuation. */
  readonly bold: boolean;
}

const link = /!?\[([^[\]]*)\]\(([^()\s]*)\)/g;
const strong = /\*\*([^*]+)\*\*|(?<![\w_])__([^_]+)__(?![\w_])/g;
const light = /(?<![\w*])\*(?![\s*])([^*]*[^*\s])\*(?![\w*])|(?<![\w_])_(?![\s_])([^_]*[^_\s])_(?![\w_])/g;

/**
 * Takes off the marks that extractors leave: `**bold**`, `__bold__`, `*slanted*`, `_slanted_`, `[words](address)`. What is no
 * pair stays ("snake_case", "5 * 3", a lone "_"), but for one bold mark that opens or closes the text where a page cut
 * took its partner: "**Responsible Lead" is "Responsible Lead".
 */
export function stripMarks(raw: string): UnmarkedText {
  if (!/[*_[]/.test(raw)) return { text: raw, bold: false };
  const linked = raw.replace(link, (whole, words: string, address: string) => (isAddress(address) ? words : whole));
  const outside = linked.replace(strong, '');
  const bold = outside !== linked && !/[\p{L}\p{N}]/u.test(outside);
  const weighed = linked.replace(strong, (_, stars?: string, lines?: string) => stars ?? lines ?? '');
  const opened = weighed.replace(/^(\s*)\*\*(?=[^\s*])/, '$1');
  return { text: opened.replace(light, (_, stars?: string, lines?: string) => stars ?? lines ?? ''), bold: bold || opened !== weighed };
}

/** Whether a bold mark is open at the end of the text, so that the next line still belongs to it. */
export function hasOpenBold(raw: string): boolean {
  return raw.split('**').length % 2 === 0;
}

function isAddress(address: string): boolean {
  return address === '' || /^(?:#|\/|[a-z]+:|www\.)/i.test(address) || /[./]/.test(address);
}
