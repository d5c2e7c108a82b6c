import type { Document } from '../../documents/document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { findDates } from '../../model/dates/find-dates.ts';
import { parsePartialDate } from '../../model/dates/parse-partial-date.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import { roleBook } from '../account-roles.ts';
import type { ExtractContext, Extraction, Importer, Recognition, RecommendationDraft } from '../importer.ts';
import { deadlineIn } from '../parts/dates/deadlines.ts';
import { committeeIn } from '../parts/names/committee-in-prose.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { type GrowingResolution, listFrom } from '../parts/prose/resolution-list.ts';
import { sentences } from '../parts/prose/sentences.ts';
import { bracketedAction } from '../parts/words/bracketed-action.ts';

/**
 * E-mails sent round after a meeting, with its actions and recommendations in lists: "Actions:" over "Send the baseline (Bernadette Rye, by
 * Friday 19 March)". The mail quoted below the signature is somebody else's and is not read.
 *
 * Source: officers' mails saved or pasted as text.
 */
export const emailImporter: Importer = {
  name: 'email',
  title: 'e-mail with the actions of a meeting',
  kind: 'other',
  identify,
  extract,
};

const header = /^(from|sent|to|date|cc|subject)\s*:\s*(.*)$/iu;
const quoted = /^(?:[_-]{5,}|-+\s*original message\s*-+|from\s*:|on .{10,80} wrote:?$|>)/iu;
const stemEnds = /:[-–—]?$|\bfollowing$/iu;
const stemAsks = /\b(?:actions?|recommend(?:ations?|s|ed)?|agreed|request(?:s|ed)?|asked|following)\b/iu;

interface Mail {
  readonly sent?: CalendarDate;
  readonly subject?: string;
  readonly head: readonly Passage[];
  readonly body: readonly Passage[];
}

/** The topmost mail of a paper; `undefined` where the paper does not begin as one. */
function mailOf(passages: readonly Passage[]): Mail | undefined {
  const start = passages.slice(0, 6).findIndex((passage) => /^from\s*:/iu.test(passage.text));
  if (start < 0) return undefined;
  let end = start;
  while (header.test(passages[end]?.text ?? '')) end += 1;
  const head = passages.slice(start, end);
  const values = new Map(head.map(({ text }) => [header.exec(text)?.[1]?.toLowerCase() ?? '', header.exec(text)?.[2] ?? '']));
  if (!values.has('subject') || !(values.has('sent') || values.has('date')) || !values.has('to')) return undefined;
  const below = passages.slice(end);
  const cut = below.findIndex((passage) => passage.kind !== 'grid' && quoted.test(passage.text));
  const sent = findDates(values.get('sent') ?? values.get('date') ?? '')[0]?.date.from;
  const subject = values.get('subject')?.replace(/^(?:(?:re|fw|fwd)\s*:\s*)+/iu, '');
  return {
    ...(sent === undefined ? {} : { sent }),
    ...(subject === undefined || subject === '' ? {} : { subject }),
    head,
    body: cut < 0 ? below : below.slice(0, cut),
  };
}

interface MailedList {
  readonly lead: Passage;
  readonly items: readonly GrowingResolution[];
}

function introduces(text: string): boolean {
  const last = sentences(text).at(-1) ?? '';
  return stemEnds.test(last) && stemAsks.test(last);
}

function listsOf({ body }: Mail): readonly MailedList[] {
  const lists: MailedList[] = [];
  for (let at = 1; at < body.length; at += 1) {
    const [lead, first] = [body[at - 1], body[at]];
    if (lead === undefined || first?.kind !== 'item' || lead.kind === 'grid' || !introduces(lead.text)) continue;
    const items: GrowingResolution[] = [];
    const next = listFrom(body, at, items, lead.text, undefined);
    if (next === undefined) continue;
    lists.push({ lead, items });
    at = next - 1;
  }
  return lists;
}

function identify(document: Document): Recognition {
  const passages = passagesOf(document);
  const mail = mailOf(passages);
  if (mail === undefined || passages.some((passage) => /^dear\s/iu.test(passage.text)))
    return { score: 0, reasons: ['it does not begin as an e-mail'] };
  const lists = listsOf(mail);
  if (lists.length === 0) return { score: 0.3, reasons: ['an e-mail without a list of actions'] };
  return { score: 0.85, reasons: ['it begins as an e-mail', `${lists.length} lists of actions or recommendations`] };
}

function extract(document: Document, context: ExtractContext): Extraction {
  const passages = passagesOf(document);
  const mail = mailOf(passages);
  const book = roleBook(document.lines);
  book.mark([1, document.lines.length], 'context');
  for (const { place } of mail?.head ?? []) book.mark(place, 'header');
  const sent = mail?.sent ?? context.paperDate;
  const about = [mail?.subject ?? '', ...(mail?.body ?? []).map((passage) => passage.text)];
  const committee = about.map((text) => committeeIn(text)).find((found) => found !== undefined);
  const raisedOn = meetingIn(mail?.body ?? [], sent);
  const drafts = (mail === undefined ? [] : listsOf(mail)).flatMap(({ lead, items }) => {
    book.mark(lead.place, 'header');
    return items.map((item): RecommendationDraft => {
      for (const place of [item.place, ...item.further]) book.mark(place, 'continuation');
      book.mark([item.place.lines[0], item.place.lines[0]], 'record');
      const draft = draftOf(item, lead.text, context.paper, sent);
      return {
        ...draft,
        ...(committee === undefined ? {} : { committee }),
        record: { ...draft.record, ...(raisedOn === undefined ? {} : { raisedOn }) },
      };
    });
  });
  return {
    kind: 'other',
    ...(mail?.subject === undefined ? {} : { title: mail.subject }),
    ...(sent === undefined ? {} : { asAt: sent }),
    ...(committee === undefined ? {} : { committee }),
    drafts,
    roles: book.roles(),
    diagnostics: [],
  };
}

function draftOf(item: GrowingResolution, leadIn: string, paper: string, sent: CalendarDate | undefined): RecommendationDraft {
  const { text, owner, due, status } = bracketedAction(item.text) ?? { text: item.text };
  const { class: recordClass, reason } = classifyRecommendation(text, leadIn);
  const options = sent === undefined ? {} : { reference: sent, forward: true };
  const followUp = due === undefined ? deadlineIn(text, sent) : parsePartialDate(due, options);
  const last = item.further.at(-1) ?? item.place;
  return {
    entity: 'recommendation',
    record: {
      ...(item.reference === undefined ? {} : { reference: item.reference }),
      text,
      class: recordClass,
      classReason: reason,
      ...(owner === undefined ? {} : { responsible: [owner] }),
      ...(followUp === undefined ? {} : { followUp }),
      status: status === undefined ? 'unknown' : (readStatus(status)?.status ?? 'unknown'),
      ...(status === undefined ? {} : { statusAsWritten: status }),
      sources: [{ paper, lines: [item.place.lines[0], last.lines[1]], quote: item.text }],
    },
  };
}

/** The day of the meeting that the mail reports, not after the mail. */
function meetingIn(body: readonly Passage[], sent: CalendarDate | undefined): CalendarDate | undefined {
  for (const { text } of body) {
    for (const sentence of sentences(text)) {
      if (!/\b(?:meeting|met|panel|committee)\b.{0,40}\bon\b/iu.test(sentence) || /\bnext\b/iu.test(sentence)) continue;
      const found = findDates(sentence, sent === undefined ? {} : { reference: sent })[0]?.date;
      if (found?.from !== undefined && found.from === found.to && (sent === undefined || found.from <= sent)) return found.from;
    }
  }
  return undefined;
}
