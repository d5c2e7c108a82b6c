import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the commands of the ready files load only when they are asked for something large: files of the whole program, and their sources. */
export const largeParts = {
  docx: '../core/src/reports/render/docx.ts',
  xlsx: '../core/src/reports/render/xlsx.ts',
  ics: '../core/src/reports/render/ics.ts',
  'read-logo': '../core/src/house-style/read-logo.ts',
  'readers-docx': '../core/src/documents/readers/docx.ts',
  'readers-xlsx': '../core/src/documents/readers/xlsx.ts',
  'readers-pdf': '../core/src/documents/readers/pdf.ts',
  'readers-odt': '../core/src/documents/readers/odt.ts',
  'readers-ods': '../core/src/documents/readers/ods.ts',
} as const;

/**
 * For the ready files: the other commands and the large parts stay where they are, in `program/`; all else that is loaded
 * later becomes part of the file, as its code is made ready and costs nothing until it runs.
 */
export function readyParts(): Plugin {
  return {
    name: 'ready-parts',
    setup(build) {
      build.onResolve({ filter: /^(?:commands:|\.)/ }, ({ path, importer, kind }) => {
        if (kind !== 'dynamic-import') return undefined;
        // Other commands are never run from here: `bin` takes those from the whole program.
        const ofProgram = importer.endsWith('.spec.ts') || importer.endsWith('bin.ts');
        return ofProgram ? { path: './program/program.js', external: true } : { path: join(dirname(importer), path) };
      });
      build.onLoad({ filter: /[\\/](?:render-report-file|read-document|load-house-style)\.ts$/ }, ({ path }) => ({
        // `ready-files.ts` gives the script a way to load them: a script that is not a file of Node's has none of its own.
        contents: readFileSync(path, 'utf8').replace(/import\('\.\/([\w/]+)\.ts'\)/g, (whole, file: string) => {
          const name = file.replace('/', '-');
          return name in largeParts ? `loadPart('${name}')` : whole;
        }),
        loader: 'ts',
      }));
    },
  };
}
