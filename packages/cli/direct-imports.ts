import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const core = fileURLToPath(new URL('../core/src', import.meta.url));
const entries: { readonly [name: string]: string } = {
  '@scrutiny/core': 'index.ts',
  '@scrutiny/core/node': 'node.ts',
  '@scrutiny/core/testing': 'testing.ts',
  '@scrutiny/core/writers': 'writers.ts',
};

/**
 * Lets every file of the program import core's names from the files that define them. The bundler cuts its output by file: through an
 * entry that names everything, each command would load everything. What is written in the sources stays the public entry.
 */
export function directImports(): Plugin {
  return {
    name: 'direct-imports',
    setup(build) {
      const names = new Map(Object.entries(entries).map(([name, file]) => [name, exportsOf(join(core, file))]));
      build.onLoad({ filter: /[\\/]packages[\\/](?:cli|tui)[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          /^import (type )?\{([^}]*)\} from '(@scrutiny\/core(?:\/(?:node|testing|writers))?)';$/gm,
          (_, type: string | undefined, list: string, entry: string) =>
            type === undefined ? direct(list, names.get(entry) ?? new Map(), `${path}: ${entry}`) : '',
        ),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** The file behind each value that an entry exports. */
function exportsOf(entry: string): ReadonlyMap<string, { readonly file: string; readonly name: string }> {
  const found = new Map<string, { file: string; name: string }>();
  for (const [, list = '', file = ''] of readFileSync(entry, 'utf8').matchAll(/^export \{([^}]*)\} from '([^']+)';$/gm)) {
    for (const { from, as } of namesIn(list)) found.set(as, { file: join(dirname(entry), file), name: from });
  }
  return found;
}

function direct(list: string, names: ReturnType<typeof exportsOf>, where: string): string {
  return namesIn(list)
    .map(({ from, as }) => {
      const source = names.get(from);
      if (source === undefined) throw new Error(`${where} does not export ${from}`);
      return `import { ${source.name} as ${as} } from ${JSON.stringify(source.file)};`;
    })
    .join(' ');
}

/** The values of a list of names in braces; types are left out. */
function namesIn(list: string): readonly { readonly from: string; readonly as: string }[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('type '))
    .map((one) => {
      const [from = '', as = from] = one.split(/ as /);
      return { from, as };
    });
}
