import { readArchivePolicy } from './archive-words.ts';
import type { Column } from './assign-columns.ts';
import { plainHeader } from './column-words.ts';
import type { TextPart } from './recommendation-table.ts';
import { printedText } from './sheet.ts';

/** No heading of a section is longer, in words. */
const longestHeading = 8;

const notes =
  /^(?:key|legend|notes?|footnotes?|glossary|summary|totals?|notes (?:on|to|for) .{1,60}|\[[ivx\d]{1,4}\] .*|minutes|(?:supporting|additional|accompanying) documents|background papers|contacts?(?: (?:officers?|details))?|contact: .{1,80}|for (?:further|more) information.{0,60})\s*:?$/iu;

/** What other sections of the papers that hold such a table are called: of an overview report, of a minister's response. */
const otherSections =
  /^(?:(?:register of )?(?:key|forthcoming) decisions|items? for information|(?:draft |committee )?(?:forward )?work(?:ing)? (?:programme|plan)|forward plan|conclusions?|next steps|(?:financial|legal|equalit(?:y|ies)|risk) implications|background(?: documents)?|list of background papers)\s*:?$/i;

/**
 * Where a table printed one cell a paragraph ends among the paragraphs after its header: at a key, a legend or notes, at an explanation of one of
 * its columns ("Status: …") or of what becomes of completed rows, or where the paper's next section or agenda item begins. `before` are the paragraphs above
 * the header: the section whose number follows on the last of theirs is the next one. The count of paragraphs where nothing ends it.
 */
export function streamEnd(cells: readonly TextPart[], columns: readonly Column[], before: readonly TextPart[]): number {
  const open = before.flatMap((part) => sectionNumber(part) ?? []).at(-1);
  // Rows that are numbered themselves count on as sections do.
  const numbered = columns.some((column) => column.meanings[0] === 'reference');
  const amongItems = before.some((part, above) => isItemHead(part, before[above + 1]));
  const at = cells.findIndex((part, index) => {
    if (endsTable(part, columns) || (amongItems && isItemHead(part, cells[index + 1]))) return true;
    return !numbered && open !== undefined && sectionNumber(part) === open + 1;
  });
  return at < 0 ? cells.length : at;
}

/** "2. Key Decisions": a number, and a title with a capital that is no sentence. */
function sectionNumber({ marker, text }: TextPart): number | undefined {
  const number = /^(\d{1,2})[.)]?(?:0)?$/.exec(marker ?? '')?.[1];
  if (number === undefined || !/^\p{Lu}/u.test(text) || /[.;,:]$/.test(text) || /^That\s/.test(text)) return undefined;
  return text.split(' ').length <= longestHeading ? Number.parseInt(number, 10) : undefined;
}

/** "4." above "PETITIONS": an item of the agenda, where the items of the paper are printed so. */
function isItemHead(number: TextPart, title: TextPart | undefined): boolean {
  if (title === undefined || title.marker !== undefined || !/^\d{1,2}\.?$/.test(printedText(number).trim())) return false;
  return /\p{Lu}{4}/u.test(title.text) && title.text === title.text.toUpperCase() && !/[.;]$/.test(title.text);
}

function endsTable(part: TextPart, columns: readonly Column[]): boolean {
  const { text } = part;
  if (notes.test(text)) return true;
  if (otherSections.test(text) && isHeading(part, columns)) return true;
  if (/^\[[ivx\d]{1,4}\]\s/.test(text)) return true;
  if (/^\(?(?:items?|actions?|recommendations?|entries|rows|those)\b/i.test(text) && readArchivePolicy([text]) !== undefined) return true;
  const label = /^([^:]{2,40}):/.exec(text)?.[1];
  return (
    label !== undefined &&
    columns.some((column) => plainHeader(column.header) === plainHeader(label) && plainHeader(label) !== 'recommendation')
  );
}

/** Whether a section's name is printed as a heading: "Work Programme" is as often the topic of a row. */
function isHeading({ text, marker, emphasis }: TextPart, columns: readonly Column[]): boolean {
  if (marker !== undefined) return /\d/.test(marker);
  if (emphasis === true) return true;
  return text === text.toUpperCase() && !columns.some((column) => column.meanings.includes('topic'));
}
