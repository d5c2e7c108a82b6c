import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { checkWeekday } from '../../model/dates/check-weekday.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { SourceRef } from '../../model/source-ref.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RoleBook } from '../account-roles.ts';
import type { CommitteeMention, RecommendationDraft } from '../importer.ts';
import { deadlineIn } from '../parts/dates/deadlines.ts';
import { namedOffices, officesOfStem } from '../parts/names/offices.ts';
import type { FoundResolutions, Resolution } from '../parts/prose/resolutions.ts';
import { merelyNotes, notesOrTells, settlesCallIn } from '../parts/words/mere-noting.ts';

/** What all resolutions of one item share. */
export interface ResolutionContext {
  readonly paper: string;
  readonly committee?: CommitteeMention;
  readonly raisedOn?: CalendarDate;
  readonly topic?: string;
  /** The day from which years and weeks are taken, where that is not `raisedOn`: a letter's own date. */
  readonly reference?: CalendarDate;
  /** To whom all of them go. */
  readonly addressedTo?: readonly string[];
  readonly responseDue?: PartialDate;
  /** They are all that one item of minutes resolved: a bare "noted" is then no more than its order of business. */
  readonly minuted?: true;
}

/** The drafts of an item's resolutions, and what is uncertain about them. */
export interface ResolutionDrafts {
  readonly drafts: readonly RecommendationDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns resolutions into drafts: class with its reason, who is named, the time that the text sets. Told as diagnostics:
 * `lead-in-missing` (a list without "RESOLVED"), `agreed-in-passing` (agreed or noted in the talk of an item that resolves nothing),
 * `weekday-mismatch`. Lines are marked in `roles`.
 */
export function draftResolutions(found: FoundResolutions, context: ResolutionContext, roles: RoleBook): ResolutionDrafts {
  const drafts: RecommendationDraft[] = [];
  const diagnostics: Diagnostic[] = [];
  const minuted = context.minuted === true;
  const idle = minuted && onlyNotes(found);
  for (const place of found.leadIns) roles.mark(place, 'header');
  for (const resolution of found.resolutions) {
    const { class: kind, reason } = classOf(
      resolution,
      idle ? notesOrTells : minuted && standsAlone(resolution, found.resolutions) ? merelyNotes : undefined,
    );
    drafts.push(draftOf(resolution, kind, reason, context));
    diagnostics.push(...warnings(resolution, context));
    roles.mark([resolution.place.lines[0], resolution.place.lines[0]], 'record');
    roles.mark(resolution.place, 'continuation');
    for (const place of resolution.further) roles.mark(place, 'continuation');
  }
  return { drafts, diagnostics };
}

function classOf(
  { text, leadIn, reference }: Resolution,
  idle: ((text: string) => boolean) | undefined,
): { readonly class: RecommendationDraft['record']['class']; readonly reason: string } {
  const found = classifyRecommendation(text, leadIn);
  if (reference === undefined && settlesCallIn(text))
    return { class: 'procedural', reason: 'a decision that was called in goes on as it is' };
  if (idle?.(text) !== true || found.class === 'procedural') return found;
  return { class: 'procedural', reason: 'the item was noted or let stand, and nothing else was resolved under it' };
}

/**
 * All that its own lead-in resolves: what was asked for in the talk, or under another, makes no list of it. Nor is there one where every number is
 * "1.", as of the minutes of many items that lost their titles.
 */
function standsAlone(resolution: Resolution, all: readonly Resolution[]): boolean {
  const { leadIn, reference, mark, text } = resolution;
  // "Noted the report." beside "Agreed …", as Scottish minutes tell each decision by its verb: nothing came of it.
  if (/^Noted\s/u.test(text)) return true;
  if (mark === 'list' && reference !== undefined) {
    const others = all.filter((other) => other !== resolution && other.mark === 'list' && other.reference !== undefined);
    return others.length > 0 && others.every((other) => other.reference === reference);
  }
  return leadIn !== undefined && reference === undefined && !all.some((other) => other !== resolution && other.leadIn === leadIn);
}

/** Whether an item's resolutions only note; what its debate asked for in passing does not stand in their list. */
function onlyNotes({ resolutions }: FoundResolutions): boolean {
  return resolutions.every(({ mark, text }) => mark === 'agreed' || mark === 'action' || notesOrTells(text));
}

function draftOf(
  resolution: Resolution,
  kind: RecommendationDraft['record']['class'],
  reason: string,
  context: ResolutionContext,
): RecommendationDraft {
  const { text, leadIn, reference, owners } = resolution;
  const named = namedOffices(text);
  const stem = leadIn === undefined ? { responsible: [], addressedTo: [] } : officesOfStem(leadIn);
  const responsible = owners.length > 0 ? owners : named.responsible.length > 0 ? named.responsible : stem.responsible;
  const addressedTo = [...new Set([...(context.addressedTo ?? []), ...named.addressedTo, ...stem.addressedTo])];
  const followUp = kind === 'procedural' ? undefined : deadlineIn(text, context.reference ?? context.raisedOn);
  const sources = sourcesOf(resolution, context.paper);
  return {
    entity: 'recommendation',
    ...(context.committee === undefined ? {} : { committee: context.committee }),
    record: {
      ...(reference === undefined ? {} : { reference }),
      ...(context.raisedOn === undefined ? {} : { raisedOn: context.raisedOn }),
      ...topicOf(resolution, context.topic),
      text,
      class: kind,
      classReason: reason,
      ...(addressedTo.length === 0 ? {} : { addressedTo }),
      ...(responsible.length === 0 ? {} : { responsible }),
      ...(followUp === undefined ? {} : { followUp }),
      ...(context.responseDue === undefined ? {} : { responseDue: context.responseDue }),
      status: 'unknown',
      sources,
    },
  };
}

/** Where it stands: one stretch of lines, and one more for each place far from it where the paper prints it again. */
function sourcesOf({ text, place, further }: Resolution, paper: string): readonly SourceRef[] {
  const stretches: [number, number][] = [[place.lines[0], place.lines[1]]];
  for (const { lines } of [...further].sort((a, b) => a.lines[0] - b.lines[0])) {
    const near = stretches.find(([first, last]) => lines[0] >= first && lines[0] - last <= 3);
    if (near === undefined) stretches.push([lines[0], lines[1]]);
    else near[1] = Math.max(near[1], lines[1]);
  }
  const page = place.page === undefined ? {} : { page: place.page };
  return stretches.map((lines, index) => (index === 0 ? { paper, lines, ...page, quote: text } : { paper, lines }));
}

/** A resolution that lost its lead-in has mostly lost its heading too, and stands under that of an earlier, standing item. */
function topicOf(resolution: Resolution, section: string | undefined): { readonly topic?: string } {
  const topic = resolution.topic ?? section;
  if (topic === undefined || topic === '') return {};
  return resolution.mark === 'list' && /^(?:minutes|apologies|declarations?)\b/iu.test(topic) ? {} : { topic };
}

function warnings(resolution: Resolution, context: ResolutionContext): readonly Diagnostic[] {
  const { text, mark, place } = resolution;
  const found: Diagnostic[] = checkWeekday(text, context.raisedOn === undefined ? {} : { reference: context.raisedOn }).map((one) => ({
    ...one,
    place,
  }));
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  if (mark === 'list') {
    found.push({
      code: 'lead-in-missing',
      severity: 'info',
      message: `taken as resolved, though no "RESOLVED" introduces it: ${short}`,
      place,
    });
  }
  if (mark === 'agreed' || mark === 'noted') {
    found.push({
      code: 'agreed-in-passing',
      severity: 'warning',
      message: `${mark} in the course of the item, not formally resolved: ${short}`,
      place,
      hint: 'Leave it out if the committee did not mean it as a recommendation.',
    });
  }
  return found;
}
