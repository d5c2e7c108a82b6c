import type { CommitteeMention } from '../../importer.ts';
import { committeeNames } from './committee-mention.ts';

const council =
  /\b((?:\p{Lu}[\p{L}’'-]*\s+(?:and\s+|of\s+|&\s+)?){1,5}(?:(?:County|City|Borough|District|Metropolitan|Combined|Town)\s*)?(?:Council|Authority))\b(?!\s*(?:Tax|Plan|Chamber|Offices|House|officer|assembly))/u;

/** The committee that a line or sentence is about: the first whose name says scrutiny or select, else the first; as written. */
export function committeeIn(text: string): CommitteeMention | undefined {
  const names = committeeNames(text);
  const name = names.find((each) => /scrutiny|select/iu.test(each)) ?? names[0];
  return name === undefined ? undefined : { name };
}

/** The council that a line of a heading names, without "The": "Wealdshire County Council". */
export function councilIn(text: string): string | undefined {
  return council
    .exec(text)?.[1]
    ?.replace(/^The\s+/u, '')
    .trim();
}
