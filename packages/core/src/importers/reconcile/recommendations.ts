import type { Diagnostic } from '../../base/diagnostic.ts';
import { sameText } from '../../base/same-text.ts';
import { sameValue } from '../../base/same-value.ts';
import type { Committee } from '../../model/committee.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import type { SourceRef } from '../../model/source-ref.ts';
import type { PaperKind } from '../../model/vocabulary.ts';
import { earlierAlike } from '../../rules/repeats.ts';
import type { Decisions, Match } from '../import-plan.ts';
import type { RecommendationDraft } from '../importer.ts';
import { changesTo } from './changes.ts';
import { addRecord, candidateKey, type Desk } from './desk.ts';
import { type MatchedDraft, matchRecommendations } from './match-recommendations.ts';
import { sameWording } from './same-wording.ts';

/** What the recommendations of one paper came to: the ids of their records (for the letter), and what to tell. */
export interface RecommendationsOutcome {
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Brings the recommendations of one paper to the register. `meetingOf` gives the id of the meeting that minutes tell of. */
export function reconcileRecommendations(
  desk: Desk,
  drafts: readonly { readonly draft: RecommendationDraft; readonly committee?: Committee; readonly meeting?: string }[],
  decisions: Decisions,
  kind: PaperKind,
): RecommendationsOutcome {
  const diagnostics: Diagnostic[] = [];
  const ids: string[] = [];
  const matched = matchRecommendations(desk, drafts);
  matched.forEach((one, index) => {
    const meeting = drafts[index]?.meeting;
    const key = candidateKey(desk);
    const record = settle(desk, one, meeting, kind);
    const looks = one.record === undefined ? undefined : matchOf(one.record, one);
    const decision = decisions.byKey?.get(key);
    if (decision?.kind === 'skip' || (one.verdict === 'alike' && decision === undefined && decisions.otherwise === 'skip')) {
      desk.candidates.push({ key, entity: 'recommendation', action: 'skipped', ...(looks ? { match: looks } : {}), record });
      return;
    }
    const into =
      decision?.kind === 'merge'
        ? desk.register.recommendations.find((other) => other.ref === decision.into || other.id === decision.into)
        : undefined;
    if (decision?.kind === 'merge' && into === undefined) {
      diagnostics.push({
        code: 'unknown-ref',
        severity: 'error',
        message: `--accept merge:${decision.into}: no such recommendation`,
        hint: 'list shows the references',
      });
    }
    const isNew = decision?.kind === 'new' || (one.verdict === 'alike' && decisions.otherwise === 'new');
    const target = into ?? (one.verdict === 'same' && !isNew ? one.record : undefined);
    if (target !== undefined) {
      ids.push(target.id);
      merge(desk, target, one, key, meeting, diagnostics);
    } else if (one.verdict === 'alike' && !isNew) {
      desk.candidates.push({ key, entity: 'recommendation', action: 'conflict', ...(looks ? { match: looks } : {}), record });
    } else {
      ids.push(record.id);
      addRecord(desk, 'recommendations', record);
      const repeats = earlierAlike(record, desk.register).map((match) => ({
        id: match.record.id,
        ref: match.record.ref,
        alike: match.alike,
      }));
      desk.candidates.push({ key, entity: 'recommendation', action: 'new', ...(repeats.length > 0 ? { repeats } : {}), record });
    }
  });
  return { ids, diagnostics };
}

/** The record that a draft would be. A withdrawn one with the same id keeps its reference. */
function settle(desk: Desk, one: MatchedDraft, meeting: string | undefined, kind: PaperKind): Recommendation {
  const draft = one.draft.record;
  const before = desk.register.recommendations.find((record) => record.id === one.id);
  const done = draft.status === 'complete' && kind !== 'minutes' ? { completedOn: desk.asAt ?? desk.today } : {};
  return {
    id: one.id,
    ref: before?.ref ?? (one.verdict === 'same' && one.record !== undefined ? one.record.ref : desk.giveRef(one.committee, draft.raisedOn)),
    ...(one.committee === undefined ? {} : { committee: one.committee.id }),
    ...(meeting === undefined ? {} : { meeting }),
    ...draft,
    ...done,
  };
}

function merge(
  desk: Desk,
  target: Recommendation,
  one: MatchedDraft,
  key: string,
  meeting: string | undefined,
  diagnostics: Diagnostic[],
): void {
  const draft = one.draft.record;
  const found = changesTo(desk, target, draft, {
    ...(one.committee ? { committee: one.committee.id } : {}),
    ...(meeting ? { meeting } : {}),
    ...(one.draft.namedInAsk === undefined ? {} : { namedInAsk: one.draft.namedInAsk }),
  });
  diagnostics.push(...found.diagnostics);
  const drifted = !sameWording(target.text, draft.text);
  const match = matchOf(target, one);
  const sources = newSources(target, draft.sources ?? [], drifted ? draft.text : undefined);
  const knownWording = (target.sources ?? []).some((source) => source.wording !== undefined && sameText(source.wording, draft.text));
  for (const source of sources) {
    const edit = {
      kind: 'add' as const,
      collection: 'recommendations' as const,
      id: target.id,
      field: 'sources',
      value: source as never,
      ...(desk.asAt ? { on: desk.asAt } : {}),
    };
    // Another wording is news of its own; the same wording once more is not.
    if (drifted && !knownWording) desk.news.push(edit);
    else desk.mentions.push(edit);
  }
  desk.news.push(...found.edits);
  const changed = found.changes.length > 0 || (drifted && !knownWording);
  desk.candidates.push({
    key,
    entity: 'recommendation',
    action: changed ? 'changed' : 'same',
    match: drifted ? { ...match, wording: target.text } : match,
    ...(found.changes.length > 0 ? { changes: found.changes } : {}),
    record: { ...draft, id: target.id, ref: target.ref, ...(target.committee ? { committee: target.committee } : {}) } as Recommendation,
  });
}

function newSources(target: Recommendation, sources: readonly SourceRef[], wording: string | undefined): readonly SourceRef[] {
  return sources
    .map((source) => (wording === undefined ? source : { ...source, wording }))
    .filter((source) => !(target.sources ?? []).some((known) => sameValue(known, source)));
}

function matchOf(record: Recommendation, one: MatchedDraft): Match {
  return { id: record.id, ref: record.ref, alike: Math.round(one.alike * 100) / 100 };
}
