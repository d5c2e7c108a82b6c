import { type TextUnit, wordCount } from './plan-units.ts';

/** The heading of an area: its title, empty where only the label is printed and the next paragraph holds the title. */
export interface AreaHeading {
  readonly title: string;
}

const count = '(?:no\\.?\\s*)?(?:\\d{1,2}[a-z]?|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)';
const separator = '(?:\\s*[:–—]\\s*|\\s+-\\s+|\\.\\s+)';

/** "Area for Improvement: …", "Inspectorate's Area for development 2 - …", "Area of focus – …": the label says it all. */
const named = new RegExp(
  `^(?:[\\p{L}’'&-]+\\s+){0,3}?areas?\\s+(?:for|of|requiring|needing)\\s+(?:[\\p{L}-]+\\s+)?(?:improvement|development|focus|concern|weakness|action)(?:\\s+${count})?(?:${separator}(.+))?$`,
  'iu',
);

/** "Priority 1: …", "Theme B – …", "Area 2 – …", "Improvement priority 3: …": a common word, so it needs its number. */
const counted = new RegExp(
  `^(?:[\\p{L}’'&-]+\\s+){0,3}?(?:areas?|priority|theme|objective|workstream|strand|outcome|goal|aim|pillar|finding)\\s+${count}(?:${separator}(.+))?$`,
  'iu',
);

/** "Ofsted recommendation 3: …": only an inspector's or auditor's, since a committee's recommendations are no areas. */
const inspected = new RegExp(
  `^(?:ofsted|cqc|cssiw|estyn|inspect(?:ion|ors?|orate)|peer review|audit|lga)\\s+recommendation\\s+${count}(?:${separator}(.+))?$`,
  'iu',
);

/**
 * Whether a paragraph opens an area for improvement, and its title. A trailing colon belongs to the layout and is dropped.
 *
 * From councils' improvement plans after inspections (children's services, adult social care) and peer reviews.
 *
 * @example areaHeading('Area for Improvement: Timely reviews.') // { title: 'Timely reviews.' }
 * @example areaHeading('Priority 5 of the strategy should mention towns') // undefined
 */
export function areaHeading(text: string): AreaHeading | undefined {
  const clean = text.trim();
  if (clean.length > 400) return undefined;
  const match = named.exec(clean) ?? counted.exec(clean) ?? inspected.exec(clean);
  if (match === null) return undefined;
  const title = (match[1] ?? '').replace(/(?:(?<!\s)\s+)?:\s*$/, '');
  if (title === '' && !/(?:\d|\b[A-H]|improvement|development|focus|concern)\s*:?$/i.test(clean)) return undefined;
  return { title };
}

const actionWords = [
  /^(?:(?:key|planned|agreed|proposed|our|the|specific|improvement|main|priority|required)\s+)*actions?\b(?!\s*plans?\b)/i,
  /^what\s+(?:actions?|we\s+(?:will|are|need|plan)|will\s+we|are\s+we|do\s+we|needs?\s+to|(?:else\s+)?(?:will|is)\s+be(?:ing)?)\b(?!.*\b(?:measur|know|mean|achiev))/i,
  /^(?:to\s+(?:do|achieve|address|improve)\s+this,?\s+)?we\s+(?:will|plan\s+to|intend\s+to|are\s+going\s+to)\s*:$/i,
  /^(?:next\s+steps|steps\s+(?:we|to\s+be)|how\s+(?:we\s+will|will\s+we|are\s+we\s+going\s+to|we\s+are\s+going\s+to)\s+(?:do|achieve|get|address|improve|deliver))\b/i,
];

/**
 * Whether a line only says that actions follow: "Actions we are taking include:", "What will we do?". A short line, closed by a colon or a
 * question mark, bold, or a heading; "Action plan" is none.
 */
export function isActionsHeading(unit: TextUnit): boolean {
  return isHeadingLike(unit, 14) && actionWords.some((form) => form.test(unit.text.trim()));
}

const measureWords = [
  /^how\s+(?:are|is|will|do|we|progress|success|impact)\b.{0,60}\b(?:measur|know|monitor|track|judg|evidence)/i,
  /^(?:(?:key|success|performance|outcome|impact|progress|our|the|these)\s+)*(?:measures?|indicators?|kpis?|metrics?|success criteria)\b/i,
  /^we\s+will\s+(?:know|measure)\b/i,
];

/** Whether a line only says that measures follow: "How we are measuring progress as of July 2024:", "Performance measures". */
export function isMeasuresHeading(unit: TextUnit): boolean {
  return isHeadingLike(unit, 20) && measureWords.some((form) => form.test(unit.text.trim()));
}

/** Whether a line inside an area opens talk of another sort, whose bullets are no actions: "What does this mean for us?", "Progress so far:". */
export function isOtherHeading(unit: TextUnit): boolean {
  return (
    isHeadingLike(unit, 14) &&
    /\b(?:progress|updates?|achieved|achievements?|why|mean|where (?:are we|we are)|background|context|risks?|impact|difference|evidence|what we have done|what have we done|findings?)\b/i.test(
      unit.text,
    )
  );
}

const closingWords =
  /^(?:conclusions?|(?:financial|legal|resource|risk|equality|policy|climate|crime|social value|human rights|other)\b.*(?:implications?|mitigations?|alignment|options?|considerations?|assessment|value|duty)?|implications?|resources?|risks?\b.*|consultation\b.*|recommendations?|background papers\b.*|appendi(?:x|ces)\b.*|contacts?\b.*|contact officers?\b.*|report authors?\b.*|glossary|key)\s*:?$/i;

/** Whether a short line opens one of the sections that end every officer's report: implications, risks, conclusion, contact officers. */
export function isClosingHeading(unit: TextUnit): boolean {
  return wordCount(unit.text) <= 7 && !/[.;]$/.test(unit.text) && closingWords.test(unit.text.trim());
}

/** Short, and shaped like a heading: closed by a colon or question mark, bold, marked as one, or a few words without a stop. */
function isHeadingLike(unit: TextUnit, words: number): boolean {
  const text = unit.text.trim();
  if (wordCount(text) > words) return false;
  if (/[:?]$/.test(text) || unit.bold || unit.heading !== undefined) return true;
  return wordCount(text) <= 4 && !/[.;,]$/.test(text) && unit.bullet === undefined;
}
