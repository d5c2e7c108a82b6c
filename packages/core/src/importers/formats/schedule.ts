import type { Importer } from '../importer.ts';
import { wordsOf } from '../mapping/paper-words.ts';
import { tableFamily } from './table-family.ts';
import { extractTables } from './table-paper.ts';

/**
 * Schedules of recommendations and actions in response: a table that goes by meeting and item, in which the meeting, the item and the
 * status are merged cells, and one cell may hold several resolutions whose bullets were lost.
 */
export const scheduleImporter: Importer = {
  name: 'schedule',
  title: 'schedule of recommendations (a table by meeting and item, with the action taken)',
  kind: 'schedule',
  heedsMapping: true,
  identify(document, mapping) {
    const { kind, score, reasons } = tableFamily(document, wordsOf(mapping));
    return kind === 'schedule' ? { score, reasons } : { score: 0, reasons: ['no table goes by meeting and item'] };
  },
  extract: (document, context) => extractTables(document, context, 'schedule', true),
};
