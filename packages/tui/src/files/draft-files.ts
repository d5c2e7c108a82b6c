import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Draft } from '../state/app-state.ts';
import type { Submission } from '../state/change-request.ts';
import type { DraftStore } from '../state/run-effects.ts';

/** What an earlier session left behind. */
export interface LeftBehind {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly unsaved: readonly Submission[];
}

/** Drafts on disk. */
export interface DraftFiles extends DraftStore {
  /** What is there; nothing where there is no folder. */
  load(): Promise<LeftBehind>;
  /** Keeps a draft before it returns, for a process that is about to end; the same for changes that are not saved. */
  keepNow(key: string, draft: Draft): void;
  keepUnsavedNow(submissions: readonly Submission[]): void;
}

const UNSAVED = 'unsaved';

/**
 * Drafts beside the register, in `.scrutiny/drafts`, one small file each: for their owner alone (0600 in a folder of 0700), since a draft
 * may hold what was never meant to be published. A file that can't be understood is left where it is and not offered.
 */
export function draftFiles(registerPath: string): DraftFiles {
  const folder = join(dirname(registerPath), '.scrutiny', 'drafts');
  const name = basename(registerPath);
  const fileOf = (key: string): string => join(folder, `${name}--${key.replace(/[^\w-]/g, '_')}.json`);

  const write = async (key: string, value: unknown): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = fileOf(key);
    await writeFile(`${file}.new`, textOf(key, value), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  const writeNow = (key: string, value: unknown): void => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(fileOf(key), textOf(key, value), { mode: 0o600 });
  };
  const drop = (key: string): Promise<void> => rm(fileOf(key), { force: true });

  return {
    keep: write,
    drop,
    keepUnsaved: (submissions) => (submissions.length === 0 ? drop(UNSAVED) : write(UNSAVED, submissions)),
    keepNow: writeNow,
    keepUnsavedNow: (submissions) => writeNow(UNSAVED, submissions),
    load: async () => {
      const drafts: { [key: string]: Draft } = {};
      let unsaved: readonly Submission[] = [];
      for (const file of await filesIn(folder)) {
        if (!file.startsWith(`${name}--`) || !file.endsWith('.json')) continue;
        const kept = parse(await readFile(join(folder, file), 'utf8'));
        if (kept?.key === UNSAVED && Array.isArray(kept.value)) unsaved = kept.value.filter(isSubmission);
        else if (kept !== undefined && isDraft(kept.value)) drafts[kept.key] = kept.value;
      }
      return { drafts, unsaved };
    },
  };
}

function textOf(key: string, value: unknown): string {
  return `${JSON.stringify({ key, value }, undefined, 2)}\n`;
}

function parse(text: string): { readonly key: string; readonly value: unknown } | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('key' in read) || !('value' in read)) return undefined;
    return typeof read.key === 'string' ? { key: read.key, value: read.value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'values' in value && typeof value.values === 'object' && 'time' in value;
}

function isSubmission(value: unknown): value is Submission {
  return typeof value === 'object' && value !== null && 'id' in value && 'request' in value && 'expected' in value;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
