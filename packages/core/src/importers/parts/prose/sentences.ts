/** The sentences of a paragraph; a stop inside an address or after an initial ends none. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})(?<!\b(?:Cllr|Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.\s)/u);
}
