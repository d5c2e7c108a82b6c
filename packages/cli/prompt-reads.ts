import promises from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What of `node:fs/promises` only looks. Each has a twin that answers at once, with the same answer and the same errors. */
const looks: { readonly [name: string]: string } = {
  access: 'accessSync',
  lstat: 'lstatSync',
  readFile: 'readFileSync',
  readdir: 'readdirSync',
  // The one that asks the system, as that of the promises does.
  realpath: 'realpathSync.native',
  stat: 'statSync',
};

/**
 * For commands that read, print and end: files are read at once. A command that has nothing else to do while it waits gains nothing by handing each
 * look at a file to another thread, and waking four threads for it is a tenth of the time that a listing takes. Whatever writes stays as it is.
 */
export function promptReads(): Plugin {
  return {
    name: 'prompt-reads',
    setup(build) {
      build.onResolve({ filter: /^node:fs\/promises$/ }, ({ path }) => ({ path, namespace: 'prompt-reads', sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: 'prompt-reads' }, () => ({ contents, loader: 'js' }));
    },
  };
}

const contents = [
  "const fs = process.getBuiltinModule('node:fs');",
  'export const constants = fs.constants;',
  ...Object.entries(promises)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => {
      const twin = looks[name];
      return twin === undefined
        ? `export const ${name} = (...given) => process.getBuiltinModule('node:fs/promises').${name}(...given);`
        : `export const ${name} = async (...given) => fs.${twin}(...given);`;
    }),
].join('\n');
