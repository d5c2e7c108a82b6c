import { sentencesOf } from './sentences.ts';

const asking =
  '(?:asks?|requests?|recommends?|suggests?|proposes?|urges?|calls (?:on|for|upon)|requires?|invites?|seeks?|would like|wishes|wants?)';
const startsAnother = new RegExp(`(?:,|;)? and (?=(?:also |further |that |it )?(?:the committee |members )?(?:also )?${asking}\\b)`, 'gi');
const asks = new RegExp(`\\b${asking}\\b|\\bshould\\b`, 'i');
const view =
  /^(?:that )?(?:the committee )?(?:was pleased|is pleased|is satisfied|welcom|note[sd]?\b|support|endors|commend|thank|recognis|acknowledg|highlight|praise)/i;
const goesOn = new RegExp(`\\b(?:and|but) (?:also |it )?${asking}\\b`, 'i');
const listMark = /(?:^|[\s;:])(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.(?=\s))\s+/g;

/**
 * The separate asks of one recommendation: its listed parts, its sentences that ask, and the halves of "requests … and asks …". One text that
 * asks once, however long, is one; so is one of which it cannot be told. Comments within it ("welcomes", "notes") are none.
 *
 * @example asksIn('Requests a note on fares; and asks that the timetable is printed') // two
 */
export function asksIn(text: string): readonly string[] {
  const marks = [...text.matchAll(listMark)];
  const parts = marks.length >= 2 ? text.split(listMark) : [text];
  const isListed = marks.length >= 2;
  const found: string[] = [];
  for (const [at, part] of parts.entries()) {
    // What stands before the first mark leads in.
    const listed = isListed && at > 0;
    for (const sentence of sentencesOf(part)) {
      for (const clause of sentence.split(startsAnother)) {
        if (isAsking(clause) || (listed && !isComment(clause) && clause.split(' ').length > 2)) found.push(clause.trim());
      }
    }
  }
  return found;
}

function isAsking(clause: string): boolean {
  return asks.test(clause) && !isComment(clause);
}

/** Whether a clause only gives a view; one that goes on to ask is not. */
function isComment(clause: string): boolean {
  return view.test(clause.trim()) && !goesOn.test(clause);
}
