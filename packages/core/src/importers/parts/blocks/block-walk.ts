import { continues, joinCut } from '../../../documents/join-cut.ts';
import { startsWithParagraphNumber } from '../../../documents/list-marker.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import { isNumbered, markerStyle } from '../words/numbering.ts';
import type { AskBlock } from './ask-block.ts';
import { isNumberedFinding } from './ask-headings.ts';
import { type BlockLabel, type BlockSense, readBlockLabel, readLoneLabel } from './block-labels.ts';
import type { BlockStart } from './block-starts.ts';
import { isDecisionLine, isSentence, isStatusLine, isTitleLine, opensAnswer, withoutNumber } from './block-text.ts';
import { isFullLine, type PaperLines } from './paper-lines.ts';

const annexed =
  /^(?:appendi(?:x|ces)|annex(?:es)?|background (?:papers|documents)|contact(?: officer)?|report author|previous|next|glossary)\b/iu;
const ends =
  /^(?:conclusions?|next steps|(?:[\p{L}]+ )?implications|acknowledg\p{L}+|supporting (?:documents|information)|related (?:pages|content)|further information)\b/iu;

/** How blocks end and go on in this paper. */
export interface BlockCustoms {
  readonly lines: PaperLines;
  /** Answers are numbered paragraphs. */
  readonly numbered: boolean;
  readonly alone: boolean;
}

type OpenField = { readonly sense: BlockSense; readonly label: string; readonly parts: TextPart[] };

/**
 * Goes down the paragraphs under the head of a recommendation and takes each for what it is: the recommendation itself, its title, the answer, the
 * value of a label; until something stands there that is no part of it.
 */
export class BlockWalk {
  private readonly asks: { text: string; items: number }[] = [];
  private readonly answer: TextPart[] = [];
  private readonly fields: OpenField[] = [];
  private readonly taken: TextPart[] = [];
  private title: string | undefined;
  private on: CalendarDate | undefined;
  private open: 'ask' | 'answer' | 'other' | OpenField = 'ask';
  /** A label says where the answer begins, so that all before it is the recommendation. */
  private readonly labelledAt: number;

  constructor(
    private readonly head: TextPart,
    private readonly start: BlockStart,
    private readonly below: readonly TextPart[],
    private readonly customs: BlockCustoms,
  ) {
    this.labelledAt = below.findIndex((part) => this.labelOf(part) !== undefined);
    const { inline } = start;
    if (inline === '') return;
    if (isSentence(inline) || /^(?:That|To)\s/u.test(inline) || start.way === 'numbered' || continues(inline, below[0]?.text ?? ''))
      this.asks.push({ text: inline, items: 0 });
    else if (customs.lines.linewise && isFullLine(inline)) this.asks.push({ text: inline, items: 0 });
    else if (!/^\([^()]*\)$/u.test(inline)) this.title = inline;
  }

  block(section: string | undefined): AskBlock {
    for (const [at, part] of this.below.entries()) {
      if (this.customs.lines.isRunning(part)) continue;
      if (this.closes(part, this.below[at + 1])) break;
      this.take(part, at);
    }
    while (this.answer.length > 1 && isTitleLine(this.answer.at(-1) as TextPart)) this.answer.pop();
    return {
      heading: this.head,
      references: this.start.references,
      ...(this.title === undefined ? {} : { title: this.title }),
      ...(section === undefined ? {} : { section }),
      asks: this.asks.map((ask) => ask.text),
      answer: this.answer,
      ...(this.on === undefined ? {} : { answeredOn: this.on }),
      fields: this.fields,
      taken: this.taken,
    };
  }

  private labelOf(part: TextPart): BlockLabel | undefined {
    if (part.marker !== undefined && isNumbered(part.marker)) return undefined;
    return readBlockLabel(part.text) ?? readLoneLabel(part.text, this.customs.alone || this.customs.lines.isRecurring(part));
  }

  private take(part: TextPart, at: number): void {
    const label = this.labelOf(part);
    if (label !== undefined && !(this.open === 'answer' && label.sense === 'note')) {
      this.begin(part, label);
    } else if (isDecisionLine(part.text) && !this.isValue()) {
      this.keep(this.answer, part);
      if (this.asks.length > 0) this.open = 'answer';
    } else if (this.asks.length > 0 && isStatusLine(part.text) && !this.isValue()) {
      this.keep(this.field({ sense: 'status', label: '' }).parts, part);
    } else if (this.customs.lines.isRecurring(part) && this.asks.length > 0) {
      this.open = 'other';
    } else if (this.open === 'ask') {
      this.ask(part, at);
    } else if (this.open === 'answer') {
      this.keep(this.answer, part);
    } else if (this.open !== 'other') {
      this.value(this.open, part);
    }
  }

  /** A label was met: what is behind it, and all below it, is for its field. */
  private begin(part: TextPart, label: BlockLabel): void {
    this.taken.push(part);
    const value = label.value === '' ? [] : [{ ...part, text: label.value }];
    if (label.sense === 'response') {
      this.answer.push(...value);
      this.on ??= label.on;
      this.open = 'answer';
      return;
    }
    const field = this.field(label);
    field.parts.push(...value);
    this.open = field;
  }

  private field({ sense, label }: { readonly sense: BlockSense; readonly label: string }): OpenField {
    const field = { sense, label, parts: [] };
    this.fields.push(field);
    return field;
  }

  /** A paragraph of the recommendation itself, its title, or, where nothing says so, the first of the answer. */
  private ask(part: TextPart, at: number): void {
    const last = this.asks.at(-1);
    if (last === undefined) {
      if (isSentence(part.text) && !this.isTitle(part, at)) this.asks.push({ text: part.text, items: 0 });
      else if (this.title === undefined) this.title = part.text.replace(/^#{1,6}\s*/u, '');
      else this.answer.push(part);
      this.taken.push(part);
      if (this.answer.length > 0) this.open = 'answer';
    } else if (goesOn(last, part, this.customs.lines)) {
      this.taken.push(part);
    } else if (opensAnswer(part.text) || this.answer.length > 0) {
      this.keep(this.answer, part);
      this.open = 'answer';
    } else if (this.start.references.length > this.asks.length) {
      this.asks.push({ text: part.text, items: 0 });
      this.taken.push(part);
    } else if (
      (at < this.labelledAt && !this.isOwnParagraph(part)) ||
      /\((?:paragraphs?|paras?) [\d., and–-]{1,20}\)\.?$/iu.test(part.text)
    ) {
      last.text += `\n${part.text}`;
      this.taken.push(part);
    } else {
      this.keep(this.answer, part);
      this.open = 'answer';
    }
  }

  /** Where the heads are numbered paragraphs, so is what is said of each. */
  private isOwnParagraph(part: TextPart): boolean {
    return this.customs.numbered && startsWithParagraphNumber(printedText(part));
  }

  /** A line without a stop above the sentence that is the recommendation. */
  private isTitle({ text }: TextPart, at: number): boolean {
    const next = this.below[at + 1];
    if (this.title !== undefined || next === undefined || next.marker !== undefined) return false;
    if (text.split(' ').length > 12 || /[.;:?!)]$/u.test(text) || /\b(?:should|must|be|recommends?)\b|^(?:that|to)\s/iu.test(text))
      return false;
    return isSentence(next.text) && /[.;:]$/u.test(next.text) && !opensAnswer(next.text) && this.labelOf(next) === undefined;
  }

  /** Below a label: progress has paragraphs, a name or a date has one; what follows it belongs to an answer that gave no reasons yet. */
  private value(field: OpenField, part: TextPart): void {
    if (field.sense === 'progress' || field.sense === 'outcome' || field.parts.length === 0) {
      this.keep(field.parts, part);
      return;
    }
    const reasoned = this.answer.some((each) => !isDecisionLine(withoutNumber(each.text)));
    if ((this.answer.length > 0 && !reasoned && isSentence(part.text)) || this.customs.numbered) {
      this.open = 'answer';
      this.keep(this.answer, part);
    } else this.open = 'other';
  }

  private keep(where: TextPart[], part: TextPart): void {
    where.push(part);
    this.taken.push(part);
  }

  /** A label stands open that wants this line for its value. */
  private isValue(): boolean {
    return typeof this.open === 'object' && this.open.parts.length === 0 && this.open.sense !== 'progress';
  }

  /** A numbered paragraph that is a section's title, or follows a recommendation that nothing answers. */
  private isOutside(text: string): boolean {
    const ask = this.asks.at(-1);
    if (/:$/u.test(ask?.text ?? '') || (ask?.items ?? 0) > 0) return false;
    return isTitleLine({ text }) || (this.open === 'ask' && this.labelledAt < 0 && !opensAnswer(text));
  }

  private closes(part: TextPart, next: TextPart | undefined): boolean {
    const { text, marker } = part;
    if (isNumberedFinding(printedText(part))) return true;
    if (this.asks.length === 0 || this.isValue()) return false;
    if (!this.customs.numbered && startsWithParagraphNumber(printedText(part))) return true;
    if (marker !== undefined) return markerStyle(marker) === 'figure' && this.isOutside(text);
    if (annexed.test(text) && text.split(' ').length <= 10 && !/[.;,]$/u.test(text)) return true;
    if (!isTitleLine(part) || this.labelOf(part) !== undefined || this.customs.lines.isRecurring(part)) return false;
    if (/^#/u.test(text) || part.emphasis === true || ends.test(text)) return true;
    if (/\p{L}{4}/u.test(text) && text === text.toUpperCase()) return true;
    return this.open !== 'ask' && next !== undefined && isTitleLine(next) && this.labelOf(next) === undefined;
  }
}

/** Whether a paragraph goes on with the recommendation: bullets under its colon, the rest of a cut sentence. Then it is added. */
function goesOn(ask: { text: string; items: number }, part: TextPart, lines: PaperLines): boolean {
  if (part.marker !== undefined) {
    if (!/:$/u.test(ask.text) && ask.items === 0) return false;
    const mark = isNumbered(part.marker) ? part.marker : '•';
    ask.text += `\n${mark} ${part.text}`;
    ask.items += 1;
    return true;
  }
  if (continues(ask.text, part.text) || (lines.linewise && isFullLine(ask.text) && ask.items === 0 && !opensAnswer(part.text))) {
    ask.text = joinCut(ask.text, part.text);
    return true;
  }
  return false;
}
