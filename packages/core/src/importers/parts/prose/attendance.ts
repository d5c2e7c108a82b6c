import type { Place } from '../../../base/place.ts';
import type { Attendance, Declaration } from '../../../model/meeting.ts';
import { splitPeople } from '../names/people.ts';
import type { Passage } from './passages.ts';

/** Who was there, and which passages say so. `attendance` is absent where the paper has no list. */
export interface FoundAttendance {
  readonly attendance?: Attendance;
  readonly places: readonly Place[];
}

type List = 'present' | 'apologies' | 'inAttendance' | 'none';

const labels: readonly { readonly list: List; readonly pattern: RegExp }[] = [
  {
    list: 'apologies',
    pattern:
      /^(?:an\s+)?apolog(?:y|ies)(?:\s+for\s+(?:absence|inability to attend|lateness))?(?:\s+(?:was|were|had been|have been)?\s*(?:received|submitted|tendered|given|noted|accepted))?(?:\s+(?:from|on behalf of|by))?(?:\s+members)?\s*[:–-]?\s*/iu,
  },
  { list: 'apologies', pattern: /^(?:this was|these were)\s+received\s+from\s+/iu },
  { list: 'apologies', pattern: /^absent\s*[:–-]?\s*/iu },
  {
    list: 'inAttendance',
    pattern:
      /^(?:also\s+)?(?:in\s+attendance|also\s+present|officers?(?:\s+(?:present|in attendance))?|other (?:members|councillors|attendees)(?: (?:present|in attendance))?|(?:cabinet|executive) members? (?:present|in attendance)|guests?|witnesses|attending)(?:\s+(?:remotely|virtually))?\s*[:–-]\s*/iu,
  },
  { list: 'inAttendance', pattern: /^(?:also\s+(?:in\s+attendance|present)|in\s+attendance)\s+(?:was|were)?\s*/iu },
  { list: 'inAttendance', pattern: /^(?:also\s+(?:in\s+attendance|present)|in\s+attendance|officers? (?:present|in attendance))$/iu },
  {
    list: 'present',
    pattern:
      /^(?:(?:members?|councillors|committee members?|voting members)\s+(?:present|in attendance)|present|attendance|those present)(?:\s+were)?\s*[:–-]\s*/iu,
  },
  { list: 'present', pattern: /^(?:(?:members?|councillors|committee members?)\s+present|present|attendance|membership present)$/iu },
  { list: 'present', pattern: /^(?:(?:the\s+)?(?:vice[- ])?chair(?:man|woman|person)?)\s*:\s*/iu },
  {
    list: 'none',
    pattern:
      /^(?:substitut(?:e|es|ions?)|part\s+(?:i+|1|2|one|two|a|b)\b|declarations?|agenda|absent|minutes?\b|public speakers?)\s*[:–-]?/iu,
  },
];

/**
 * The attendance that minutes print: "Present:" with names after it, below it or in columns; "Apologies were received from …"; "Also in
 * attendance: …". Names as written, "(Chairman)" kept; columns are read row by row. `chair` is the one so marked.
 *
 * Source: minutes of English and Welsh committees, where the list is a grid of tabs, one paragraph or one name a line.
 */
export function findAttendance(passages: readonly Passage[]): FoundAttendance {
  const lists = { present: [] as string[], apologies: [] as string[], inAttendance: [] as string[] };
  const places: Place[] = [];
  let chair: string | undefined;
  let open: List = 'none';
  for (const passage of passages) {
    if (passage.kind === 'grid') {
      if (open === 'none') continue;
      const labelled = passage.rows.map((row) => row.map((cell) => cell.text).filter((cell) => cell.trim() !== ''));
      for (const cell of labelled.flat()) {
        const label = labelOf(cell);
        if (label !== undefined) open = label.list;
        addNames(lists, open, label === undefined ? cell : cell.slice(label.length));
      }
      places.push(passage.place);
      continue;
    }
    const label = labelOf(passage.text);
    if (label === undefined) {
      if (open === 'none' || !isNames(passage.text)) {
        open = 'none';
        continue;
      }
      addNames(lists, open, passage.text);
      places.push(passage.place);
      continue;
    }
    open = label.list;
    if (open === 'none') continue;
    const rest = passage.text.slice(label.length);
    if (/^(?:the\s+)?chair/iu.test(passage.text) && rest !== '') chair = splitPeople(rest)[0];
    addNames(lists, open, rest);
    places.push(passage.place);
  }
  const marked = lists.present.find(
    (person) => /\(\s*(?:in the )?chair(?:man|woman|person)?\b[^)]*\)|\bin the chair\b/iu.test(person) && !/vice|deputy/iu.test(person),
  );
  const leading = chair ?? marked?.replace(/(?:(?<!\s)\s+)?\([^()]*\)\s*$/u, '').replace(/,?(?<!\s)\s+in the chair$/iu, '');
  if (places.length === 0) return { places };
  return { attendance: { ...lists, ...(leading === undefined ? {} : { chair: leading }) }, places };
}

function labelOf(text: string): { readonly list: List; readonly length: number } | undefined {
  for (const { list, pattern } of labels) {
    const match = pattern.exec(text);
    if (match !== null) return { list, length: match[0].length };
  }
  return undefined;
}

function addNames(lists: { readonly [name in Exclude<List, 'none'>]: string[] }, list: List, text: string): void {
  if (list === 'none' || /^(?:none|nil|there were no(?:ne)?\b.*|no apologies.*)\.?$/iu.test(text.trim())) return;
  for (const line of text.split('\n')) {
    for (const person of splitPeople(line))
      if (/^\p{Lu}/u.test(person) && !/\d|members of the public/u.test(person) && !lists[list].includes(person)) lists[list].push(person);
  }
}

/** Whether a line below a label is names, and not yet prose. */
function isNames(text: string): boolean {
  if (
    /\b(?:was|were|the Committee|that|have|has|had|held|met|meets|attended|joined|arrived|left|took|took part|began|opened)\b/u.test(
      text,
    ) ||
    /^\d/u.test(text)
  )
    return false;
  const people = splitPeople(text);
  return people.length > 0 && people.every((person) => /^\p{Lu}/u.test(person) && person.split(' ').length <= 14);
}

const declared =
  /^(.{2,80}?)(?<!\s)\s+declared\s+(?:(?:an?|his|her|their|the following)\s+)?(?:[\p{L}-]+(?:,?\s+(?:and\s+|but\s+)?(?:[\p{L}-]+)){0,4}\s+)?interests?\s+(?:in relation to|in respect of|with regard to|relating to|regarding|concerning|under|in|on)\s+(?=\S)(.+?)(?:,?(?<!\s)\s+(?:as|because|in that|due to|since|by virtue of|on the grounds? that|being)\s+(.+?))?\.?$/su;
const declaredAs = /^(.{2,80}?)(?<!\s)\s+declared\s+(?:an?|his|her|their)\s+.*?\binterests?\s+(?:as|because|being)\s+(.+?)\.?$/su;

/**
 * The interests that members declared, one for each sentence or bullet that names one: who, the item as written ("item 5 (Library
 * service)") and why. "There were none" yields nothing.
 *
 * @example declarationIn('Mr Rye declared an interest in item 5 (Libraries) as a trustee of the reading room.')
 * // { who: 'Mr Rye', item: 'item 5 (Libraries)', nature: 'a trustee of the reading room', text: … }
 */
export function declarationIn(text: string): Declaration | undefined {
  const trimmed = text.trim();
  const match = declared.exec(trimmed);
  if (match !== null) {
    const [, who = '', item = '', nature] = match;
    if (/^(?:no|there)\b/iu.test(who)) return undefined;
    return { who, item, ...(nature === undefined ? {} : { nature }), text: trimmed };
  }
  const only = declaredAs.exec(trimmed);
  if (only?.[1] === undefined || only[2] === undefined) return undefined;
  return { who: only[1], nature: only[2], text: trimmed };
}
