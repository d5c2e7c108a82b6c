/** The sentences of a paragraph; a stop inside an address or after an initial ends none. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})(?<!\b(?:Cllrs?|Mr|Mrs|Ms|Dr|St|Nos?|Para|approx|e\.g|i\.e|\p{Lu})\.\s)/u);
}
