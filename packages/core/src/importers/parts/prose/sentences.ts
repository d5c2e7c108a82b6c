/** The sentences of a paragraph; a stop inside an address, after an initial or before "(Action 4)" ends none. */
export function sentences(text: string): readonly string[] {
  return text.split(
    /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})(?![([]Actions?\b)(?<!\b(?:Cllrs?|Mr|Mrs|Ms|Dr|St|Nos?|Para|approx|e\.g|i\.e|\p{Lu})\.\s)/u,
  );
}
