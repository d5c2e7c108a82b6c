/**
 * What a column of a table of recommendations means. `reference` is the paper's own number, `note` a column that has no field of its
 * own, whose cells are kept as notes. One column may mean two things ("Officer and deadline").
 */
export const columnMeanings = [
  'reference',
  'committee',
  'raised-on',
  'topic',
  'recommendation',
  'addressed-to',
  'responsible',
  'follow-up',
  'response',
  'progress',
  'status',
  'note',
] as const;

/** What a column means: one of `columnMeanings`. */
export type ColumnMeaning = (typeof columnMeanings)[number];

/**
 * What the words of a header say before the other columns are known. Words that mean one thing beside some columns and another
 * beside others ("Action", "Date", "Outcome", "Item") have names of their own; `assignColumns` settles them.
 */
export type HeaderSense =
  | ColumnMeaning
  | 'action'
  | 'decision'
  | 'outcome'
  | 'item'
  | 'area'
  | 'date'
  | 'meeting'
  | 'minute'
  | 'rag'
  | 'completed-on';

interface HeaderWord {
  readonly sense: HeaderSense;
  readonly form: RegExp;
}

/** The most telling forms first: "Recommendation made to" is met before "Recommendation", "Action by" before "Action". */
const headerWords: readonly HeaderWord[] = [
  {
    sense: 'raised-on',
    form: /\b(date|meeting|when) (raised|made|agreed|of (the )?(meeting|committee|resolution|minute|decision|recommendation|request)|identified|requested|added)\b|\b(meeting|committee|minute|recommendation|resolution) date\b|\braised (on|at)\b|\bdate( first)? (raised|reported)\b/,
  },
  {
    sense: 'note',
    form: /\b(exec(utive)?|cabinet|council) (date|meeting)\b|\bdate (of|to|considered (by|at)) (the )?(exec(utive)?|cabinet)\b/,
  },
  { sense: 'completed-on', form: /\b(date (completed|closed|done|actioned)|(completed|closed) (on|date))\b|^actual (completion )?date$/ },
  { sense: 'responsible', form: /\b(responsib\w*|accountab\w*)\b/ },
  {
    sense: 'addressed-to',
    form: /\b((recommendation|request|referred|addressed|made|directed|sent|submitted|issued)s? (made )?to( whom)?|decision[- ]?(maker|taker)|(cabinet|executive|lead|portfolio)[- ]?(lead )?(member|holder|councillor)s?|portfolio[- ]?holders?|recipient|responding (body|organisation))\b|^to( whom)?$/,
  },
  {
    sense: 'responsible',
    form: /\b((action|lead|led|owned|actioned|progressed|delivered) by(?! (when|date))|by whom|who\??$|responsib\w*|accountab\w*|(lead|action|report|link|responding|assigned|accountable|contact|relevant|named)( \/ ?\w+)? ?(officer|director|person|owner|department|service|team|organisation|agency|body)?s?\b(?=.*(officer|director|person|owner|department|service|team|organisation|agency|body))|officers?|owners?|leads?|assigned( to)?|allocated( to)?|delegated( to)?|organisation|assignee|contact)\b|^(persons?|whom|initials)$/,
  },
  {
    sense: 'follow-up',
    form: /\b(by when|due( date| by)?|target( date)?|(completion|implementation|delivery|review|expected|anticipated|estimated|planned|proposed|original(ly agreed)?|revised|new|forecast|required|expiry|target|reporting|report[- ]back)( target| due| completion| implementation| delivery)? date|expected( completion)?|eta|action (by )?date|(to be )?completed? by|to be (completed?|done|actioned|implemented|progressed)|next stage|date (due|for|by|expected|required|to be)|bring ?forward|next (update|report|review)( due)?|update due)\b|^when\??$/,
  },
  { sense: 'rag', form: /\b(b?rag|traffic light|colour)\b/ },
  {
    sense: 'status',
    form: /^(assessment of progress|progress (assessment|grad(e|ing)|rating)|(assessment|grad(e|ing)|rating)( of (implementation|delivery))?$)/,
  },
  { sense: 'recommendation', form: /\b(recommendations?|rec'?s?|recs?|requests?|resolutions?|resolved|asks?)\b/ },
  {
    sense: 'progress',
    form: /\b(progress|updates?|comments?|commentary|latest|position|notes?|actions? (taken|undertaken|planned|in response|to date|completed|and outcome)|action\(?s?\)? taken|activity|follow[- ]?up action|evidence|narrative|feedback|monitoring|implementation|what (has been|was) done|remarks|current situation|result|achievements?( to date)?)\b/,
  },
  { sense: 'follow-up', form: /\b(follow[- ]?ups?|deadlines?|time ?(scale|table|frame|line|limit)s?|timing|report back|milestone)\b/ },
  {
    sense: 'response',
    form: /\b(respon[sd]\w*|repl(y|ies)|accept\w*|(not )?agreed( ?\?| ?\/ ?| or | by |$)|agree|reject\w*|answer|(cabinet|executive|council|government|board|trust|partner) (decision|view|comment|position|resolution))\b/,
  },
  { sense: 'action', form: /\b(actions?|tasks?|outstanding (matter|issue)s?|matters? arising|undertaking|what)\b/ },
  { sense: 'decision', form: /\b(decisions?|minute text|conclusion|determination|proposals?|suggestions?)\b/ },
  { sense: 'outcome', form: /\b(outcomes?|impact|conclusion)\b/ },
  {
    sense: 'status',
    form: /\b(stat(us|e)|stage|complete\??|completed|(open|live|active) ?\/ ?closed|closed\??|done\??|implemented\??|achieved\??|state of play)\b/,
  },
  { sense: 'minute', form: /\b(min(ute)?s?\.?( (no|number|ref|item|№|#)\b.*)?)$|\bminute\b/ },
  {
    sense: 'reference',
    form: /^(#|№|nos?\.?|numbers?|s\/?n|id|ref\b.*|references?\b.*|unique .*|item (no|number|ref).*|(action|row|log|serial|report|agenda|line|para|paragraph|section) (no|number|ref|id|reference)\.?|para(graph)?s?\.?)$|\b(ref|reference)\b/,
  },
  {
    sense: 'committee',
    form: /\b(committee|cttee|panel|commission|scrutiny body|origin(ator)?|source|board|forum|raised by|made by|sub-?committee|task (and finish )?group)\b/,
  },
  { sense: 'item', form: /\b(agenda( item)?|items?|report( title)?|paper)\b/ },
  {
    sense: 'topic',
    form: /\b(topics?|subjects?|titles?|motions?|issues?|matters?|reviews?|headings?|description|inquiry|enquiry|subject matter)\b/,
  },
  {
    sense: 'area',
    form: /\b(areas?|directorates?|portfolios?|services?( area)?|themes?|departments?|divisions?|wards?|categor(y|ies)|priority|remit|workstream|priorities|strand)\b/,
  },
  { sense: 'meeting', form: /\bmeetings?\b/ },
  { sense: 'date', form: /\bdates?\b/ },
];

/** Words that narrow a recommendation's header down to its number: "Recommendation No.", "Rec ref". */
const numbering = /\b(no|nos|number|num|ref|reference|id|#|№)\b\.?\s*$/;

/**
 * A header's words without case, footnote marks ("[ii]", "*", "¹", "(1)"), asides in brackets and end marks.
 *
 * @example plainHeader('Cabinet\nMember[ii]:') // 'cabinet member'
 */
export function plainHeader(text: string): string {
  return text
    .replace(/\[[^\]]{0,6}\]|[*†‡¹²³⁴⁵]+|\((?:\d{1,2}|[ivx]{1,4})\)/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[()]|\by(?:es)? ?\/ ?no?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;–-]+/, '')
    .replace(/(?<![\s.:;–-])[\s.:;–-]+$/, '');
}

/**
 * What the words of a header cell say, the most telling first; empty when they are none that tables of recommendations use. A
 * second sense is given where the header joins two things ("Lead officer and target date", "Date / item").
 *
 * Source: the headers of trackers, action logs and schedules of English, Welsh and Scottish councils.
 */
export function headerSenses(text: string): readonly HeaderSense[] {
  const plain = plainHeader(text);
  // Ten words without a blank between them are no header either.
  if (plain === '' || plain.length > 400 || plain.split(' ').length > 10) return [];
  const first = senseOf(plain);
  if (first === undefined) return [];
  const parts = plain.split(/ ?(?:\/|&|\+|,) ?| and /).filter((part) => part !== '');
  const others = parts.length < 2 ? [] : parts.flatMap((part) => senseOf(part) ?? []);
  return [...new Set([first, ...others])];
}

/**
 * The words of a header that decided what it means first, for people who ask why; `undefined` where no word is known.
 *
 * @example headerWord('Lead Officer and date') // 'lead officer'
 */
export function headerWord(text: string): string | undefined {
  if (headerSenses(text).length === 0) return undefined;
  const plain = plainHeader(text);
  return headerWords.map(({ form }) => form.exec(plain)?.[0].trim()).find((word) => word !== undefined && word !== '');
}

function senseOf(plain: string): HeaderSense | undefined {
  for (const { sense, form } of headerWords) {
    if (!form.test(plain)) continue;
    if (numbering.test(plain) && /^(recommendation|action|request|decision|resolution|rec)/.test(plain)) return 'reference';
    return sense;
  }
  return undefined;
}
