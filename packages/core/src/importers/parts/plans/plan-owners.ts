/** Who stands behind an action, as it names them itself. */
export interface PlanOwners {
  readonly sponsor?: string;
  readonly leads?: readonly string[];
  /** Where the naming begins in the text: what is before it is the action and its date. */
  readonly start: number;
}

const leadLabel = '(?:responsible|lead|action|accountable|delivery)?\\s*(?:leads?|owners?|officers?|persons?)(?:\\s*\\(s\\))?';
const sponsorForm = new RegExp(
  `(?:[-–—(\\[]\\s*)?\\bsponsors?\\b\\s*:?\\s+(.{2,80}?)(?=\\s*[-–—;,]\\s*(?:the\\s+)?${leadLabel}\\b|[.;)\\]]|$)`,
  'i',
);
const leadForm =
  /(?:[-–—([]\s*)?\b(?:(?:responsible|lead|action|accountable)\s+(?:leads?|owners?|officers?|persons?)|leads?|owners?|sro)(?:\s*\(s\))?(\s*[:–—-]\s*|\s+)(?=\p{Lu})/iu;

/**
 * The sponsor and the leads that an action names inline: "Sponsor Ann Reed – Responsible Lead Tom Pike and Una Marsh Head of Care. This will …". A
 * lead's title stays with the name as printed; the sentence's end ends the naming. Nothing when no one is named.
 *
 * Without a sponsor the label needs a colon or a dash ("Lead: Tom Pike"): "lead officers" in running text names nobody.
 */
export function planOwners(text: string): PlanOwners | undefined {
  const sponsor = sponsorForm.exec(text);
  const from = sponsor === null ? 0 : sponsor.index + sponsor[0].length;
  const lead = leadForm.exec(text.slice(from));
  const labelled = lead !== null && (sponsor !== null || /[:–—-]/.test(lead[1] ?? '') || /responsible/i.test(lead[0]));
  const start = sponsor?.index ?? (labelled ? lead.index : undefined);
  if (start === undefined) return undefined;
  const named = lead !== null && labelled ? nameEnd(text.slice(from + lead.index + lead[0].length)) : '';
  const leads = splitLeads(named);
  return {
    ...(sponsor?.[1] === undefined ? {} : { sponsor: sponsor[1].trim() }),
    ...(leads.length === 0 ? {} : { leads }),
    start,
  };
}

/** What is before the first end of a sentence, bracket or semicolon; initials and short titles do not end it. */
function nameEnd(text: string): string {
  for (const stop of text.matchAll(/\.(?=\s|$)|[)\];]/g)) {
    if (stop[0] !== '.' || !/(?:\b(?:Dr|Mr|Mrs|Ms|St|Cllr)|\b\p{Lu})$/u.test(text.slice(Math.max(0, stop.index - 8), stop.index)))
      return text.slice(0, stop.index).trim();
  }
  return text.trim();
}

const rolesBegin =
  'Head|Director|Deputy|Assistant|Manager|Lead|Designated|Principal|Senior|Interim|Acting|Service|Team|Chief|Executive|Strategic|Group|Programme|Consultant|Officer|Chair';
const name = "\\p{Lu}[\\p{L}’'-]*";
const person = new RegExp(
  `^(?:(?:Dr|Mr|Mrs|Ms|Miss|Cllr)\\.?\\s+)?(?!(?:${rolesBegin})\\b)${name}\\s+(?!(?:${rolesBegin})\\b)${name}(?=$|,|\\s+(?:and|&)\\s|\\s+(?:(?:${rolesBegin})\\b|\\())`,
  'u',
);
/** A full name with nothing of a post in it. */
const nameAlone = new RegExp(`^(?!(?:${rolesBegin})\\b)${name}\\s+(?!(?:${rolesBegin})\\b)${name}(?=$|,|\\s+(?:and|&)\\s|\\s+\\()`, 'u');
const post = new RegExp(`^(?:the\\s+)?(?:${rolesBegin})\\b`, 'u');

/**
 * Several leads in one line, apart: at ";", "/", a line end, and at "and", "&" or "," where another person or post begins. "Head of Quality and
 * Improvement" is one post.
 *
 * @example splitLeads('Farida Nair Head of Commissioning and Tobias Wray Hospital Lead') // two leads
 */
export function splitLeads(text: string): readonly string[] {
  return text
    .split(/(?:(?<!\s)\s+)?[;\n]\s*|(?:(?<!\s)\s+)?\/\s+|(?<!\s)\s+\/\s*/)
    .flatMap(splitAtNames)
    .map((lead) => lead.replace(/^[\s,–-]+/, '').replace(/(?<![\s,–-])[\s,–-]+$/, ''))
    .filter((lead) => lead !== '');
}

function splitAtNames(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const joint of text.matchAll(/,?(?<!\s)\s+(?:and|&)\s+|,\s+/gu)) {
    const after = text.slice(joint.index + joint[0].length);
    const before = text.slice(start, joint.index);
    const comma = joint[0].trim() === ',';
    // After a comma a post is the title of the name before it.
    // "Head of Fostering and Adoption Support" is one post: after a bare post two words in capitals are no person.
    const another = comma
      ? nameAlone.test(after)
      : post.test(before)
        ? post.test(after) || new RegExp(`^${name}\\s+${name}\\s*[,(]`, 'u').test(after)
        : startsPerson(after) || (post.test(after) && nameAlone.test(before));
    if (!another) continue;
    parts.push(before);
    start = joint.index + joint[0].length;
  }
  return [...parts, text.slice(start)];
}

function startsPerson(text: string): boolean {
  if (person.test(text)) return true;
  // A full name whose title begins with a word of its own trade: "Tobias Wray Hospital Discharge Lead".
  return (
    new RegExp(`^(?!(?:${rolesBegin})\\b)${name}\\s+${name}(?:\\s+${name}){1,4}$`, 'u').test(text) &&
    new RegExp(`\\b(?:${rolesBegin})$`, 'u').test(text)
  );
}
