import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

const program = join(project, 'packages/cli/dist/bin.js');

/**
 * The built program, which people run. Throws when it has not been built, or when a source is newer than it: a scenario must not
 * pass on a program that nobody will get.
 */
export function builtProgram(): string {
  const built = statSync(program, { throwIfNoEntry: false });
  if (built === undefined) throw new Error('packages/cli/dist/bin.js is missing: run `npm run build` first');
  for (const name of ['core', 'tui', 'cli']) {
    const newer = newerSource(join(project, 'packages', name, 'src'), built.mtimeMs);
    if (newer !== undefined) throw new Error(`packages/cli/dist/bin.js is older than ${newer}: run \`npm run build\` first`);
  }
  return program;
}

/** The first source below a folder that was changed after a moment; tests do not count. */
function newerSource(folder: string, moment: number): string | undefined {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.(test|test-data)\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if (statSync(path).mtimeMs > moment) return path.slice(project.length + 1);
  }
  return undefined;
}
