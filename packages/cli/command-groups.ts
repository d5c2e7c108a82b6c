import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Commands that share most of what they load. One that is named nowhere stands alone. */
const groups: { readonly [group: string]: readonly string[] } = {
  looking: ['list', 'show', 'log'],
  judging: ['why', 'check'],
  changing: ['init', 'add', 'set', 'note', 'respond', 'archive', 'restore', 'undo', 'redo'],
  reading: ['import', 'identify'],
};

/**
 * Puts the bodies of commands that belong together into one file of the output. The bundler makes a file of whatever a set of entries shares: with
 * each body an entry, a command is scattered over dozens of small files, and to load them takes longer than what it does.
 */
export function commandGroups(): Plugin {
  return {
    name: 'command-groups',
    setup(build) {
      build.onResolve({ filter: /^commands:/ }, ({ path, importer }) => ({ path, namespace: 'commands', pluginData: dirname(importer) }));
      build.onLoad({ filter: /.*/, namespace: 'commands' }, ({ path, pluginData }) => ({
        contents: (groups[path.slice('commands:'.length)] ?? [])
          .map((name) => `export * as ${bodyOf(name)} from './${name}.ts';`)
          .join('\n'),
        resolveDir: String(pluginData),
        loader: 'ts',
      }));
      build.onLoad({ filter: /[\\/]commands[\\/][a-z-]+\.spec\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/import\('\.\/([a-z-]+)\.ts'\)/, (whole, name: string) => {
          const group = Object.keys(groups).find((one) => groups[one]?.includes(name));
          return group === undefined ? whole : `import('commands:${group}').then((bodies) => bodies.${bodyOf(name)})`;
        }),
        loader: 'ts',
      }));
    },
  };
}

/** A name that may stand in code: `import` may not. */
function bodyOf(command: string): string {
  return `${command}Body`;
}
