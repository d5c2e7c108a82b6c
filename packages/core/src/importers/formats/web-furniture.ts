import type { RoleBook } from '../account-roles.ts';
import type { Passage } from '../parts/prose/passages.ts';

const furniture =
  /^(?:skip to content|skip navigation.*|top|view directions|watch the meeting|media|issue\s+[-–]\s+.*|agenda item|additional documents:|dogfennau ychwanegol:|dogfennau ategol:|cyfryngau|eitemau|eitem|rhif|item|decision details|accompanying documents:|supporting documents:|items|no\.?\s+item|page \d+(?: of \d+)?|\d+ of \d+|home >.*|<\/?ai\d{1,3}>)$/iu;

/** Marks what web pages print around minutes: links, page numbers, "Supporting documents:". They say nothing of the meeting. */
export function markFurniture(passages: readonly Passage[], roles: RoleBook): void {
  for (const passage of passages) if (passage.kind !== 'grid' && furniture.test(passage.text)) roles.mark(passage.place, 'furniture');
}
