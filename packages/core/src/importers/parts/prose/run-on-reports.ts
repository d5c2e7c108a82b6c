import type { Passage } from './passages.ts';

/** The heads under which reports of officers say things, as they stand in the middle of a line. */
const labels =
  /(?<!\s)\s+(?=(?:(?:Purpose|PURPOSE)(?:\s(?:of|OF)(?:\s(?:the|THE))?\s(?:Report|report|REPORT))?|(?:Executive\s)?Summary|SUMMARY|Conclusions?|CONCLUSIONS?|(?:Officers?[’']s?\s)?Recommendations?(?:\(s\))?|RECOMMENDATIONS?(?:\(S\))?|Reasons?\sfor\s(?:the\s)?(?:[Rr]ecommendations?|[Dd]ecision))\s?:\s|(?:Cabinet|Executive|Portfolio)\s(?:Member|Holder)(?:\(s\)|s?(?=\s?:))|Wards?(?:\(s\))?\s[Aa]ffected\b|(?:Contact|Report(?:ing)?|Lead)\s(?:Officer|Author)\b|\d{1,2}\.\s(?:Introduction|Background|Purpose)\b)/gu;
const asks = /^((?:Officers?[’']s?\s)?Recommendations?(?:\(s\))?|RECOMMENDATIONS?(?:\(S\))?)\s?:\s+(?=\S)/u;
const title = /^((?:Executive\s)?Summary|SUMMARY|Purpose of (?:the )?[Rr]eport)\s?:\s+(?=\S)/u;
/** Shorter ones are a line of a form. */
const fewestLetters = 300;

/**
 * Takes apart a report that an extractor put on one line: cut above each of its heads ("Summary:", "Recommendations:", "Contact Officer"), those of what it is about and
 * what it recommends on lines of their own. All parts keep the place of the whole; any other passage stays.
 *
 * Source: reports of officers as sites of documents print them, their line breaks lost.
 */
export function splitReports(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'grid' || passage.text.length < fewestLetters) return [passage];
    const parts = passage.text.split(labels);
    if (parts.length < 3 || !parts.some((part) => asks.test(part))) return [passage];
    return parts.flatMap(withOwnHead).map((text): Passage => ({ ...passage, kind: 'text', text }));
  });
}

function withOwnHead(part: string): readonly string[] {
  const [whole, head] = asks.exec(part) ?? title.exec(part) ?? [];
  return whole === undefined || head === undefined ? [part] : [head, part.slice(whole.length)];
}
