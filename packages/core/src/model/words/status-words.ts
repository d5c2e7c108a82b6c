import type { Status } from '../vocabulary.ts';

/**
 * What the words of a status cell mean. `words` is the part of the cell that decided,
 * in lower case.
 */
export interface StatusReading {
  readonly status: Status;
  readonly words: string;
}

interface StatusWord {
  readonly status: Status;
  readonly form: RegExp;
}

/**
 * The vocabulary, most telling first: a negation or a half ("not complete", "partly done") is met before the plain word that
 * it holds. Words are those met in councils' trackers and schedules; colours are absent because councils give them different
 * meanings (green is "achieved" in one key and "over 75 % done" in another).
 */
const statusWords: readonly StatusWord[] = [
  {
    status: 'transferred',
    form: /\b(transfer(?:red|s)?|hand(?:ed)? over|pass(?:ed)? to|responsibility to pass|become part of|added to (?:the )?(?:[\w’'-]+ ){0,4}work ?programme|referred (?:on )?to (?:the )?(?:[\w&'-]+ ){0,6}(?:committee|panel|commission|work programme)|moved to|merged (?:with|into)|superseded by item)\b/,
  },
  {
    status: 'closed-not-done',
    form: /\b(not (?:to be )?(?:pursued|progressed|taken forward|proceeding|implemented|required|needed)|no longer (?:relevant|required|needed|applicable|pursued)|no further action|no action (?:required|needed)|delete(?:d)?|to remove|removed|superseded|withdrawn|abandoned|cancelled|dropped|rejected|declined|lapsed|will not be|closed[ ,–-]+not (?:done|complete[d]?)|not feasible|unable to (?:be )?(?:complete|completed|deliver|progress|implement|proceed)|not possible)\b/,
  },
  {
    status: 'not-started',
    form: /\b(not (?:yet )?(?:started|begun|commenced|due)|yet to (?:start|begin|commence|be (?:started|arranged|scheduled|agreed))|to be (?:started|arranged|confirmed|agreed|scheduled|renegotiated|incorporated|programmed|actioned|done|considered|determined|completed|circulated|provided|implemented)|pending|planned|scheduled|future|tb[cda]|unstarted|new(?=$| (?:item|action|recommendation))|no progress|awaiting start)\b/,
  },
  {
    status: 'in-progress',
    form: /\b(in[- ]?progress|on[- ]?going|under ?way|on ?(?:track|target|schedule|course)|(?:not|in)[- ]?(?:yet )?(?:fully )?complete[d]?|incomplete|part(?:ly|ially)?[- ](?:complete|completed|done|implemented|met|achieved|actioned)|(?:will|due to|expected to|likely to|should|aims? to) be (?:\w+ )?(?:complete|completed|done|finished|closed)|(?:complete|completed|done|implemented|met|achieved|actioned) in part|wip|under (?:review|consideration|investigation|discussion|development|preparation|construction|negotiation)|in (?:development|preparation|draft|hand|train)|off[- ]track|(?:carried|rolled|brought) forward|(?:nearly|almost|substantially|largely|mostly) (?:complete|completed|done|implemented)|not (?:yet )?(?:done|achieved|met|actioned|closed|finished|resolved)|being (?:\w+ )?(?:looked into|implemented|progressed|developed|actioned|considered|worked|prepared|reviewed)|remain(?:s|ed)? open|(?:would|will|to) remain open|open|live|active|current|started|begun|commenced|continu(?:ing|es|ous)|progressing|working|delayed|behind|overdue|late|at risk|slipp(?:ed|ing)|extension|outstanding|monitor(?:ing)?|partial|progress)\b/,
  },
  {
    status: 'paused',
    form: /\b(paused|on hold|held|suspended|deferred|postponed|stalled|depend[ae]nt (?:up)?on|subject to (?:budget|funding)|parked|awaiting (?:funding|budget))\b/,
  },
  {
    status: 'complete',
    form: /\b(complete[d]?|completion|closure|done|actioned|closed|(?:can|could|may|to) be closed|close|implemented|achieved|delivered|finished|fulfilled|discharged|resolved|concluded|met|circulated|signed off|actions? taken|embedded)\b/,
  },
];

/** Cells that most trackers have, known without the forms: these are long, and the engine needs milliseconds to make them. */
export const usualStatuses: ReadonlyMap<string, Status> = new Map([
  ['complete', 'complete'],
  ['completed', 'complete'],
  ['closed', 'complete'],
  ['in progress', 'in-progress'],
  ['ongoing', 'in-progress'],
  ['open', 'in-progress'],
  ['not started', 'not-started'],
  ['on hold', 'paused'],
]);

/** Words before a status that do not change it: "e.g. Paused", "Status: Complete", "Now complete". */
const opening = /^(?:e\.?g\.?|i\.?e\.?|status|rag|now|currently|current status|recommendation|action|item|proposed)[\s:,–-]+/;

/**
 * What a status cell means, by the words that councils use; `undefined` when the words say nothing that is known, or say two things
 * at once ("Completed / ongoing"). The words themselves are kept by the caller in `statusAsWritten`: this never changes them.
 *
 * The first clause decides ("Complete - will be monitored" is complete). "-", a blank and a lone colour say nothing.
 *
 * @example readStatus('Actioned.') // { status: 'complete', words: 'actioned' }
 * @example readStatus('Not yet complete') // { status: 'in-progress', … }
 * @example readStatus('e.g. Paused') // { status: 'paused', … }
 */
export function readStatus(text: string): StatusReading | undefined {
  const plain = plainWords(text);
  const usual = usualStatuses.get(plain);
  if (usual !== undefined) return { status: usual, words: plain };
  if (/^closed?\b.{0,4}\bnot (?:done|complete|pursued|implemented|taken forward)/.test(plain))
    return { status: 'closed-not-done', words: plain };
  const clauses = plain.split(/\s*(?:[;:.!?\n()]|[–—]|\s-\s)\s*/).filter((clause) => clause !== '');
  for (const clause of clauses.slice(0, 2)) {
    if (/[a-z]\s*\/\s*[a-z]/.test(clause)) {
      const [first, ...others] = clause.split('/').flatMap((part) => firstOf(part.trim()) ?? []);
      if (first !== undefined) return others.every((other) => other.status === first.status) ? first : undefined;
    }
    const found = firstOf(clause);
    if (found !== undefined && opensWith(clause, found.words)) return found;
  }
  return undefined;
}

/**
 * Whether a text as a whole is a status and nothing else: short, and all of it is a phrase of status. Used to find a status that
 * stands in the wrong column ("Completed" under Timetable). A sentence that holds such a word is not one.
 *
 * @example isStatusPhrase('Completed') // true
 * @example isStatusPhrase('The review was completed in May by the board') // false
 */
export function isStatusPhrase(text: string): boolean {
  const plain = plainWords(text).replace(/[.!]+$/, '');
  if (plain === '' || plain.split(' ').length > 5) return false;
  const found = firstOf(plain);
  if (found === undefined) return /^(red|amber|green|blue|grey|gray)(?: ?\/ ?(?:red|amber|green))?$/.test(plain);
  const rest = plain
    .replace(found.words, ' ')
    .replace(
      /\b(and|now|fully|agreed|further|work|by|committee|as|at|is|was|yet|not|to|be|could|can|all|action[s]?|red|amber|green|blue|could|would|g|a|r|item)\b|[^a-z]/g,
      ' ',
    );
  return rest.trim() === '';
}

/** The plain colour of a RAG cell, or `undefined`: colours mean what the paper's own key says, so none is read as a status. */
export function readColour(text: string): 'red' | 'amber' | 'green' | 'blue' | undefined {
  const colour = /^\W*(red|amber|yellow|green|blue|r|a|g|b)\W*$/.exec(plainWords(text))?.[1];
  if (colour === undefined) return undefined;
  const names: { readonly [letter: string]: 'red' | 'amber' | 'green' | 'blue' } = {
    r: 'red',
    a: 'amber',
    y: 'amber',
    g: 'green',
    b: 'blue',
  };
  return names[colour.charAt(0)];
}

function plainWords(text: string): string {
  let plain = text.normalize('NFKC').toLowerCase().replace(/[‐‑‒]/g, '-').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(opening, '');
  }
  return plain;
}

/** In a long clause only words near its head are a status: "The new bridge was opened in May by the leader" is none. */
function opensWith(clause: string, words: string): boolean {
  const before = clause.slice(0, clause.indexOf(words)).trim();
  return clause.split(' ').length <= 8 || before === '' || before.split(' ').length <= 1;
}

function firstOf(clause: string): StatusReading | undefined {
  for (const { status, form } of statusWords) {
    const words = form.exec(clause)?.[0];
    if (words !== undefined) return { status, words };
  }
  return undefined;
}
