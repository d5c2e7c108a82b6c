const moved =
  /(?<=[.;!?])\s+[([]?(?:(?:Proposed|Moved|Proposer)(?: by)?|PROPOSED(?: BY)?)\s?:?\s\p{Lu}[^.;]{2,60}?[,;.]?\s(?:and\s)?(?:[Ss]econded|SECONDED|Seconder)(?:\s(?:by|BY))?\s?:?\s\p{Lu}[^.;]{2,60}?(?:[,;.]?\s(?:[Aa]ll (?:were )?(?:in favour|agreed)|(?:[Aa]greed|[Cc]arried)(?: unanimously)?|[Uu]nanimous(?:ly)?(?: agreed| carried)?|[Vv]ote[^.]{3,40}))?[)\]]?\.?$/u;

/**
 * A resolution without who moved it: "… two salt bins. Proposed Cllr Ash, seconded Cllr Birch, all in favour." says nothing of what is to be done.
 *
 * Source: minutes of parish and town councils.
 */
export function withoutMovers(text: string): string {
  return text.length > 2000 ? text : text.replace(moved, '');
}
