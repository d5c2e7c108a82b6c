import { headerRun } from '../tables/header-run.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import { follows, isFirst, isNumbered } from '../words/numbering.ts';
import { type AskHeading, readAskHeading } from './ask-headings.ts';
import { type BlockLabel, readBlockLabel, readLoneLabel } from './block-labels.ts';
import { isDecisionLine, isSentence } from './block-text.ts';
import { columnItems } from './column-items.ts';

/** A header of so many columns is that of a table, which has readers of its own. */
const fewestTableColumns = 4;

/** Where a recommendation opens among the paragraphs of a paper, and what its head says. */
export interface BlockStart extends AskHeading {
  readonly at: number;
  /** The column that what stands below it comes from, where the paper is a table that came apart. */
  readonly column?: BlockLabel;
}

/**
 * The heads of the recommendations of a paper. Heads of a loose kind ("R3 …", "Recommendation: …") count where two of them stand, conclusions
 * where recommendations stand among them. Where no word says so, numbered paragraphs are heads if each is answered before the next begins.
 */
export function blockStarts(texts: readonly TextPart[]): readonly BlockStart[] {
  const found = texts.flatMap((part, at) => {
    const bullet = part.marker !== undefined && !isNumbered(part.marker);
    const heading = readAskHeading(bullet ? part.text : printedText(part));
    return heading === undefined ? [] : [{ ...heading, at }];
  });
  const count = (way: AskHeading['way']): number => found.filter((start) => start.way === way).length;
  const words = count('word') + count('numbered');
  const trusted = found.filter(({ way }) => {
    if (way === 'letter') return count('letter') > 1 && words === 0;
    if (way === 'label') return words === 0 && count('letter') < 2;
    return way === 'conclusion' ? words > 0 : true;
  });
  if (trusted.length > 0) return trusted;
  // The numbers of a table that came apart are those of its cells, and its columns say what answers what.
  const answered = (headerRun(texts)?.columns.length ?? 0) < fewestTableColumns ? answeredItems(texts) : [];
  return answered.length > 0 ? answered : columnItems(texts);
}

/** "1. That …" with "Response: …" below it, then "2." and so on. */
function answeredItems(texts: readonly TextPart[]): readonly BlockStart[] {
  const items: BlockStart[] = [];
  let last: string | undefined;
  for (const [at, part] of texts.entries()) {
    const { marker, text } = part;
    if (marker === undefined || !isNumbered(marker) || !isSentence(text)) continue;
    if (last === undefined ? !isFirst(marker) : !follows(last, marker)) continue;
    if (!isAnswered(texts.slice(at + 1, at + 12))) continue;
    items.push({ references: [marker], inline: text, way: 'numbered', at });
    last = marker;
  }
  return items.length > 1 ? items : [];
}

/** Whether an answer with its label, or a decision alone, comes before the next numbered paragraph. */
function isAnswered(below: readonly TextPart[]): boolean {
  for (const { text, marker } of below) {
    if (marker !== undefined && isNumbered(marker) && isSentence(text) && /^\d/u.test(marker)) return false;
    const label = readBlockLabel(text) ?? readLoneLabel(text, false);
    if (label?.sense === 'response' || isDecisionLine(text)) return true;
  }
  return false;
}
