import { plain } from '../layout/line.ts';
import type { AppState } from '../state/app-state.ts';
import type { Speech } from './speak.ts';
import { typedNow } from './typed.ts';

/** Writes what is to be heard, one after the other: nothing that was written is ever touched again. */
export interface LineWriter {
  /** Writes what a step said; while a text is being typed, its name and what it holds stand at the end. */
  say(speech: Speech, state: AppState): void;
  /** Ends a line that was begun, before something else writes. */
  endLine(): void;
}

/** A writer on anything that takes text in order. Only line feeds go between the lines: no other control character is written. */
export function lineWriter(write: (text: string) => void): LineWriter {
  let begun = false;
  let asked = '';
  const endLine = (): void => {
    if (begun) write('\n');
    begun = false;
    asked = '';
  };
  return {
    endLine,
    say: (speech, state) => {
      const typed = typedNow(state);
      const ask = typed === undefined ? '' : `${typed.label}: ${plain(typed.editor.text)}`;
      if (speech.kind === 'echo') {
        if (!begun) write(ask);
        else write(speech.text);
        begun = true;
        asked = ask;
        return;
      }
      if (speech.lines.length === 0 && ask === asked) return;
      endLine();
      for (const line of speech.lines) write(`${line}\n`);
      if (ask === '') return;
      write(ask);
      begun = true;
      asked = ask;
    },
  };
}
