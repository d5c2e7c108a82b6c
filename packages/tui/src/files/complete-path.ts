import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { wholePath } from './read-paper.ts';

/** A path that was completed as far as there is one way, and the names that fit where there are several. */
export interface PathCompletion {
  readonly text: string;
  readonly offers: readonly string[];
}

/** Completes the last part of a path from what lies in its folder. Hidden files are offered once a dot is typed; folders end in a slash. */
export function pathCompleter(folder: string, home: string = homedir()) {
  return async (typed: string): Promise<PathCompletion> => {
    const [, head = '', begun = ''] = /^(.*[/\\])?([^/\\]*)$/s.exec(typed) ?? [];
    const names = (await namesIn(wholePath(head === '' ? '.' : head, folder, home)))
      .filter((name) => name.toLowerCase().startsWith(begun.toLowerCase()) && (begun.startsWith('.') || !name.startsWith('.')))
      .sort();
    const [first] = names;
    if (first === undefined) return { text: typed, offers: [] };
    const common = commonStart(names);
    return { text: head + (common.length > begun.length || names.length === 1 ? common : begun), offers: names.length === 1 ? [] : names };
  };
}

/** What cannot be looked into offers nothing; reading the paper then tells the reason. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

function commonStart(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = first.length;
  for (const name of rest) while (name.slice(0, length).toLowerCase() !== first.slice(0, length).toLowerCase()) length -= 1;
  return first.slice(0, length);
}
