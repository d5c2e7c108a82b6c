import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../documents/document.ts';
import { readDocument } from '../../documents/read-document.ts';
import { parseMapping } from '../../mapping/parse-mapping.ts';
import { printMapping } from '../../mapping/print-mapping.ts';
import { emptyRegister } from '../../model/register.ts';
import { builtinImporters } from '../builtin.ts';
import { extractPaper } from '../extract.ts';
import { planImport } from '../plan-import.ts';
import { draftMapping } from './draft-mapping.ts';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const today = '2025-03-10';

function papersIn(folder: string, ends: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((name) => ends.test(name))
    .map((name) => join(folder, name));
}

async function read(path: string): Promise<Document> {
  return readDocument(readFileSync(path), { name: path.split('/').at(-1) ?? path });
}

/** The plan of importing a paper alone, or why it is not read. */
function planned(document: Document, options: Parameters<typeof extractPaper>[2] = {}) {
  const paper = extractPaper(document, builtinImporters, options);
  return paper.ok ? planImport(emptyRegister(), [paper.value], today) : paper.error.code;
}

const known = [
  ...papersIn(join(root, 'examples/wealdshire'), /\.txt$/),
  ...papersIn(join(root, 'packages/core/test/fixtures'), /^tracker\./),
];

test.each(known)('%s: the draft as it stands is a sound file, and changes nothing', async (path) => {
  const document = await read(path);
  const { mapping } = draftMapping(document, builtinImporters);
  const file = parseMapping(printMapping(mapping));
  expect(file).toEqual({ ok: true, value: mapping });
  expect(planned(document, { mapping })).toEqual(planned(document));
});

const home = process.env.SCRUTINY_PAPERS;

describe.skipIf(home === undefined)('real papers', () => {
  const real = home === undefined ? [] : ['seeds', 'layouts'].flatMap((folder) => papersIn(join(home, folder), /\.txt$/));
  test.each(real)('%s: the draft as it stands changes nothing', async (path) => {
    const document = await read(path);
    const { mapping } = draftMapping(document, builtinImporters);
    expect(parseMapping(printMapping(mapping)).ok).toBe(true);
    expect(planned(document, { mapping })).toEqual(planned(document));
  });
});
