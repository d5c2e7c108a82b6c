/** A column of a log whose header ran on: its title, and what is to be cut for it. */
export interface LogColumn {
  readonly title: string;
  readonly kind: 'number' | 'date' | 'title' | 'ask' | 'owner' | 'due' | 'done' | 'state' | 'comment';
}

const titles: readonly (LogColumn & { readonly pattern: RegExp })[] = [
  { title: 'No.', kind: 'number', pattern: /^(?:No|Ref|Item)\.?/iu },
  { title: 'Date', kind: 'date', pattern: /^(?:DateofMeeting|MeetingDate|Date(?:Raised)?)/iu },
  { title: 'Title', kind: 'title', pattern: /^(?:ReportTitle|AgendaItem|Title|Subject|Topic|Report)/iu },
  { title: 'Action', kind: 'ask', pattern: /^(?:Action(?:Required|Agreed)?|Decision|Recommendation)/iu },
  {
    title: 'Action owner',
    kind: 'owner',
    pattern: /^(?:ActionOwner|LeadOfficer|ResponsibleOfficer|Owner|Officer|Responsible|Responsibility)/iu,
  },
  {
    title: 'Expected completion date',
    kind: 'due',
    pattern: /^(?:(?:Expected|Target|Due|Anticipated)(?:CompletionDate|Date)|Deadline|Timescale)/iu,
  },
  { title: 'Actual completion date', kind: 'done', pattern: /^(?:Actual(?:Completion)?Date|DateCompleted)/iu },
  { title: 'Status', kind: 'state', pattern: /^Status/iu },
  { title: 'Comments', kind: 'comment', pattern: /^(?:Comments?|Update|Progress|Outcome)/iu },
];

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const states = 'Ongoing|On-going|Complete|Completed|Closed|Open|Overdue|TBC|Update|Updated|Recommended|Lead';
const opening = new RegExp(
  String.raw`^(\d{1,3})\.?\s+(\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s(?:${months})\s\d{4})\s+`,
  'u',
);
/** "That the pump be mended", "To ask for a map", "1) To agree …": where the title ends and what was asked begins. */
const ask =
  /(?<=\S\s)(?:(?:\(?(?:1|a|i)[).]\s+)?(?:That|To|Agrees?|Agreed|Requests?|Requested|Instructs?|Instructed|Calls?)\s|\(?(?:1|a|i)\)\s)/u;
/** A post that does not stand inside the sentence before it: "by the Head of Wells" is no cell of its own. */
const owner = new RegExp(
  String.raw`(?<!\b(?:the|of|by|to|with|and|from|for|an?|that|The)\s)(?<=\S\s)(?:(?:Interim|Acting|Deputy|Depute)\s)?(?:(?:Executive|Corporate|Service|Strategic|Divisional|Assistant)\sDirector|Director|Chief\s(?:Executive|Officer|Finance\sOfficer|Social\sWork\sOfficer)|Head|Monitoring\sOfficer|Clerk)(?:(?:\s(?:of|for|and|the|&|–))*\s(?!(?:${months}|${states})\b)\p{Lu}[\p{L}’'-]*,?)*`,
  'u',
);
const time = new RegExp(
  String.raw`(?:^|(?<=\s))(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:${months})\s\d{4}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|Ongoing|On-going|TBC)(?=\s|$)`,
  'u',
);
/** How far behind the owner the time may stand: the lead officer, with post, telephone and address, is between. */
const farthest = 260;

/** The columns that a header names, its blanks left out: "NoDateReportTitleAction…". */
export function logColumns(header: string): readonly LogColumn[] {
  const found: LogColumn[] = [];
  let rest = header;
  for (const { title, kind, pattern } of titles) {
    const match = pattern.exec(rest)?.[0];
    if (match === undefined) continue;
    found.push({ title, kind });
    rest = rest.slice(match.length);
  }
  return found;
}

/**
 * The cells of one row of a log that ran on, one for each column: number, date, title, what was asked, the post that acts, the times, and the rest. `undefined` where it is not plain where
 * what was asked begins or ends.
 */
export function cutLogRow(row: string, columns: readonly LogColumn[]): readonly string[] | undefined {
  const head = opening.exec(row.trim());
  if (head === null) return undefined;
  const body = row.trim().slice(head[0].length);
  const begin = columns.some(({ kind }) => kind === 'title') ? ask.exec(body)?.index : 0;
  if (begin === undefined) return undefined;
  const who = owner.exec(body.slice(begin));
  if (who === null) return undefined;
  const behind = body.slice(begin + who.index + who[0].length).trim();
  const when = columns.some(({ kind }) => kind === 'due') ? time.exec(behind.slice(0, farthest)) : null;
  const plain = when !== null && (when.index === 0 || /^Lead\s/u.test(behind));
  const past = plain ? behind.slice(when.index + when[0].length).trim() : behind;
  const next = plain && columns.some(({ kind }) => kind === 'done') ? time.exec(past) : null;
  const finished = next?.index === 0 ? next[0] : '';
  const cells: Readonly<Record<LogColumn['kind'], string>> = {
    number: head[1] ?? '',
    date: head[2] ?? '',
    title: body.slice(0, begin).trim(),
    ask: body.slice(begin, begin + who.index).trim(),
    owner: who[0].trim(),
    due: plain ? when[0] : '',
    done: finished,
    state: '',
    comment: past.slice(finished.length).trim(),
  };
  return columns.map(({ kind }) => cells[kind]);
}
