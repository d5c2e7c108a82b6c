import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { roleBook } from '../account-roles.ts';
import type { Draft, ExtractContext, Extraction } from '../importer.ts';
import { earlierMatters } from '../parts/prose/earlier-matters.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { findResolutions } from '../parts/prose/resolutions.ts';
import { withoutReasons } from './decision-page.ts';
import { draftEarlier } from './earlier-drafts.ts';
import { issueSections, printsDecisionsAlone } from './issue-pages.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { draftResolutions } from './resolution-drafts.ts';
import { markFurniture } from './web-furniture.ts';

/**
 * Reads a page that follows one issue through its meetings: a meeting for each of its parts that names committee and date, with the one item,
 * and what was resolved there. The page speaks for the newest of its meetings.
 */
export function extractIssuePage(document: Document, passages: readonly Passage[], context: ExtractContext): Extraction {
  const roles = roleBook(document.lines);
  roles.mark([1, document.lines.length], 'context');
  const { intro, sections } = issueSections(passages);
  const decisions = printsDecisionsAlone(passages);
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const passage of intro) roles.mark(passage.place, 'header');
  markFurniture(passages, roles);
  for (const section of sections) {
    for (const place of section.places) roles.mark(place, 'header');
    const date = section.date ?? context.paperDate;
    const committee = section.committee === undefined ? {} : { committee: section.committee };
    const { matters, rest } = earlierMatters(section.passages);
    drafts.push(...draftEarlier(matters, { paper: context.paper, ...committee }, roles));
    const made = draftResolutions(
      findResolutions(decisions ? withoutReasons(rest) : rest, decisions),
      { paper: context.paper, ...committee, ...(date === undefined ? {} : { raisedOn: date }), topic: section.title, minuted: true },
      roles,
    );
    if (section.committee !== undefined && date !== undefined) {
      const item = {
        ...(section.number === undefined ? {} : { number: section.number }),
        title: section.title,
        resolutions: made.drafts.map((draft) => draft.record.text),
      };
      const lines = linesOf(section.places[0]?.lines[0] ?? 1, section.passages);
      drafts.push({
        entity: 'meeting',
        committee: section.committee,
        record: { date, items: [item], sources: [{ paper: context.paper, lines }] },
      });
    }
    drafts.push(...made.drafts);
    diagnostics.push(...made.diagnostics);
    if (section.committee === undefined) diagnostics.push(unnamed(section.places[0]?.lines[0] ?? 1));
  }
  const dates = sections.flatMap((section) => section.date ?? []).sort();
  const title = sections[0]?.title;
  const asAt = dates.at(-1) ?? context.paperDate;
  const first = sections[0]?.committee;
  return {
    kind: 'minutes',
    ...(title === undefined ? {} : { title }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(first === undefined ? {} : { committee: first }),
    drafts: mergeDrafts(drafts),
    roles: roles.roles(),
    diagnostics,
  };
}

function linesOf(first: number, passages: readonly Passage[]): readonly [number, number] {
  return [first, Math.max(first, ...passages.map((passage) => passage.place.lines[1]))];
}

function unnamed(line: number): Diagnostic {
  return {
    code: 'committee-unknown',
    severity: 'warning',
    message: 'the page does not say which committee decided this',
    place: { lines: [line, line] },
  };
}
