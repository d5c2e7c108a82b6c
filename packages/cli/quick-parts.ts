import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What a quick command loads only when it is asked for something large: files of the whole program, by the name of their source. */
export const largeParts = { docx: '../core/src/reports/render/docx.ts', xlsx: '../core/src/reports/render/xlsx.ts' } as const;

/**
 * For the file of quick commands: the other commands and the large parts stay where they are, in `program/`; all else that is loaded
 * later becomes part of the file, as its code is made ready and costs nothing until it runs.
 */
export function quickParts(): Plugin {
  return {
    name: 'quick-parts',
    setup(build) {
      build.onResolve({ filter: /^(?:commands:|\.)/ }, ({ path, importer, kind }) => {
        if (kind !== 'dynamic-import') return undefined;
        // Other commands are never run from here: `bin` takes those from the whole program.
        const ofProgram = importer.endsWith('.spec.ts') || importer.endsWith('bin.ts');
        return ofProgram ? { path: './program/program.js', external: true } : { path: join(dirname(importer), path) };
      });
      build.onLoad({ filter: /[\\/]render-report-file\.ts$/ }, ({ path }) => ({
        // `quick.ts` gives the script a way to load them: a script that is not a file of Node's has none of its own.
        contents: readFileSync(path, 'utf8').replace(/import\('\.\/(\w+)\.ts'\)/g, (whole, name: string) =>
          name in largeParts ? `loadPart('${name}')` : whole,
        ),
        loader: 'ts',
      }));
    },
  };
}
