import { readDecision } from '../../model/words/decision-words.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RoleBook } from '../account-roles.ts';
import type { CommitteeMention, RecommendationDraft } from '../importer.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { namedOffices } from '../parts/names/offices.ts';
import type { EarlierMatter } from '../parts/prose/earlier-matters.ts';

/** Turns what minutes tell of earlier meetings' recommendations and actions into drafts, with answer, status and the comments made. */
export function draftEarlier(
  matters: readonly EarlierMatter[],
  context: { readonly paper: string; readonly committee?: CommitteeMention | undefined },
  roles: RoleBook,
): readonly RecommendationDraft[] {
  return matters.map((matter) => {
    roles.mark([matter.place.lines[0], matter.place.lines[0]], 'record');
    roles.mark(matter.place, 'continuation');
    for (const passage of matter.said) roles.mark(passage.place, 'continuation');
    return draftOf(matter, context);
  });
}

function draftOf(
  matter: EarlierMatter,
  context: { readonly paper: string; readonly committee?: CommitteeMention | undefined },
): RecommendationDraft {
  const { text, topic, reference, raisedOn, due, status, answer, said, place } = matter;
  const { class: kind, reason } = classifyRecommendation(text);
  const named = namedOffices(text);
  const decision = answer === undefined ? undefined : readDecision(answer);
  return {
    entity: 'recommendation',
    // What Cabinet answered came from a committee that the page need not name; an action is the committee's own.
    ...(context.committee === undefined || answer !== undefined ? {} : { committee: context.committee }),
    record: {
      ...(reference === undefined ? {} : { reference }),
      ...(raisedOn === undefined ? {} : { raisedOn }),
      ...(topic === undefined ? {} : { topic }),
      text,
      class: kind,
      classReason: reason,
      ...(named.responsible.length === 0 ? {} : { responsible: named.responsible }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(answer === undefined
        ? {}
        : { response: { ...(decision === undefined ? {} : { decision: decision.decision }), asWritten: answer } }),
      ...(said.length === 0
        ? {}
        : { progress: said.map((passage) => ({ text: passage.text, source: sourceAt(context.paper, passage.place) })) }),
      status: (status === undefined ? undefined : readStatus(status)?.status) ?? 'unknown',
      ...(status === undefined ? {} : { statusAsWritten: status }),
      sources: [{ ...sourceAt(context.paper, place), quote: text }],
    },
  };
}
