import type { Status } from '../../model/vocabulary.ts';
import { readStatus } from '../../model/words/status-words.ts';
import { type ColumnMeaning, type HeaderSense, headerSenses, plainHeader } from '../parts/tables/column-words.ts';
import type { Mapping } from './mapping.ts';

/** The words that a paper is read with: the built-in vocabulary, and a council's own before it. */
export interface PaperWords {
  /** What the mapping says that a header means; `undefined` where it leaves the header to the built-in vocabulary. */
  columnOf(header: string): readonly ColumnMeaning[] | undefined;
  /** What a header says before the other columns are known: the mapping's words first, else `headerSenses`. */
  sensesOf(header: string): readonly HeaderSense[];
  /**
   * What the mapping says that a status cell means. Beside the exact words a mapped word counts where it opens the cell ("Sorted - letter
   * sent") and `usual`, the built-in vocabulary, makes no more of the whole than of that word alone, so that "Complete - awaiting
   * sign-off" stays what it says.
   */
  statusOf(text: string, usual: (text: string) => Status | undefined): Status | undefined;
  /** Whether a whole text is a status word that only the mapping knows. */
  addsStatus(text: string): boolean;
}

/** The built-in vocabulary alone. */
export const usualWords: PaperWords = {
  columnOf: () => undefined,
  sensesOf: headerSenses,
  statusOf: () => undefined,
  addsStatus: () => false,
};

const known = new WeakMap<Mapping, PaperWords>();

/** The words of a mapping before the built-in ones; the same object for the same mapping. */
export function wordsOf(mapping: Mapping | undefined): PaperWords {
  if (mapping === undefined) return usualWords;
  const made = known.get(mapping) ?? makeWords(mapping);
  known.set(mapping, made);
  return made;
}

/** A header as it is compared: `plainHeader`, and without the question mark of "Whose job?". */
export function plainColumn(header: string): string {
  return plainHeader(header).replace(/(?<![\s?])[\s?]+$/, '');
}

/** A status word as it is compared: without case and end marks. */
export function plainStatus(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;,!*–—-]+/, '')
    .replace(/(?<![\s.:;,!*–—-])[\s.:;,!*–—-]+$/, '');
}

function makeWords(mapping: Mapping): PaperWords {
  const columns = new Map<string, readonly ColumnMeaning[]>();
  for (const [header, meaning] of Object.entries(mapping.columns ?? {})) {
    if (meaning !== null) columns.set(plainColumn(header), typeof meaning === 'string' ? [meaning] : meaning);
  }
  const statuses = new Map<string, Status>();
  for (const [word, status] of Object.entries(mapping.statuses ?? {})) if (status !== null) statuses.set(plainStatus(word), status);
  const longestFirst = [...statuses.keys()].sort((a, b) => b.length - a.length);
  const columnOf = (header: string): readonly ColumnMeaning[] | undefined => columns.get(plainColumn(header));
  return {
    columnOf,
    sensesOf: (header) => columnOf(header) ?? headerSenses(header),
    statusOf(text, usual) {
      const plain = plainStatus(text);
      const exact = statuses.get(plain);
      if (exact !== undefined) return exact;
      const head = longestFirst.find((word) => word !== '' && opens(plain, word));
      return head !== undefined && usual(text) === usual(head) ? statuses.get(head) : undefined;
    },
    addsStatus: (text) => statuses.has(plainStatus(text)) && readStatus(text) === undefined,
  };
}

/** Whether a word is the first clause of a text, or stands before a date. */
function opens(plain: string, word: string): boolean {
  return plain.startsWith(word) && /^(?:\s*[.,;:()–—]|\s+-\s|\s+\(?\d)/.test(plain.slice(word.length));
}
