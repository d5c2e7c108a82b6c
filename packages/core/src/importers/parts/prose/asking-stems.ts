/** The bodies that decide: "The Panel", "The Scrutiny Sub-Committee", "Members". */
const body =
  "(?:(?:[Tt]he|[Tt]his)\\s+(?:[\\p{L}&’'-]+\\s+){0,8}?(?:[Ss]ub-?[Cc]ommittee|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Ff]orum|[Bb]oard|[Gg]roup)|[Mm]embers(?:\\s+of\\s+the\\s+[\\p{L}-]+)?)";
const adverbs = '(?:(?:also|further|then|therefore|unanimously|accordingly)\\s+){0,2}';
const things = '(?:actions?|recommendations?|requests?|information|amendments?|changes|steps|resolutions?)';
const toWhom = "(?:\\s+(?:to|by)\\s+[\\p{L}’' -]{3,80}?)?";
/** "agreed to", "agreed the following actions", "requested"; what is asked may be a question, and is an ask only as "asked that" or "asked for". */
const following = `\\s+(?:the\\s+following|these(?=\\s+(?:recommendations|actions|requests)\\b))(?:\\s+(?!(?:questions?|points?|comments?|observations?|issues?|concerns?)\\b)[\\p{L}’'-]+){0,7}`;
const verb = `(?:(?:agreed|requested|recommended|resolved|decided)${toWhom}(?:\\s+(?:that|to|for|on|as\\s+follows)|${following}){0,2}|(?:made|put\\s+forward|summarised)\\s+(?:the|its|their)\\s+(?:following\\s+)?(?:(?:comments?|observations?|points?|suggestions?)(?:\\s+and\\s+|\\s?[,/]\\s?)){0,2}(?:recommendations?|requests?|actions?)${toWhom}|asked(?:\\s+(?:that|for)(?:${following})?|\\s+[\\p{L}’' -]{3,80}\\s+to))`;
const passive = `(?:[Tt]he\\s+)?(?:[Ff]ollowing\\s+)?${things}\\s+(?:were|was|(?:should\\s+|would\\s+)?be)\\s+(?:(?:then|also)\\s+)?(?:agreed|requested|made|resolved|submitted|sent|put\\s+forward)(?:\\s+(?:by|to)\\s+[\\p{L}’' -]{3,60})?`;
/** "On consideration of the briefing, the Panel …": what the sentence is about, before the body. */
const occasion =
  '(?:[Oo]n|[Uu]pon|[Hh]aving|[Ff]ollowing|[Aa]fter|[Ii]n\\s+(?:respect|relation|regard|considering|response|light)|[Ww]ith\\s+(?:regard|reference|respect))\\s[^.;:\\n]{3,300}?\\s';
/** "Thereafter the Committee agreed to:": when it decided, before the body. */
const whereupon =
  '(?:Thereafter|Accordingly|Therefore|Consequently|Subsequently|Finally|(?:Following|After)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:discussion|debate|consideration|deliberation)),?\\s+';
/** "The Panel notes the plan and recommends that:", "… noted the report, and agreed the following recommendations:": the last of what it did. */
const atLast = `${body}\\s[^.:;]{3,240}?,?\\sand\\s${adverbs}(?:(?!asked\\b)${verb}|(?:recommends?|requests?|agrees?|resolves?|asks|asked)${toWhom}\\s+(?:that|to)(?:\\s+the\\s+following)?)`;
/** "Members asked for further information on the following items:": what they want is told, where questions of a debate are not. */
const wants = `${body}\\s+${adverbs}(?:asked\\s+for|requested|sought)\\s+(?:(?:further|more|additional|written)\\s+){0,2}(?:information|clarification|details?|data|figures|explanations?|assurances?)\\s+(?:on|about|regarding|in\\s+(?:relation|respect|regard)\\s+(?:of|to))\\s+(?![^:]*\\b(?:questions?|points?|comments?)\\b)[^.;:]{3,160}`;
const stem = new RegExp(
  `(?:^(?:${occasion}|${whereupon})?|[.,]\\s+)(?:${atLast}|${wants}|(?:[Ii]t\\s+was|[Tt]he\\s+[Cc]hair\\p{L}*|${body})\\s+${adverbs}${verb}|${passive}|[^.:]{3,90}\\sthat\\s+${passive}|[^.:]{3,160}\\sthat\\s+${body}\\s+had\\s+${adverbs}(?:agreed|made)${following})\\s*[:–—-][\\s:–—-]{0,4}$`,
  'u',
);

/** "The Committee's recommendations were:", "That Cabinet be recommended to:". */
const named = new RegExp(
  `^(?:${body}[’']s?\\s(?:recommendations|requests)\\s(?:to\\s[\\p{L} ]{3,60}\\s)?(?:are|were)(?:\\sas\\sfollows|\\sthat)?|(?:[Tt]hat\\s)?(?:[Tt]he\\s)?(?:[\\p{L}&’'-]+\\s){0,4}?(?:Cabinet|Executive|Council|Mayor|Leader|Commissioner|Member)\\sbe\\s(?:recommended|asked|requested|invited|urged)(?:\\s(?:to|that))?)\\s?:[\\s–—-]{0,4}$`,
  'u',
);
/** "The Panel heard the plan and asked that the items below be added:": what is asked of the list stands between the verb and it. */
const below = new RegExp(
  `(?:^|[.,]\\s+)${body}\\s(?:[^.:;]{3,200}?\\sand\\s)?${adverbs}(?:asked|requested|recommended|agreed)\\sthat\\s(?=[^.:;]{0,80}\\b(?:following|below)\\b)[^.:;]{3,140}?\\sbe\\s[^.:;]{2,80}:[\\s–—-]{0,4}$`,
  'u',
);

/**
 * Whether a paragraph introduces the list of what a body asks or agrees to, without "RESOLVED": "Members agreed to:", "The Panel requested
 * that –", "It was recommended to Cabinet that:", "The following actions were agreed:". Questions and points of a debate are none.
 */
export function isAskingStem(text: string): boolean {
  return text.length < 600 && (stem.test(text) || below.test(text) || named.test(text));
}
