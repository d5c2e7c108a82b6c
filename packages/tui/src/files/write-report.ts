import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { StoreError } from '@scrutiny/core';
import { beginsAsRegister, writePaper } from '@scrutiny/core/node';
import { renderReportFile } from '@scrutiny/core/writers';
import type { ReportPaper } from '../state/effect.ts';

/** What came of writing a report. `path` is the whole path of the file. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly path: string }
  /** There is a file already, and it was not said that it may be replaced. */
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'not-written'; readonly path: string; readonly message: string };

/** Where a writer of reports works. */
export interface ReportFolder {
  /** From which a path that is not absolute is reckoned. */
  readonly folder: string;
  /** The data file, where there is one: no report ever takes its place, whatever it is called. */
  readonly dataFile?: string | undefined;
  /** What `~/` means. */
  readonly home?: string;
}

/** Writes reports to files, whole or not at all; a file that is there is replaced only where `replace` says so. */
export function reportWriter({ dataFile, folder, home = homedir() }: ReportFolder) {
  return async (path: string, paper: ReportPaper, replace: boolean): Promise<WriteOutcome> => {
    const whole = resolve(folder, path.replace(/^~(?=[/\\]|$)/, home));
    const there = await factsOf(whole);
    if (there !== undefined) {
      const data = dataFile === undefined ? undefined : await factsOf(dataFile);
      if (data !== undefined && data.ino === there.ino && data.dev === there.dev) {
        return { kind: 'not-written', path, message: `${path} is the register itself` };
      }
      if (await beginsAsRegister(whole)) return { kind: 'not-written', path, message: `${path} is another register` };
      if (!replace && there.isFile()) return { kind: 'exists', path };
    }
    try {
      await writePaper(
        whole,
        typeof paper === 'string' ? paper : await renderReportFile(paper.report, paper.format, { today: paper.today }),
      );
      return { kind: 'written', path: whole };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const { hint } = error.details;
      return { kind: 'not-written', path, message: hint === undefined ? error.message : `${error.message}. ${hint}` };
    }
  };
}

/** What is at a path; nothing where nothing can be seen, and then writing tells the reason. */
async function factsOf(path: string): Promise<{ readonly ino: number; readonly dev: number; isFile(): boolean } | undefined> {
  return stat(path).catch(() => undefined);
}
