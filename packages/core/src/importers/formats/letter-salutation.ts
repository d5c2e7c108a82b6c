import { parseCalendarDate } from '../../model/dates/parse-date.ts';
import type { Passage } from '../parts/prose/passages.ts';

/** "Letter to the Minister for Ferries, 16 December 2031": the title that a web page puts in place of a salutation. */
const title = /^Letter\sto\s(?:the\s)?(\p{Lu}[^,;:]{2,100}),\s(?:dated\s)?(\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4})$/u;

/** What the title of a letter's web page says: to whom it goes, and its day. `undefined` for any other line. */
export function letterTitle(text: string): { readonly name: string; readonly date: string } | undefined {
  const [, name, date] = title.exec(text) ?? [];
  return name === undefined || date === undefined ? undefined : { name, date };
}

/**
 * Parts the salutation from what an extractor ran together with it: the date before it ("12th September 2031 Dear Minister,") and the letter
 * after it ("Dear Councillor Pook, Thank you for coming …"). Lines stay as they are where nothing is run together.
 */
export function splitSalutation(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap((passage) => {
    if (passage.kind !== 'text') return [passage];
    const dated = /^(.{6,40}?)\s+(Dear\s.+)$/u.exec(passage.text);
    if (dated?.[1] !== undefined && dated[2] !== undefined && parseCalendarDate(dated[1]) !== undefined)
      return [{ ...passage, text: dated[1] }, ...afterSalutation({ ...passage, text: dated[2] })];
    return afterSalutation(passage);
  });
}

function afterSalutation(passage: Passage): readonly Passage[] {
  const run = /^(Dear\s[^,.]{2,60},)\s+(\p{Lu}.{20,})$/su.exec(passage.text);
  if (run?.[1] === undefined || run[2] === undefined) return [passage];
  return [
    { ...passage, text: run[1] },
    { ...passage, text: run[2] },
  ];
}
