/**
 * Reads one paper and prints the tracker that follows from it, with the library alone: no data file, no terminal.
 *
 *   npm start --workspace examples/minimal-library -- ../wealdshire/01-tracker-2024-09.txt
 */
import {
  applyPlan,
  builtinImporters,
  describeAccount,
  emptyRegister,
  extractPaper,
  makeStamp,
  planImport,
  renderReport,
  reportKinds,
} from '@scrutiny/core';
import { readDocument } from '@scrutiny/core/readers';

// All that the example needs of Node, declared here so that it needs no other package's types.
declare const process: {
  readonly argv: readonly string[];
  exitCode: number;
  getBuiltinModule(name: 'node:fs'): { readFileSync(path: string): Uint8Array };
};

const [, , path = '../wealdshire/01-tracker-2024-09.txt'] = process.argv;
const today = '2024-09-20';

// Bytes become a document, the document a set of drafts with places; what cannot be read is told, never thrown.
const document = await readDocument(process.getBuiltinModule('node:fs').readFileSync(path), { name: path });
const paper = extractPaper(document, builtinImporters);

if (!paper.ok) {
  console.error(paper.error.message, paper.error.hint ?? '');
  process.exitCode = 1;
} else {
  // A plan says what would change; applying it gives a new register and leaves the old one as it was.
  const empty = emptyRegister();
  const { plan, papers } = planImport(empty, [paper.value], today);
  const stamp = makeStamp(empty, { now: `${today}T09:00:00.000Z`, by: 'example', via: `import ${path}` });
  const register = applyPlan(empty, plan, stamp);

  const tracker = reportKinds.find((report) => report.kind === 'tracker');
  if (tracker === undefined) throw new Error('the library has no tracker report');
  console.log(renderReport(tracker.build(register, { today, records: register.recommendations }), 'text'));
  for (const { account } of papers) console.log(describeAccount(account));
}
