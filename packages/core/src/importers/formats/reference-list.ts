import type { Diagnostic } from '../../base/diagnostic.ts';
import { joinPlaces } from '../../base/place.ts';
import type { Document } from '../../documents/document.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RoleBook } from '../account-roles.ts';
import type { Draft, Extraction, Importer, RecommendationDraft } from '../importer.ts';
import { dueInText } from '../parts/dates/due-in-text.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { type ReferenceEntry, referenceEntries, statusInProse } from '../parts/entries/reference-headings.ts';
import { passagesOf } from '../parts/prose/passages.ts';
import { findResolutions } from '../parts/prose/resolutions.ts';
import { printedText } from '../parts/tables/sheet.ts';
import { frameOf, textsOf } from './headed-paper.ts';
import { draftResolutions, type ResolutionContext, type ResolutionDrafts } from './resolution-drafts.ts';

/** The fewest references that make a list. */
const fewest = 3;
const isBody = /\b(?:Committee|Panel|Board|Commission)$/;

/**
 * Lists of outstanding references, actions or business without a table: each matter is a heading "14/2031/P – title", and its state is in the
 * sentences under it ("could be closed", "would remain open"). Kept as trackers are: the title is the text of the record.
 *
 * Source: the outstanding-references reports of corporations and committees that publish their minutes as web pages.
 */
export const referenceListImporter: Importer = {
  name: 'reference-list',
  title: 'list of outstanding references (a heading with a reference, its state in the text below)',
  kind: 'tracker',
  identify(document) {
    const entries = referenceEntries(textsOf(document));
    const told = entries.filter((entry) => statusInProse(saidOf(entry)) !== undefined || dueInText(entry.title) !== undefined).length;
    if (entries.length < fewest || told < entries.length * 0.4) {
      return { score: 0, reasons: [`${entries.length} headings with a reference, ${told} of them with a state or a deadline`] };
    }
    const outstanding = textsOf(document).some((part) => /\boutstanding|\breferences?\b|\btracker\b|\bactions?\b/i.test(part.text));
    return {
      score: Math.round((Math.min(0.9, 0.62 + 0.03 * entries.length) + (outstanding ? 0.05 : -0.1)) * 100) / 100,
      reasons: [
        `${entries.length} headings of one shape with a reference ("${entries[0]?.reference ?? ''}")`,
        `${told} of them have a state or a deadline`,
      ],
    };
  },
  extract(document, context) {
    const texts = textsOf(document);
    const entries = referenceEntries(texts);
    const { book, about } = frameOf(document, texts, entries[0]?.heading.place, context);
    const own = resolved(document, entries, { paper: context.paper, ...resolvedBy(about) }, book);
    const drafts = entries.map((entry): Draft => {
      for (const part of entry.said) book.mark(part.place, entry.grouped ? 'context' : 'continuation');
      book.mark(entry.heading.place, 'record');
      return draftOf(entry, context.paper, about.asAt);
    });
    return {
      kind: 'tracker',
      ...about,
      drafts: [...drafts, ...own.drafts],
      roles: book.roles(),
      diagnostics: [...own.diagnostics, ...entries.flatMap(statusNotSaid)],
    };
  },
};

function statusNotSaid(entry: ReferenceEntry): readonly Diagnostic[] {
  if (statusInProse(saidOf(entry)) !== undefined) return [];
  const message = `no state is said of ${entry.reference}; it is kept as unknown`;
  return [{ code: 'status-not-said', severity: 'info', message, place: entry.heading.place }];
}

/** What the committee resolved around its list of references. */
function resolved(document: Document, entries: readonly ReferenceEntry[], context: ResolutionContext, book: RoleBook): ResolutionDrafts {
  const own = new Set(entries.flatMap((entry) => [entry.heading, ...entry.said].map((part) => part.place.lines[0])));
  const passages = passagesOf(document).filter((passage) => !own.has(passage.place.lines[0]));
  return draftResolutions(findResolutions(passages), { ...context, minuted: true }, book);
}

function resolvedBy({ committee, asAt }: Pick<Extraction, 'asAt' | 'committee'>): Pick<ResolutionContext, 'committee' | 'raisedOn'> {
  return { ...(committee === undefined ? {} : { committee }), ...(asAt === undefined ? {} : { raisedOn: asAt }) };
}

function draftOf(entry: ReferenceEntry, paper: string, asAt: string | undefined): RecommendationDraft {
  const said = saidOf(entry);
  const asWritten = statusInProse(said);
  const status = asWritten === undefined ? undefined : readStatus(asWritten)?.status;
  const open = status !== 'complete';
  const owner = entry.grouped ? undefined : ((open ? speaker(said) : undefined) ?? undertaker(said));
  const due = open ? (dueInText(said, asAt) ?? dueInText(entry.title, asAt)) : undefined;
  const { class: recordClass, reason } = classifyRecommendation(entry.title);
  const place = entry.grouped ? entry.heading.place : [entry.heading, ...entry.said].map((part) => part.place).reduce(joinPlaces);
  return {
    entity: 'recommendation',
    record: {
      reference: entry.reference,
      text: entry.title,
      class: recordClass,
      classReason: reason,
      ...(owner === undefined ? {} : { responsible: [owner] }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(entry.said.length === 0
        ? {}
        : { progress: entry.said.map((part) => ({ text: part.text, source: sourceAt(paper, part.place) })) }),
      status: status ?? 'unknown',
      ...(asWritten === undefined ? {} : { statusAsWritten: asWritten }),
      sources: [{ ...sourceAt(paper, place), quote: printedText(entry.heading) }],
    },
  };
}

/** Who took something on in so many words, which stands though the matter is closed: "the Head of Libraries agreed to bring …". */
function undertaker(text: string): string | undefined {
  const post = /\b[Tt]he ((?:\p{Lu}[\p{L}’'-]*)(?:(?: (?:and|of|for|the|to))* \p{Lu}[\p{L}’'-]*){0,8}) (?:agreed to|undertook to)\b/u.exec(
    text,
  )?.[1];
  return post === undefined || isBody.test(post) ? undefined : post;
}

/** Who speaks for the matter or will act on it: the post at the head of the first sentence ("The Head of Libraries said that …"). */
function speaker(text: string): string | undefined {
  const match =
    /^The ((?:\p{Lu}[\p{L}’'-]*)(?:(?: (?:and|of|for|the|to))* \p{Lu}[\p{L}’'-]*){0,8}) (?:said|advised|reported|explained|confirmed|stated|undertook|agreed|would|will|is to|was to)\b/u.exec(
      text,
    );
  const post = match?.[1];
  return post === undefined || isBody.test(post) ? undefined : post;
}

function saidOf(entry: ReferenceEntry): string {
  return entry.said.map((part) => part.text).join(' ');
}
