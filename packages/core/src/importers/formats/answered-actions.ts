import { joinPlaces } from '../../base/place.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { CommitteeMention, Draft, Importer, RecommendationDraft } from '../importer.ts';
import { dueInText } from '../parts/dates/due-in-text.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { readResponse } from '../parts/entries/cell-values.ts';
import { type AnsweredAction, answeredActions } from '../parts/prose/answered-actions.ts';
import { passagesOf } from '../parts/prose/passages.ts';
import type { GrowingResolution } from '../parts/prose/resolution-list.ts';
import { frameOf, textsOf } from './headed-paper.ts';

/** The fewest answered actions that make such a page. */
const fewest = 2;

/**
 * Pages that keep track of actions without a table: "Action - …" and below it "Response - …", under the title of the matter and the day of the
 * meeting. Kept as trackers are.
 *
 * Source: committee action trackers on the web pages of English councils.
 */
export const answeredActionsImporter: Importer = {
  name: 'answered-actions',
  title: 'page of actions (each behind "Action", with "Response" below it)',
  kind: 'tracker',
  identify(document) {
    const actions = answeredActions(passagesOf(document));
    const told = actions.filter((each) => each.answer !== undefined).length;
    const reasons = [`${actions.length} paragraphs that begin with "Action", ${told} of them with a response below`];
    if (told < fewest || told * 2 < actions.length) return { score: 0, reasons };
    return { score: Math.round(Math.min(0.95, 0.7 + 0.05 * told) * 100) / 100, reasons };
  },
  extract(document, context) {
    const actions = answeredActions(passagesOf(document));
    const { book, about } = frameOf(document, textsOf(document), actions[0]?.asks[0]?.place, context);
    const drafts = actions.flatMap((each) =>
      each.asks.map((ask): Draft => {
        for (const place of [ask.place, ...ask.further, ...each.answered]) book.mark(place, 'continuation');
        book.mark([ask.place.lines[0], ask.place.lines[0]], 'record');
        return draftOf(ask, each, context.paper, about.committee);
      }),
    );
    return { kind: 'tracker', ...about, drafts, roles: book.roles(), diagnostics: [] };
  },
};

function draftOf(
  ask: GrowingResolution,
  { answer, answered, raisedOn, topic }: AnsweredAction,
  paper: string,
  committee: CommitteeMention | undefined,
): RecommendationDraft {
  const { class: recordClass, reason } = classifyRecommendation(ask.text, ask.leadIn ?? '');
  const read = answer === undefined ? undefined : readResponse(answer);
  const due = dueInText(ask.text, raisedOn);
  const [first] = answered;
  const place = [ask.place, ...ask.further].reduce(joinPlaces);
  const said = first === undefined || read?.rest === undefined ? undefined : { text: read.rest, source: sourceAt(paper, first) };
  return {
    entity: 'recommendation',
    ...(committee === undefined ? {} : { committee }),
    record: {
      ...(ask.reference === undefined ? {} : { reference: ask.reference }),
      ...(raisedOn === undefined ? {} : { raisedOn }),
      ...(topic === undefined ? {} : { topic }),
      text: ask.text,
      class: recordClass,
      classReason: reason,
      ...(ask.owners.length === 0 ? {} : { responsible: ask.owners }),
      ...(due === undefined ? {} : { followUp: due }),
      ...(read?.response === undefined ? {} : { response: read.response }),
      ...(said === undefined ? {} : { progress: [said] }),
      status: 'unknown',
      sources: [{ ...sourceAt(paper, place), quote: ask.text }],
    },
  };
}
