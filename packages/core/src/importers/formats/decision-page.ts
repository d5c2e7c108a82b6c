import type { Passage } from '../parts/prose/passages.ts';

/** The labels under which web sites publish a decision; so many of them make a page of one. */
const labels = [
  /^decision[- ]makers?\s*:/iu,
  /^decision status\s*:/iu,
  /^is (?:this a |it a )?key decision\s?\?/iu,
  /^is (?:it |this )?subject to call[- ]in\s?\?/iu,
  /^date of decision\s*:/iu,
  /^(?:decided|made) at meeting\s*:/iu,
  /^(?:decision published|publication date)\s*:/iu,
];
const fewestLabels = 3;
/** What is printed beside the decision, and what is not decided by it. */
const beside =
  /^(?:the\s)?(?:(?:summary of (?:the )?)?reasons?\b|(?:details of (?:any )?)?(?:alternative|other)\s(?:options?|courses?)|options?\s(?:considered|rejected|appraisal)|background|(?:financial|legal|equalit\p{L}+|risk|resource)\s(?:and \p{L}+\s)?implications|consult\p{L}+|wards? affected|declarations?\b|conflicts?\sof\sinterest|(?:accompanying|supporting|additional)\sdocuments|contact)(?=[^.]{0,80}$|[^.]{0,60}:)/iu;
/** Where the decision begins again. */
const decided = /^(?:decisions?|resolved|recommendations?|the decision)\s*:?$/iu;

/** Whether a page publishes one decision: who made it, when, whether it is a key one. */
export function isDecisionPage(passages: readonly Passage[]): boolean {
  return labels.filter((label) => passages.some((passage) => label.test(passage.text))).length >= fewestLabels;
}

/** The passages without the lists under reasons, options and the like, so that what is left of numbered lists is what was decided. */
export function withoutReasons(passages: readonly Passage[]): readonly Passage[] {
  let aside = false;
  return passages.filter((passage) => {
    if (beside.test(passage.text)) aside = true;
    else if (decided.test(passage.text)) aside = false;
    return !(aside && passage.kind === 'item');
  });
}
