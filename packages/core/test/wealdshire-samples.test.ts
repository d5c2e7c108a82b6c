import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { slipImporter } from '../../../examples/custom-importer/slip-importer.ts';
import { builtinImporters } from '../src/index.ts';
import { sampleClaims } from '../src/testing.ts';

const papers = fileURLToPath(new URL('../../../examples/wealdshire', import.meta.url));
const claims = await sampleClaims(`${papers}/expected`);

test.each(claims)('$name', ({ hold }) => hold());

test('every paper of Wealdshire has a sample', () => {
  expect(claims).toHaveLength(readdirSync(papers).filter((name) => name.endsWith('.txt')).length);
});

const slips = fileURLToPath(new URL('../../../examples/custom-importer/samples', import.meta.url));
const custom = await sampleClaims(slips, { importers: [...builtinImporters, slipImporter] });

test.each(custom)('with a recogniser from outside, $name', ({ hold }) => hold());

test('without the recogniser from outside, its sample does not hold', async () => {
  const [claim] = await sampleClaims(slips);
  expect(() => claim?.hold()).toThrow('slips.txt is of no kind');
});
