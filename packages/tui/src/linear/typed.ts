import type { LineEditor } from '../input/line-editor.ts';
import { plain } from '../layout/line.ts';
import type { AppState } from '../state/app-state.ts';

/** What is being typed, and what it is called. */
export interface Typed {
  readonly label: string;
  readonly editor: LineEditor;
}

/** The text that has the keys now; nothing while keys are commands. */
export function typedNow({ mode }: AppState): Typed | undefined {
  switch (mode.kind) {
    case 'form': {
      const field = mode.fields[mode.focus];
      return field === undefined ? undefined : { label: plain(field.label), editor: field.editor };
    }
    case 'filter':
      return { label: 'Filter', editor: mode.editor };
    case 'import-path':
      return { label: 'Path', editor: mode.editor };
    case 'help':
      return { label: 'Search', editor: mode.editor };
    case 'palette':
      return { label: 'Command', editor: mode.editor };
    case 'filter-form':
      return { label: 'Words', editor: mode.words };
    default:
      return undefined;
  }
}

/** What was put in at the end of a text by one key or paste; nothing when anything else about it changed. */
export function addedAtEnd(before: LineEditor, after: LineEditor): string | undefined {
  const isAtEnd = after.at === after.text.length && before.at === before.text.length;
  return isAtEnd && after.text.length > before.text.length && after.text.startsWith(before.text)
    ? after.text.slice(before.text.length)
    : undefined;
}
