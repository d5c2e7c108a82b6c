/**
 * Teaches the library a council's own layout from outside: a recogniser is a plain object that is handed over beside the built-in ones.
 *
 *   npm start --workspace examples/custom-importer
 */
import { readFileSync } from 'node:fs';
import { builtinImporters, describePlace, emptyRegister, extractPaper, identify, planImport } from '@scrutiny/core';
import { readDocument } from '@scrutiny/core/readers';
import { slipImporter } from './slip-importer.ts';

const importers = [...builtinImporters, slipImporter];
const path = process.argv[2] ?? 'slips.txt';
const document = await readDocument(readFileSync(path), { name: path });

const [best] = identify(document, importers).opinions;
console.log(`${path} is for ${best?.importer.name}: ${best?.reasons.join(', ')}`);

const paper = extractPaper(document, importers);
if (!paper.ok) {
  console.error(paper.error.message, paper.error.hint ?? '');
  process.exitCode = 1;
} else {
  const { papers } = planImport(emptyRegister(), [paper.value], '2025-01-20');
  for (const { candidates, diagnostics, account } of papers) {
    for (const { action, entity, record } of candidates) {
      if ('text' in record) console.log(`${action} ${entity} ${record.reference}: ${record.text} [${record.class}, ${record.status}]`);
      else console.log(`${action} ${entity}`);
    }
    for (const { message, place } of diagnostics) console.log(place === undefined ? message : `${describePlace(place)}: ${message}`);
    console.log(`${account.lines} lines, ${account.unclassified} not understood`);
  }
}
