import { headerRun } from '../tables/header-run.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import { follows, isFirst, isNumbered, markerKey, markerStyle } from '../words/numbering.ts';
import { isTitledAnswer } from './answers-title.ts';
import { type AskHeading, readAskHeading } from './ask-headings.ts';
import { type BlockLabel, readBlockLabel, readLoneLabel } from './block-labels.ts';
import { isDecisionLine, isSentence } from './block-text.ts';
import { columnItems } from './column-items.ts';

/** A header of so many columns is that of a table, which has readers of its own. */
const fewestTableColumns = 4;

const pointsBack = /\((?:[Pp]aragraphs?|[Pp]aras?\.?|[Pp]ages?)\s[\d., and–-]{1,30}\)\.?$/u;

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
  const pointing = isTitledAnswer(texts) ? pointingItems(texts) : [];
  if (pointing.length > 0) return pointing;
  // The numbers of a table that came apart are those of its cells, and its columns say what answers what.
  const answered = (headerRun(texts)?.columns.length ?? 0) < fewestTableColumns ? answeredItems(texts) : [];
  return answered.length > 0 ? answered : columnItems(texts);
}

/** "12. We ask that … (Paragraph 40)", the number left out or not: what a reply prints from the report that it answers says where it stood there. */
function pointingItems(texts: readonly TextPart[]): readonly BlockStart[] {
  const items = texts.flatMap((part, at): readonly BlockStart[] => {
    const [, marker, text = ''] = /^(\(?\d{1,3}[.)]*\s+)?(\S.*)$/su.exec(printedText(part)) ?? [];
    if (!pointsBack.test(text) || !isSentence(text)) return [];
    return [{ references: marker === undefined ? [] : [marker.trim()], inline: text, way: 'numbered', at }];
  });
  return items.length > 1 ? items : [];
}

/**
 * "1. That …" with "Response: …" below it, then "2." and so on. A reply may leave out those that are for others to answer, so that the numbers only
 * rise; then each has to have its label.
 */
function answeredItems(texts: readonly TextPart[]): readonly BlockStart[] {
  const items: BlockStart[] = [];
  let last: string | undefined;
  for (const [at, part] of texts.entries()) {
    const { marker, text } = part;
    if (marker === undefined || !isNumbered(marker) || !isSentence(text)) continue;
    const next = last === undefined ? isFirst(marker) : follows(last, marker);
    if (!next && !rises(last, marker)) continue;
    if (!isAnswered(texts.slice(at + 1, at + 12), next)) continue;
    items.push({ references: [marker], inline: text, way: 'numbered', at });
    last = marker;
  }
  return items.length > 1 ? items : [];
}

/** Whether a figure is higher than the one before it. */
function rises(last: string | undefined, marker: string): boolean {
  return markerStyle(marker) === 'figure' && (last === undefined || Number(markerKey(marker)) > Number(markerKey(last)));
}

/** Whether an answer with its label, or a decision alone (`bare`), comes before the next numbered paragraph. */
function isAnswered(below: readonly TextPart[], bare: boolean): boolean {
  for (const { text, marker } of below) {
    if (marker !== undefined && isNumbered(marker) && isSentence(text) && /^\d/u.test(marker)) return false;
    const label = readBlockLabel(text) ?? readLoneLabel(text, false);
    if (label?.sense === 'response' || (bare && isDecisionLine(text))) return true;
  }
  return false;
}
