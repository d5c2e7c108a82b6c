import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { readyFiles } from './src/ready-files.ts';

/** Commands that share most of what they load. One that is named nowhere stands alone. */
const groups: { readonly [group: string]: readonly string[] } = {
  changing: ['init', 'add', 'set', 'note', 'respond', 'archive', 'restore', 'undo', 'redo'],
  reading: ['import', 'identify', 'map', 'sample'],
  looking: [...readyFiles.quick, ...readyFiles.papers],
};

const program = fileURLToPath(new URL('src/program.ts', import.meta.url));

/**
 * Puts the bodies of commands that belong together into one file of the output. The bundler makes a file of whatever a set of entries shares: with
 * each body an entry, a command is scattered over dozens of small files, and to load them takes longer than what it does. Those that are
 * `ready` are part of the program's own file.
 */
export function commandGroups({ ready = [] }: { readonly ready?: Iterable<string> } = {}): Plugin {
  const within = new Set(ready);
  return {
    name: 'command-groups',
    setup(build) {
      // Whatever is loaded later is loaded by the program. To say so keeps what the two share in the program's one file.
      build.onResolve({ filter: /^(?:commands:|\.)/ }, ({ path, importer, kind, namespace }) => {
        if (path.startsWith('commands:')) return { path, namespace: 'later', pluginData: dirname(importer) };
        if (kind !== 'dynamic-import' || namespace !== 'file' || !/[\\/]packages[\\/](?:cli|tui)[\\/]src[\\/]/.test(importer)) return;
        const target = join(dirname(importer), path);
        return target === program ? undefined : { path: target, namespace: 'later', pluginData: dirname(importer) };
      });
      build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path, pluginData }) => ({
        contents: [`import ${JSON.stringify(program)};`, ...bodiesOf(path)].join('\n'),
        resolveDir: String(pluginData),
        loader: 'ts',
      }));
      build.onLoad({ filter: /[\\/]commands[\\/][a-z-]+\.spec\.ts$/ }, ({ path }) => ({
        contents: grouped(readFileSync(path, 'utf8'), within),
        loader: 'ts',
      }));
    },
  };
}

function bodiesOf(path: string): readonly string[] {
  if (!path.startsWith('commands:')) return [`export * from ${JSON.stringify(path)};`];
  return (groups[path.slice('commands:'.length)] ?? []).map((name) => `export * as ${bodyOf(name)} from './${name}.ts';`);
}

/** The source of a command's description, which takes the body from where this build puts it. */
function grouped(source: string, within: ReadonlySet<string>): string {
  const [whole, name = ''] = /import\('\.\/([a-z-]+)\.ts'\)/.exec(source) ?? [];
  if (whole === undefined) return source;
  if (within.has(name))
    return `import * as ${bodyOf(name)} from './${name}.ts';\n${source.replace(whole, `Promise.resolve(${bodyOf(name)})`)}`;
  const group = Object.keys(groups).find((one) => groups[one]?.includes(name));
  return group === undefined ? source : source.replace(whole, `import('commands:${group}').then((bodies) => bodies.${bodyOf(name)})`);
}

/** A name that may stand in code: `import` may not. */
function bodyOf(command: string): string {
  return `${command}Body`;
}
