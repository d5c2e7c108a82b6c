/** An expression that only ever sees short texts, by its file and how it begins. */
export interface ShortText {
  readonly file: string;
  readonly begins: string;
  /** The most characters that it sees. */
  readonly most: number;
}

/** The expressions whose texts are limited before: each stands beside the line that limits them. */
export const shortTexts: readonly ShortText[] = [
  { file: 'sheet-value.ts', begins: '\\B(?=(\\d{3})+$)', most: 60 },
  { file: 'action-notes.ts', begins: '^(.{12,}?)', most: 2000 },
  { file: 'archive-words.ts', begins: '\\b(?:agree[ds]?|approv', most: 1000 },
  { file: 'column-words.ts', begins: '\\b((action|lead', most: 400 },
  { file: 'future-items.ts', begins: '\\b(?:suggest', most: 20_000 },
  { file: 'people.ts', begins: '^([^,(–—]+?)', most: 400 },
  { file: 'plan-measure.ts', begins: '^(.{3,}?)', most: 1000 },
];
