import { readStatus } from '../../model/words/status-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { Draft, Importer, RecommendationDraft } from '../importer.ts';
import { deadlineIn } from '../parts/dates/deadlines.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { type ListedLine, listedLines } from '../parts/entries/listed-lines.ts';
import { frameOf, textsOf } from './headed-paper.ts';

/** The fewest lines with a state that make a list. */
const fewest = 3;

/**
 * Lists of resolutions and actions that print each on a line, with its state at the end: "(Completed)", "[ONGOING]", "– DONE". Kept as trackers
 * are.
 *
 * Source: the action lists of parish and town councils and of small committees.
 */
export const lineListImporter: Importer = {
  name: 'line-list',
  title: 'list of resolutions or actions, a line each with its state at the end',
  kind: 'tracker',
  identify(document) {
    const lines = listedLines(textsOf(document));
    const told = lines.filter((line) => line.status !== undefined).length;
    const reasons = [`${lines.length} lines that open with a date or a minute number, ${told} of them with a state at the end`];
    if (told < fewest || told * 2 < lines.length) return { score: 0, reasons };
    return { score: Math.round(Math.min(0.9, 0.6 + 0.03 * told) * 100) / 100, reasons };
  },
  extract(document, context) {
    const texts = textsOf(document);
    const lines = listedLines(texts);
    const { book, about } = frameOf(document, texts, lines[0]?.place, context);
    const drafts = lines.map((line): Draft => {
      book.mark(line.place, 'continuation');
      book.mark([line.place.lines[0], line.place.lines[0]], 'record');
      return draftOf(line, context.paper, about.asAt);
    });
    return { kind: 'tracker', ...about, drafts, roles: book.roles(), diagnostics: [] };
  },
};

function draftOf(line: ListedLine, paper: string, asAt: string | undefined): RecommendationDraft {
  const { class: recordClass, reason } = classifyRecommendation(line.text);
  const due = deadlineIn(line.text, line.raisedOn ?? (line.status === undefined ? asAt : undefined));
  return {
    entity: 'recommendation',
    record: {
      ...(line.reference === undefined ? {} : { reference: line.reference }),
      ...(line.raisedOn === undefined ? {} : { raisedOn: line.raisedOn }),
      ...(line.topic === undefined ? {} : { topic: line.topic }),
      text: line.text,
      class: recordClass,
      classReason: reason,
      ...(line.owner === undefined ? {} : { responsible: [line.owner] }),
      ...(due === undefined ? {} : { followUp: due }),
      status: line.status === undefined ? 'unknown' : (readStatus(line.status)?.status ?? 'unknown'),
      ...(line.status === undefined ? {} : { statusAsWritten: line.status }),
      sources: [{ ...sourceAt(paper, line.place), quote: line.quote }],
    },
  };
}
