/**
 * Whether a paper's reference tells one recommendation from all others. List marks ("a)", "(iv)", "3.") do not: they begin again in
 * every list, so they neither find a record nor are they worth adding to one.
 */
export function isDistinctive(reference: string): boolean {
  return /\d/.test(reference) && reference.replace(/[^\p{L}\p{N}]/gu, '').length >= 3;
}
