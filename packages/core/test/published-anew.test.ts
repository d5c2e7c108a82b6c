import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  applyPlan,
  builtinImporters,
  type ExtractedPaper,
  emptyRegister,
  extractPaper,
  type FileFormat,
  isFileFormat,
  planImport,
  type Recommendation,
  type Register,
  type ReportFormat,
  renderReport,
  reportKinds,
} from '../src/index.ts';
import { readDocument } from '../src/readers.ts';
import { renderReportFile } from '../src/writers.ts';

const today = '2025-03-10';
const stamp = { id: 'C', at: `${today}T10:00:00.000Z`, by: 'A. Clerk', via: 'import' };
const folder = process.env.SCRUTINY_PAPERS;
const wealdshire = join(dirname(fileURLToPath(import.meta.url)), '../../../examples/wealdshire');

/** Fields that a published tracker cannot hold, as docs/published-tracker.md lists them. */
const lost = new Set<string>([
  'response',
  'progress',
  'commitments',
  'completedOn',
  'followUp',
  'followUpHistory',
  'history',
  'addressedTo',
  'responseDue',
  'ref',
  'meeting',
  'sources',
]);

async function read(bytes: Uint8Array, name: string): Promise<ExtractedPaper> {
  const paper = extractPaper(await readDocument(bytes, { name }), builtinImporters);
  if (!paper.ok) throw new Error(`${name}: ${paper.error.message}`);
  return paper.value;
}

async function registerOf(from: string): Promise<Register> {
  const names = readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const papers = await Promise.all(names.map((name) => read(readFileSync(join(from, name)), name)));
  return applyPlan(emptyRegister(), planImport(emptyRegister(), papers, today).plan, stamp);
}

function kept(record: Recommendation): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !lost.has(field)));
}

const folders = [['Wealdshire', wealdshire] as const, ...(folder === undefined ? [] : [['real papers', join(folder, 'seeds')] as const])];
const formats: readonly (readonly [ReportFormat | FileFormat, string])[] = [
  ['markdown', 'md'],
  ['csv', 'csv'],
  ['html', 'html'],
  ['json', 'json'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
];

test.each(folders.flatMap(([what, from]) => formats.map(([format, extension]) => [what, format, from, extension] as const)))(
  'the tracker of %s as %s: 0 changes in its own register, the same records in an empty one',
  async (_, format, from, extension) => {
    const register = await registerOf(from);
    const live = register.recommendations.filter((record) => record.class !== 'procedural');
    const report = reportKinds.find((kind) => kind.kind === 'tracker')?.build(register, { today, records: live });
    if (report === undefined) throw new Error('no tracker report');
    const bytes = isFileFormat(format)
      ? await renderReportFile(report, format, { today })
      : new TextEncoder().encode(renderReport(report, format));
    const published = await read(bytes, `tracker.${extension}`);
    expect(planImport(register, [published], today).plan.edits).toEqual([]);
    const anew = applyPlan(emptyRegister(), planImport(emptyRegister(), [published], today).plan, stamp);
    expect(anew.recommendations.map(kept)).toEqual(live.map(kept));
  },
);
