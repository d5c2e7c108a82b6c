import type { Decision } from '../vocabulary.ts';

/** What a response decides. `words` are the deciding words as the paper has them; `rest` is what the response says after them. */
export interface DecisionReading {
  readonly decision: Decision;
  readonly words: string;
  readonly rest: string;
}

interface DecisionWord {
  readonly decision: Decision;
  readonly form: RegExp;
}

const who = `(?:(?:the )?(?:government|cabinet|executive|council|board|trust|portfolio holder|cabinet member|leader|department|service|mayor|commissioner|recommendation|we)(?: (?:is|was|has|have|has been|does|do|did))? )?`;

/** Half answers and refusals come before the plain yes that they hold: "not agreed", "agreed in part", "accept in principle". */
const decisionWords: readonly DecisionWord[] = [
  {
    decision: 'accepted-in-principle',
    form: /(?:accept(?:s|ed)?|agree(?:s|d)?|support(?:s|ed)?|approve[ds]?|endorse[ds]?),? in[ -]principle|in principle/,
  },
  {
    decision: 'accepted-in-part',
    form: /(?:accept(?:s|ed)?|agree(?:s|d)?|approve[ds]?),? (?:in part|partly|partially)|(?:part(?:ly|ially)?|in part)[ -](?:accept(?:s|ed)?|agree(?:s|d)?|approved)|in part|partially|partly|(?:accepted|agreed) (?:with amendments?|as amended|subject to)/,
  },
  {
    decision: 'rejected',
    form: /(?:not|cannot be|can ?not|do(?:es)? not|did not|unable to|un)[ -]?(?:be )?(?:accept(?:s|ed)?|agree(?:s|d)?|approve[ds]?|support(?:s|ed)?|endorse[ds]?)|reject(?:s|ed)?|refuse[ds]?|decline[ds]?|disagree[ds]?|no(?= action)|no/,
  },
  { decision: 'deferred', form: /deferr?(?:ed|s)?|(?:to be|is|being) (?:reconsidered|considered further)|under consideration/ },
  {
    decision: 'awaiting',
    form: /awaiting (?:a )?(?:response|reply|decision|cabinet)|(?:response|reply|decision) (?:is )?(?:awaited|outstanding|pending|due)|(?:has )?not (?:yet )?(?:been )?responded to|no (?:response|reply)(?: (?:yet|received))?|awaited|tb[ca]/,
  },
  {
    decision: 'accepted',
    form: /accept(?:s|ed)?|agree(?:s|d)?(?: to accept)?|approve[ds]?|endorse[ds]?|support(?:s|ed)?|adopt(?:s|ed)?|yes|fully accepted/,
  },
  { decision: 'noted', form: /note[ds]?|acknowledge[ds]?/ },
];

/** Each decision at the head of a response, a label or who decides before it. */
const openings = decisionWords.map(({ decision, form }) => ({
  decision,
  atHead: new RegExp(`^(?:response|decision|answer|outcome)?[\\s:–-]*(${who}(?:fully |partially )?(?:${form.source}))(?![\\w-])`, 'i'),
}));

/**
 * What a response decides, when it says so at its head; `undefined` when the response opens without a decision. A refusal that stands
 * deeper in the text is not looked for: it is for a person to read.
 *
 * Source: the words met in councils' and governments' responses. "Noted" is neither yes nor no; "in principle" is kept apart because
 * it often means no. A blank response is no reading: whether an answer is awaited is for the response clock.
 *
 * @example readDecision('Agreed – this will be done') // { decision: 'accepted', words: 'Agreed', rest: 'this will be done' }
 * @example readDecision('Not agreed: the cost is too high') // { decision: 'rejected', words: 'Not agreed', … }
 * @example readDecision('No member of staff has left') // undefined
 */
export function readDecision(text: string): DecisionReading | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  for (const { decision, atHead } of openings) {
    const found = atHead.exec(plain);
    const words = found?.[1];
    if (found === null || words === undefined) continue;
    const rest = plain.slice(found[0].length);
    if (/^(?:no|yes|in part|partly|partially|in principle)$/i.test(words) && !/^\s*(?:$|[-–—:;,.(]|because|as )/.test(rest)) continue;
    return { decision, words, rest: rest.replace(/^[\s.,:;–—-]+/, '').trim() };
  }
  return undefined;
}
