import { sameText } from '../../base/same-text.ts';
import { dropLeadIn } from '../parts/words/drop-lead-in.ts';

/** Whether two papers word an ask alike: minutes keep what introduces a sentence ("agreed that …"), and a table leaves it out. */
export function sameWording(a: string, b: string): boolean {
  return sameText(a, b) || sameText(dropLeadIn(a).text, dropLeadIn(b).text);
}
