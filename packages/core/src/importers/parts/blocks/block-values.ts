import { continues, joinCut } from '../../../documents/join-cut.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { splitPosts } from '../../../model/published.ts';
import type { ProgressNote, Response } from '../../../model/recommendation.ts';
import type { Status } from '../../../model/vocabulary.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { readStatus } from '../../../model/words/status-words.ts';
import { isNone, sourceAt } from '../entries/cell-text.ts';
import { readFollowUp } from '../entries/cell-values.ts';
import { statusAtHead } from '../entries/paired-cells.ts';
import { stampedUpdates } from '../entries/progress-notes.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import type { AskBlock, BlockField } from './ask-block.ts';
import type { BlockSense } from './block-labels.ts';
import { withoutNumber } from './block-text.ts';

/** What stands under a recommendation, as the fields of a record. */
export interface BlockValues {
  readonly response?: Response;
  readonly responsible?: readonly string[];
  readonly addressedTo?: readonly string[];
  readonly followUp?: PartialDate;
  /** A label asks for the date, whatever it says. */
  readonly asksDate: boolean;
  readonly progress?: readonly ProgressNote[];
  readonly status?: Status;
  readonly statusAsWritten?: string;
  /** The answer agrees with a part only of what was asked ("with the aim … but not"): a person reads it. */
  readonly qualified: boolean;
}

/** Reads the answer and the labels of a block. `reference` is the day from which years are taken. */
export function blockValues(block: AskBlock, paper: string, reference?: CalendarDate): BlockValues {
  const fields = (sense: BlockSense): readonly BlockField[] => block.fields.filter((field) => field.sense === sense);
  const first = (sense: BlockSense): string =>
    fields(sense)
      .map((field) => textOf(field.parts))
      .find((text) => !isNone(text)) ?? '';
  const outcomes = fields('outcome').filter((field) => field.parts.length > 0);
  const decides = outcomes.filter((field) => readDecision(textOf(field.parts)) !== undefined);
  const response = responseOf([...block.answer, ...decides.flatMap((field) => field.parts)], block.answeredOn);
  const news = [...fields('progress'), ...outcomes.filter((field) => !decides.includes(field))];
  const due = fields('follow-up').map((field) => textOf(field.parts));
  const revised = fields('follow-up').findLast((field) => /\brevised\b/iu.test(field.label));
  const when = readFollowUp((revised === undefined ? due.find((text) => !isNone(text)) : textOf(revised.parts)) ?? '', reference);
  const told = first('status');
  const status =
    (isProse(told) ? statusAtHead(told) : told) ||
    news.map((field) => statusAtHead(textOf(field.parts))).find((text) => text !== undefined) ||
    when.status;
  const progress = [...news, ...fields('status').filter((field) => isProse(textOf(field.parts)))].flatMap((field) => notesOf(field, paper));
  const [responsible, addressedTo] = [splitPosts(first('responsible')), splitPosts(first('addressed-to'))];
  return {
    ...(response.response === undefined ? {} : { response: response.response }),
    ...(responsible.length === 0 ? {} : { responsible }),
    ...(addressedTo.length === 0 ? {} : { addressedTo }),
    ...(when.date === undefined || isNone(when.date.text) ? {} : { followUp: when.date }),
    asksDate: due.length > 0,
    ...(progress.length === 0 ? {} : { progress }),
    ...(status === undefined || status === '' ? {} : { status: readStatus(status)?.status ?? 'unknown', statusAsWritten: status }),
    qualified: response.qualified,
  };
}

/** Longer than any word of status: an account of the work under the label "Status". */
function isProse(text: string): boolean {
  return text.split(/\s+/u).length > 8;
}

/** "We agree with the aim of this recommendation but not with the time limit": neither yes nor no. */
const partly =
  /^\s*with the (?:aims?|principles?|spirit|thrust|sentiments?|intentions?|objectives?|direction)\b.*\b(?:but|however|although|not)\b/iu;

function responseOf(
  answer: readonly TextPart[],
  on: CalendarDate | undefined,
): { readonly response?: Response; readonly qualified: boolean } {
  const asWritten = textOf(answer);
  if (asWritten === '') return { qualified: false };
  const reading = answer.flatMap((part) => readDecision(withoutNumber(part.text)) ?? [])[0];
  const qualified = reading !== undefined && partly.test(reading.rest.split(/[.!?]\s/u)[0] ?? '');
  return {
    response: {
      ...(reading === undefined || qualified ? {} : { decision: reading.decision }),
      ...(on === undefined ? {} : { on }),
      asWritten,
    },
    qualified,
  };
}

function notesOf(field: BlockField, paper: string): readonly ProgressNote[] {
  const [firstPart, last] = [field.parts[0], field.parts.at(-1)];
  if (firstPart === undefined || last === undefined) return [];
  const source = sourceAt(paper, { ...firstPart.place, lines: [firstPart.place.lines[0], last.place.lines[1]] });
  return stampedUpdates(textOf(field.parts)).map((update) => ({ ...update, source }));
}

/** Paragraphs as one text, a line each; what a page cut is one again. */
function textOf(parts: readonly TextPart[]): string {
  return parts.reduce((text, part) => {
    const own = part.marker === undefined ? part.text : printedText(part);
    if (text === '') return own;
    return part.marker === undefined && continues(text, own) ? joinCut(text, own) : `${text}\n${own}`;
  }, '');
}
