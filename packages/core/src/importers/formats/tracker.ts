import type { Importer } from '../importer.ts';
import { wordsOf } from '../mapping/paper-words.ts';
import { tableFamily } from './table-family.ts';
import { extractTables } from './table-paper.ts';

/**
 * Recommendation trackers, action logs and lists of recommendations: a table with a row for each recommendation, whose columns mean
 * topic, meeting, recommendation, officer, deadline, response, progress and status in any order and under many names. Printed with
 * tabs, bars, a cell a paragraph, or as a table of Word, HTML, Markdown or CSV.
 */
export const trackerImporter: Importer = {
  name: 'tracker',
  title: 'recommendation tracker (a table with a row for each recommendation)',
  kind: 'tracker',
  heedsMapping: true,
  identify(document, mapping) {
    const { kind, score, reasons } = tableFamily(document, wordsOf(mapping));
    return kind === 'schedule' ? { score: 0, reasons: ['its rows go by meeting and item: a schedule'] } : { score, reasons };
  },
  extract: (document, context) => extractTables(document, context, 'tracker', tableFamily(document, wordsOf(context.mapping)).several),
};
