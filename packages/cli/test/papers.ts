import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../examples/wealdshire');

/** The path of one of Wealdshire's papers, by the beginning of its name: `paper('01')`. */
export function paper(start: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith(start) && one.endsWith('.txt'));
  if (name === undefined) throw new Error(`no paper ${start}`);
  return join(folder, name);
}

/** All of Wealdshire's papers, in order. */
export function allPapers(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
