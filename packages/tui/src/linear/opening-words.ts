import type { AppState } from '../state/app-state.ts';
import { promptWords } from './prompt-words.ts';
import { sentences } from './row-words.ts';
import { headWords, screenWords } from './screen-words.ts';

/** What is said first: which file, what had to be told at once, where one is, and how to find the commands. */
export function openingWords(state: AppState): readonly string[] {
  return [
    sentences([`Scrutiny tracker, ${state.file.name}`]),
    'Keys are commands. Question mark lists them, colon takes a command by name, q leaves.',
    ...state.log.map((message) => sentences([message.text])),
    headWords(state),
    ...(state.mode.kind === 'none' ? screenWords(state) : promptWords(state)),
  ];
}
