// The reports of the example register, for the scripts that look at what is published. Everything is done by the sources, bundled anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const today = '2025-03-10';
const meeting = '2025-03-12';

/** Core, its writers and the register maker of the benches, bundled anew from the sources. */
export async function loadCore() {
  // Within core, whose packages are left as they are and looked for from here.
  const outfile = join(root, 'packages/core/node_modules/.cache/example-reports.mjs');
  await build({
    stdin: {
      contents: `export * from './src/index.ts'; export { readDocument } from './src/readers.ts'; export { renderReportFile } from './src/writers.ts'; export { benchToday, makeRegister } from './bench/make-register.ts';`,
      resolveDir: join(root, 'packages/core'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?at=${process.hrtime.bigint()}`);
}

/** The papers of a folder (every `.txt`) read into one register. */
async function registerOf(core, papers) {
  const names = readdirSync(papers).filter((name) => name.endsWith('.txt'));
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const paper = core.extractPaper(await core.readDocument(readFileSync(join(papers, name)), { name }), core.builtinImporters);
      if (!paper.ok) throw new Error(`${name}: ${paper.error.message}`);
      return paper.value;
    }),
  );
  const empty = core.emptyRegister();
  const stamp = { id: 'C', at: `${today}T10:00:00.000Z`, by: 'A. Clerk', via: 'import' };
  return core.applyPlan(empty, core.planImport(empty, read, today).plan, stamp);
}

/** Every kind of report of a register, with what is on the trackers. */
function reportsOf(core, register, day = today) {
  const records = register.recommendations.filter((record) => record.archived === undefined && record.class !== 'procedural');
  // A letter is of the newest meeting; a pack is for the one that comes.
  return core.reportKinds.map((kind) => kind.build(register, { today: day, records, ...(kind.kind === 'letter' ? {} : { meeting }) }));
}

/** The reports of a folder of papers (Wealdshire's unless another is named), by name, and the tracker of a large invented register beside them. */
export async function exampleReports(core, papers = join(root, 'examples/wealdshire')) {
  const own = reportsOf(core, await registerOf(core, papers));
  const [large] = reportsOf(core, core.makeRegister(400), core.benchToday);
  return [...own.map((report) => ({ name: report.kind, report })), { name: 'tracker-large', report: large }];
}
