import { joinPlaces, type Place } from '../../../base/place.ts';
import type { Block, Document, Table } from '../../../documents/document.ts';
import { continues, joinCut } from '../../../documents/join-cut.ts';
import { isPageFurniture } from '../words/page-furniture.ts';

/** One paragraph, bullet or heading of an officer's report, page cuts rejoined and its paragraph number taken off. */
export interface TextUnit {
  readonly kind: 'text';
  /** The number printed before it: `3.10`, or `4` for a section. */
  readonly number?: string;
  readonly text: string;
  /** The bullet as printed; absent for a paragraph and for a bullet that only stands before a paragraph number. */
  readonly bullet?: string;
  /** How deep the bullet lies in its list, from 1; 0 for a paragraph. */
  readonly level: number;
  /** The format marks it as a heading of this level. */
  readonly heading?: number;
  /** All of it was bold. */
  readonly bold: boolean;
  readonly place: Place;
  /** Where its parts are printed: several when a page cut it. */
  readonly parts: readonly Place[];
}

/** A table where it stands in the report. */
export interface TableUnit {
  readonly kind: 'table';
  readonly table: Table;
  readonly place: Place;
}

/** A report in reading order. */
export type PlanUnit = TextUnit | TableUnit;

const paragraphNumber = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\S)/;
const sectionNumber = /^(\d{1,2})[.)]$/;
/** No paragraph of a report runs over more pages than this. */
const mostCuts = 12;
const danglingLabel = /\b(?:sponsors?|leads?|lead officers?|responsible (?:leads?|officers?)|owners?)\s*:?$/i;

/**
 * A report as a flat list of paragraphs, bullets and tables. A page cut inside one is healed: the second part starts in lower case, or
 * the first stops on a label ("Responsible Lead") whose name the next page holds. Page breaks are dropped.
 *
 * Edge: "- 3.10 Area for Improvement" is a numbered paragraph, not a bullet; "4." before a heading is its section number.
 */
export function planUnits(document: Document): readonly PlanUnit[] {
  const units: PlanUnit[] = [];
  for (const block of document.blocks) {
    const unit = unitOf(block);
    if (unit === undefined || (unit.kind === 'text' && isPageFurniture(unit.text))) continue;
    const before = units.at(-1);
    if (before?.kind === 'text' && unit.kind === 'text' && goesOn(before, unit)) {
      units.splice(-1, 1, {
        ...before,
        text: joined(before.text, unit.text),
        place: joinPlaces(before.place, unit.place),
        parts: [...before.parts, unit.place],
      });
    } else units.push(unit);
  }
  return units;
}

/** The two parts of a cut text; only its end is looked at, so that long texts cost no more than short ones. */
export function joined(before: string, after: string): string {
  return before.slice(0, -2) + joinCut(before.slice(-2), after);
}

function unitOf(block: Block): PlanUnit | undefined {
  if (block.kind === 'page-break') return undefined;
  if (block.kind === 'table') return { kind: 'table', table: block, place: block.place };
  if (block.text.trim() === '') return undefined;
  const number = paragraphNumber.exec(block.text)?.[1];
  const text = number === undefined ? block.text : block.text.replace(paragraphNumber, '');
  const level = block.kind === 'list-item' ? block.level : 0;
  const base = {
    kind: 'text',
    text,
    level,
    bold: block.kind === 'paragraph' && block.emphasis === true,
    place: block.place,
    parts: [block.place],
  } as const;
  if (block.kind === 'heading') return { ...base, ...headingNumber(number, block.text), heading: block.level };
  if (number !== undefined) return { ...base, number };
  if (block.kind === 'paragraph') return base;
  const section = sectionNumber.exec(block.marker)?.[1];
  return { ...base, bullet: block.marker, ...(section === undefined ? {} : { number: section }) };
}

function headingNumber(number: string | undefined, text: string): { number?: string; text?: string } {
  if (number !== undefined) return { number };
  const section = /^(\d{1,2})[.)]?\s+(?=\p{L})/u.exec(text);
  return section?.[1] === undefined ? {} : { number: section[1], text: text.slice(section[0].length) };
}

function goesOn(before: TextUnit, after: TextUnit): boolean {
  if (after.bullet !== undefined || after.number !== undefined || after.heading !== undefined || before.heading !== undefined) return false;
  if (before.parts.length >= mostCuts) return false;
  const end = before.text.slice(-80);
  return continues(end, after.text) || danglingLabel.test(end);
}

/** How deep a paragraph number is: `4` is 1, `3.10` is 2; 0 without one. */
export function numberDepth(number: string | undefined): number {
  return number === undefined ? 0 : number.split('.').length;
}

/** Words of a text, counted by blanks. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
