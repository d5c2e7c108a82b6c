import { joinPlaces } from '../../base/place.ts';
import { readDecision } from '../../model/words/decision-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RoleBook } from '../account-roles.ts';
import type { RecommendationDraft } from '../importer.ts';
import { dueInText } from '../parts/dates/due-in-text.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { namedOffices, officesOfStem } from '../parts/names/offices.ts';
import type { AskedList } from '../parts/prose/asked-lists.ts';
import { concludesWithAsk } from '../parts/prose/numbered-conclusions.ts';
import type { GrowingResolution } from '../parts/prose/resolution-list.ts';
import type { BlockContext } from './block-drafts.ts';

/**
 * The drafts of lists of recommendations in a report. An outcome below a list holds for each of its items where it says "all"; otherwise it
 * is left to a person, since it may be of some of them only.
 */
export function draftLists(lists: readonly AskedList[], context: BlockContext, book: RoleBook): readonly RecommendationDraft[] {
  return lists.flatMap((list) => {
    book.mark(list.stem.place, 'header');
    if (list.outcome !== undefined) book.mark(list.outcome.passage.place, 'continuation');
    return list.items.map((item) => {
      for (const place of [item.place, ...item.further]) book.mark(place, 'continuation');
      book.mark([item.place.lines[0], item.place.lines[0]], 'record');
      return draftOf(item, list, context);
    });
  });
}

function draftOf(item: GrowingResolution, list: AskedList, context: BlockContext): RecommendationDraft {
  const { class: recordClass, reason } =
    list.conclusions && !concludesWithAsk(item.text)
      ? { class: 'comment' as const, reason: 'a conclusion in a list of conclusions and recommendations; it asks for nothing' }
      : classifyRecommendation(item.text, list.leadIn);
  const [named, stem] = [namedOffices(item.text), officesOfStem(list.leadIn)];
  const responsible = named.responsible.length > 0 ? named.responsible : stem.responsible;
  const addressedTo = [...new Set([...named.addressedTo, ...stem.addressedTo])];
  const followUp = dueInText(item.text, context.reference);
  const outcome =
    list.outcome !== undefined && (list.items.length === 1 || /\b(?:all|both|each)\b/iu.test(list.outcome.text))
      ? list.outcome.text
      : undefined;
  const decision = outcome === undefined ? undefined : readDecision(outcome)?.decision;
  return {
    entity: 'recommendation',
    record: {
      ...(item.reference === undefined ? {} : { reference: item.reference }),
      ...(list.topic === undefined ? {} : { topic: list.topic }),
      text: item.text,
      class: recordClass,
      classReason: reason,
      ...(addressedTo.length === 0 ? {} : { addressedTo }),
      ...(responsible.length === 0 ? {} : { responsible }),
      ...(followUp === undefined ? {} : { followUp }),
      ...(outcome === undefined ? {} : { response: { ...(decision === undefined ? {} : { decision }), asWritten: outcome } }),
      status: 'unknown',
      sources: [{ ...sourceAt(context.paper, [item.place, ...item.further].reduce(joinPlaces)), quote: item.text }],
    },
  };
}
