import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * What the program and its libraries call of the parts of Node that are slow to load. All are functions; where code stands with one, it answers
 * the usual call without Node's.
 */
const functions: { readonly [builtin: string]: { readonly [name: string]: string } } = {
  assert: { notStrictEqual: 'if (!Object.is(given[0], given[1])) return;', strictEqual: 'if (Object.is(given[0], given[1])) return;' },
  child_process: { execFile: '', spawn: '' },
  crypto: { createHash: '', randomBytes: '' },
};

/**
 * Loads slow parts of Node when they are first called, as a listing calls none of them. `process` is taken from where it stands: to import it
 * opens all three of its streams.
 */
export function builtinsLater(): Plugin {
  return {
    name: 'builtins-later',
    setup(build) {
      const names = Object.keys(functions).filter((name) => builtinModules.includes(name));
      build.onResolve({ filter: new RegExp(`^(?:node:)?(?:process|${names.join('|')})$`) }, ({ path, importer, kind }) =>
        kind === 'import-statement' && /[\\/](?:packages[\\/](?:core|cli|tui)[\\/]src|node_modules[\\/]yargs)[\\/]/.test(importer)
          ? { path: path.replace(/^node:/, ''), namespace: 'builtins-later', sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'builtins-later' }, ({ path }) => ({
        contents: path === 'process' ? 'export default globalThis.process;' : wrapped(path, functions[path] ?? {}),
        loader: 'js',
      }));
    },
  };
}

function wrapped(builtin: string, calls: { readonly [name: string]: string }): string {
  return Object.entries(calls)
    .map(
      ([name, usual]) =>
        `export const ${name} = (...given) => { ${usual} return process.getBuiltinModule('node:${builtin}').${name}(...given); };`,
    )
    .join('\n');
}
