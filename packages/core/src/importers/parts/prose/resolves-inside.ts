const inside =
  /^(?:That\s|that\s)?(?:[Tt]he\s)?(?:[\p{L}&’'-]+\s){0,6}?(?:[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ommission|[Aa]uthority|[Ll]eader|[Mm]ayor)\sbe\s(?:(?:strongly|hereby|also)\s)?(?:RECOMMENDED|REQUESTED|ASKED|INVITED|URGED)\s(?:to|that)\b/u;

/**
 * Whether a sentence resolves by a word in capitals inside it, what it asks of whom being all of it.
 *
 * Source: councils' agendas that set out what their committees recommend to them.
 *
 * @example resolvesInside('That the Council be RECOMMENDED to adopt the plan.') // true
 */
export function resolvesInside(text: string): boolean {
  return inside.test(text);
}
