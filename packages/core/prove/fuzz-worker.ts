import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { chance } from '../bench/chance.ts';
import { DocumentError } from '../src/base/errors.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { builtinImporters } from '../src/importers/builtin.ts';
import { extractPaper } from '../src/importers/extract.ts';
import { parseRegister } from '../src/store/parse-register.ts';
import { mutate } from './mutate.ts';
import { type SamplePaper, samplePapers } from './sample-papers.ts';

// Reads damaged papers of one format, or damaged registers, from `from` on; tells of each how it went and how long it took.
const { format, from, to, root } = workerData as { format: string; from: number; to: number; root: string };
const papers = samplePapers(root).find(([name]) => name === format)?.[1] ?? [];
const register = readFileSync(`${root}/packages/core/test/fixtures/registers/v1.json`);

// What would end a program: a promise that fails unseen becomes one of these where nobody deals with it.
process.on('uncaughtException', (error) => parentPort?.postMessage({ unhandled: String(error) }));

function damaged(paper: SamplePaper, seed: number): Uint8Array {
  const pick = chance(seed * 7919 + 17);
  if (paper.made === undefined || pick.below(3) === 0) return mutate(paper.bytes, pick);
  // Inside the file: damage to the whole seldom gets past the zip, or the list of a PDF's objects.
  const { parts, of } = paper.made;
  const name = pick.of(Object.keys(parts));
  return of({ ...parts, [name]: mutate(new TextEncoder().encode(parts[name]), pick) });
}

async function one(i: number): Promise<string> {
  if (format === 'register') return parseRegister(Buffer.from(mutate(register, chance(i))).toString('utf8')).ok ? 'read' : 'refused';
  const paper = papers[i % papers.length];
  if (paper === undefined) throw new Error(`no sample of ${format}`);
  try {
    const document = await readDocument(damaged(paper, i), { name: paper.name });
    return extractPaper(document, builtinImporters).ok ? 'read' : 'refused';
  } catch (error) {
    if (error instanceof DocumentError) return 'refused';
    throw error;
  }
}

/** One input, and the processor time that it took: other work on the machine does not count. */
async function timed(i: number): Promise<{ readonly how: string; readonly ms: number }> {
  const before = process.cpuUsage();
  let how: string;
  try {
    how = await one(i);
  } catch (error) {
    how = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  return { how: 'polluted' in {} ? 'the prototype of all objects was changed' : how, ms: (user + system) / 1000 };
}

// The sound papers first: a sample that is not recognised would make the rest worthless, and the parsers are loaded by it.
for (const paper of papers) {
  const found = extractPaper(await readDocument(paper.bytes, { name: paper.name }), builtinImporters);
  if (!found.ok) throw new Error(found.error.message);
}
for (let i = from; i < to; i += 1) {
  const { how, ms } = await timed(i);
  // What seems slow once is measured again: a collection of garbage may have fallen on it.
  parentPort?.postMessage({ i, how, ms: ms > 1000 ? Math.min(ms, (await timed(i)).ms) : ms });
}
parentPort?.postMessage({ end: true });
