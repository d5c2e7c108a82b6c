import { readDecision } from '../../../model/words/decision-words.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { hasClause } from '../words/resolving-words.ts';

/** One recommendation of a reply with the answer to it. */
export interface ReplyBlock {
  readonly reference: string;
  readonly heading: TextPart;
  readonly title?: TextPart;
  /** The recommendation; absent where the reply answers by number alone. */
  readonly text?: { readonly text: string; readonly part: TextPart };
  /** The answer in order: the line of the decision, then the reasons. */
  readonly answer: readonly TextPart[];
}

const heading = /^Recommendation\s+(?:no\.?\s*)?(\d{1,3}[a-z]?|[A-Z]\d{0,2}|[ivx]{1,5})\b\s*[.:–—-]?\s*(.*)$/i;
const answerLabel = /^(?:(?:the )?(?:\p{Lu}?[\p{L}’']+ ){0,4}?(?:response|reply|answer|decision))\s*(?::\s*)?$/iu;
const inlineAnswer = /^(?:(?:the )?(?:\p{Lu}?[\p{L}’']+ ){0,4}?(?:response|reply|answer|decision))\s*:\s*(\S.*)$/iu;

/**
 * The blocks of a reply that goes recommendation by recommendation: "Recommendation 7", perhaps a title, the recommendation, and the answer,
 * which is a line of its own ("Accepted in principle") before or after it, or follows "Response:". What stands after the recommendation is the answer.
 *
 * Source: replies of cabinets, boards and governments to reviews, as documents or one web page a recommendation.
 */
export function replyBlocks(texts: readonly TextPart[]): readonly ReplyBlock[] {
  const starts = texts.flatMap((part, at) => (part.marker === undefined && heading.test(part.text) ? [at] : []));
  return starts.flatMap((start, index) => {
    const own = texts.slice(start, starts[index + 1] ?? texts.length);
    const [head, ...below] = own;
    const match = head === undefined ? null : heading.exec(head.text);
    if (head === undefined || match?.[1] === undefined) return [];
    return [blockOf(head, match[1], match[2] ?? '', below)];
  });
}

/** Whether a line is a decision and nothing else: "Accepted", "Agreed in part." */
export function isDecisionLine(text: string): boolean {
  const reading = readDecision(text);
  return reading !== undefined && text.split(' ').length <= 7 && (reading.rest === '' || /^\(/.test(reading.rest));
}

function blockOf(head: TextPart, reference: string, inline: string, below: readonly TextPart[]): ReplyBlock {
  const answer: TextPart[] = [];
  let title: TextPart | undefined;
  let text: { text: string; part: TextPart } | undefined;
  if (inline !== '') {
    if (isSentence(inline)) text = { text: inline, part: head };
    else title = { ...head, text: inline };
  }
  let answering = false;
  for (const part of below) {
    const said = inlineAnswer.exec(part.text)?.[1];
    if (answerLabel.test(part.text)) {
      answering = true;
    } else if (said !== undefined) {
      answering = true;
      answer.push({ ...part, text: said });
    } else if (isDecisionLine(part.text)) {
      answer.push(part);
    } else if (!answering && text === undefined && isSentence(part.text)) {
      text = { text: part.text, part };
    } else if (!answering && text === undefined && title === undefined) {
      title = part;
    } else {
      answer.push(part);
    }
  }
  return { reference, heading: head, answer, ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
}

function isSentence(text: string): boolean {
  return text.split(' ').length >= 6 && (hasClause(text) || /[.;]$/.test(text));
}
