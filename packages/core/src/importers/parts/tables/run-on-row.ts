import type { Column } from './assign-columns.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthOrShort = `${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`;
/** A day, as pattern: "04.10.16", "7 June 2031", "7th Jun 31". */
export const dayPattern = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s(?:${monthOrShort})\.?,?\s(?:\d{4}|\d{2}))`;
/** The number of a row: "1", "12.", "SR4", "WP/031". */
export const numberPattern = String.raw`(?:\d{1,3}\.?|[A-Z]{1,6}[ /.-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}|\d{1,4}[/.]\d{1,4})`;
const states =
  'Ongoing|On-going|On going|Completed|Complete|Closed|Open|Overdue|Outstanding|In progress|In Progress|Not started|Not Started|On track|On Track|Achieved|Implemented|Pending|Done|Green|Amber|Red|Blue';
const time = String.raw`(?:${dayPattern}|(?:(?:end|End|mid|Mid|early|Early)[ -](?:of )?)?(?:${monthOrShort})\.?\s(?:\d{4}|\d{2})|(?:Spring|Summer|Autumn|Winter)\s\d{4}|Q[1-4]\s\d{4}(?:/\d{2,4})?|Ongoing|On-going|TBC|ASAP|Next meeting)`;
/** What opens the next cell and is no part of a post. */
const otherCell = String.raw`(?:${months}|${states}|TBC|Updated?|Recommended|Lead|The|An?|This|These|It|In|On|At|As|No|Not|There|We|Officers|Report|Meeting|Email|Letter|Sent|To|Following|Agreed|Accepted|Yes|Work)\b`;
const capital = String.raw`(?!${otherCell})\p{Lu}[\p{L}’'-]*`;
/** "by the Head of Wells" stands inside a sentence and is no cell of its own. */
const ownCell = String.raw`(?<!\b(?:the|of|by|to|with|and|from|for|an?|that|The)\s)`;
const post = String.raw`(?:(?:Interim|Acting|Deputy|Depute)\s)?(?:(?:Executive|Corporate|Service|Strategic|Divisional|Assistant)\sDirector|Director|Chief\s(?:Executive|Officer|Finance\sOfficer|Social\sWork\sOfficer)|Head|Monitoring\sOfficer|Clerk|Cabinet\sMember|Portfolio\sHolder|(?:Senior\s)?(?:Scrutiny|Democratic\sServices|Governance)\s(?:Officer|Manager))(?:(?:\s(?:of|for|and|the|&|–))*\s${capital},?)*`;
const titled = String.raw`(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.?(?:\s${capital}){1,3}`;
const initials = String.raw`[A-Z]{2,3}(?:\s?[/&]\s?[A-Z]{2,3}){0,3}`;
/** A name without a title is one where the time stands right behind it; elsewhere two words with capitals may be anything. */
const named = String.raw`${capital}(?:\s(?:(?:of|for|and|&|/)\s)?${capital}){0,4}`;
/** The officer below a director, with post, telephone and address, as narrow columns print them. */
const leadOfficer = String.raw`(?:\sLead\s.{3,240}?)?`;
const asks = String.raw`(?=(?:\(?(?:1|a|i)[).]\s+)?(?:That|To|Agrees?|Agreed|Requests?|Requested|Instructs?|Instructed|Calls?)\s|\(?(?:1|a|i)\)\s)`;

/**
 * The cells of one row of a table that ran on, one for each column: what a cell looks like tells where it ends, a number, a day, a post or name, a time, a state. `undefined` where it is not plain:
 * two columns of prose side by side can only be parted where what was asked opens as an ask does.
 */
export function cutRunOnRow(row: string, columns: readonly Column[]): readonly string[] | undefined {
  const text = row.replace(/\s+/gu, ' ').trim();
  for (const timed of [true, false]) {
    const pattern = patternOf(columns, timed);
    const groups = pattern === undefined ? undefined : pattern.exec(text)?.groups;
    if (groups !== undefined) return columns.map((_, at) => (groups[`c${at}`] ?? '').trim());
  }
  return undefined;
}

type Kind = 'number' | 'day' | 'time' | 'who' | 'state' | 'prose';

function kindOf({ header, meanings: [meaning] }: Column): Kind {
  if (meaning === 'reference') return 'number';
  if (meaning === 'raised-on') return 'day';
  if (meaning === 'follow-up' || (meaning === 'note' && /\bdate\b/iu.test(header))) return 'time';
  if (meaning === 'responsible' || meaning === 'addressed-to') return 'who';
  return meaning === 'status' ? 'state' : 'prose';
}

function patternOf(columns: readonly Column[], timed: boolean): RegExp | undefined {
  const kinds = columns.map(kindOf);
  let source = '^';
  for (const [at, kind] of kinds.entries()) {
    const last = at === kinds.length - 1;
    const due = columns[at]?.meanings[0] === 'follow-up';
    const next = kinds[at + 1];
    if (kind === 'number') source += group(at, numberPattern, false);
    else if (kind === 'day') source += group(at, dayPattern, false);
    else if (kind === 'time') source += group(at, time, !(timed && due));
    else if (kind === 'state') source += group(at, `(?:${states})`, true);
    else if (kind === 'who') {
      const behind = timed && next === 'time' ? `|${named}` : '';
      source += `${ownCell}(?<c${at}>${post}|${titled}|${initials}${behind})${leadOfficer}(?:\\s+|$)`;
    } else if (last) source += `(?<c${at}>.*)`;
    else if (next === 'prose') {
      if (columns[at + 1]?.meanings[0] !== 'recommendation') return undefined;
      source += `(?<c${at}>\\S.{2,200}?)\\s+${asks}`;
    } else source += columns[at]?.meanings[0] === 'recommendation' ? `(?<c${at}>\\S.{10,1500}?)\\s+` : `(?<c${at}>.{0,1500}?)\\s*`;
  }
  return timed && !columns.some(({ meanings }) => meanings[0] === 'follow-up') ? undefined : new RegExp(`${source}$`, 'u');
}

function group(at: number, pattern: string, optional: boolean): string {
  return optional ? `(?:(?<c${at}>${pattern})(?:\\s+|$))?` : `(?<c${at}>${pattern})(?:\\s+|$)`;
}
