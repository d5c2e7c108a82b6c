import { pathCompleter } from './files/complete-path.ts';
import { paperReader } from './files/read-paper.ts';
import { reportWriter } from './files/write-report.ts';
import type { EffectPorts } from './state/run-effects.ts';
import { editText, openInEditor } from './terminal/editor.ts';
import type { TuiOptions } from './tui-options.ts';

/** What editors and files need: `lend` gives the terminal away for a while, `before` is done first. */
export interface WorkOptions extends Pick<TuiOptions, 'env'> {
  /** The register's file, where it is in one. */
  readonly path: string | undefined;
  readonly lend: Parameters<typeof openInEditor>[2]['lend'];
  readonly before?: () => void;
}

/** What of the world is the same for the screens and line by line: the person's editor, papers and reports. */
export function workPorts({
  before,
  env,
  lend,
  path,
}: WorkOptions): Pick<EffectPorts, 'editText' | 'openFile' | 'writeReport' | 'readPaper' | 'completePath'> {
  return {
    editText: async (text, fileName) => {
      before?.();
      const outcome = await editText(text, { environment: env, lend, fileName });
      if (outcome.kind !== 'edited') return outcome;
      await outcome.discard();
      return { kind: 'edited', text: outcome.text };
    },
    openFile: async (line) => {
      before?.();
      return path === undefined ? 'This register is in no file.' : openInEditor(path, line, { environment: env, lend });
    },
    writeReport: reportWriter({ folder: process.cwd(), dataFile: path }),
    readPaper: paperReader(process.cwd()),
    completePath: pathCompleter(process.cwd()),
  };
}
