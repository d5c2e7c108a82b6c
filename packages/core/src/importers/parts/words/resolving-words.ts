/**
 * Verbs with which a committee resolves, in the third person as schedules print them ("Recommends that …"), and as orders ("Request
 * that …", "Write to …").
 */
const verbs =
  'recommend|request|ask|suggest|call|propos|requir|urg|invit|encourag|not|welcom|support|endors|recognis|recogniz|commend|thank|congratulat|agre|approv|highlight|rais|retain|writ|express|acknowledg|consider|seek|receiv|refer|resolv|delegat|accept|adopt|instruct|direct|remind|reiterat|stress|emphasis|emphasiz|advis|commission|monitor|review|reject|defer|explor|ensur|investigat|provid|circulat|identif|report|clarif|confirm|look|wish|appreciat|applaud|regret|oppos|object|challeng|insist|press|lobb|publish|develop|establish|appoint|nominat|undertak|schedul|continu|remain|draw|record|share';
const resolvingVerb = new RegExp(`^(?:${verbs})(?:s|es|e|ies|y|ed|d)?$`);
const leading = /^(?:also|further|formally|strongly|therefore|hereby|again)$/;

/** Openings of whole clauses that are a decision: "That …", "The committee …", "Was pleased …", "To ask …". */
const clauseOpening =
  /^(?:["“'‘(]*)(?:that\b|(?:the|this) (?:\w+ ){0,6}?(?:sub-?committee|committee|panel|commission|board|cabinet|executive|council|members?)\b|members\b|(?:was|were|is|are) (?:pleased|satisfied|concerned|encouraged|disappointed|reassured|grateful|impressed|supportive|mindful|assured|keen|minded|of the view|content)|to (?:\w+ly )?(?:ask|request|recommend|note|receive|approve|agree|remove|transfer|retain|consider|invite|write|endorse|support|welcome|thank|refer|delegate|seek)\b|resolved\b|recommended\b|agreed\b|it (?:be|is|was) (?:recommended|requested|agreed|resolved)\b)/i;

/**
 * Whether a text begins with a verb of resolving: "Recommends that", "requests a briefing", "Calls on", "Also notes". Case does not
 * matter here; where a capital tells something, the caller looks.
 */
export function opensWithVerb(text: string): boolean {
  const words = plainWords(text);
  const first = words[0] ?? '';
  const verb = leading.test(first) ? (words[1] ?? '') : first;
  if (!resolvingVerb.test(verb)) return false;
  // "Report of the …", "Review of …", "Reports on …", "Note on …" are titles, not decisions.
  return !/^(?:report|review|reports|reviews|record|records|request|requests|support|share|press|call|look|note|notes|monitor|challenge|schedule|commission|direct) (?:of|to the committee$|for the year|and)\b/.test(
    words.slice(0, 4).join(' '),
  );
}

/** Whether a text begins as a decision of its own does: with a verb of resolving, "That", "The committee", "Was pleased". */
export function opensResolution(text: string): boolean {
  return clauseOpening.test(text.trim()) || opensWithVerb(text);
}

/** Whether a text has a verb that can carry a clause: "is provided", "should be", "works to", or opens with a verb of resolving. */
export function hasClause(text: string): boolean {
  return (
    opensResolution(text) ||
    /\b(?:is|are|be|been|being|was|were|has|have|had|will|would|should|shall|must|can|could|needs?|to [a-z]{3,})\b|\bmay\b(?! \d)/.test(
      text,
    )
  );
}

function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .split(/[^a-z'’-]+/, 6)
    .filter((word) => word !== '');
}
