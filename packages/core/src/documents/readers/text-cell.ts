import { cleanText } from '../clean-text.ts';
import { hasHtmlFragment, htmlFragmentText } from '../html-fragment.ts';
import { stripMarks } from '../inline-marks.ts';

/**
 * A cell's printed text as `Cell.text`: marks and scraps of HTML taken off, each paragraph clean on its own line.
 * Edge: `<p>Done.</p>` is "Done."; a lone `_` or `-` stays, because only the column can say what it means.
 */
export function cellText(raw: string): string {
  const text = hasHtmlFragment(raw) ? htmlFragmentText(raw) : raw;
  const lines = stripMarks(text).text.split('\n').map(cleanText);
  return lines.filter((line) => line !== '').join('\n');
}
