// Prints how well papers are read in each format. Each paper NAME.txt of the folders that are named, else of `seeds` and `layouts` in SCRUTINY_PAPERS, is turned into
// a Word document, PDFs (with ruled tables and without), a workbook, OpenDocument files and a web page, by LibreOffice, which is installed where that can be done; each is
// imported and compared with what the text itself gives: records by their wording, then field by field. Nothing is written beside the papers.
//   node scripts/format-matrix.mjs FOLDER... [--min 0.98] [--verbose] [--only docx,pdf] [--keep FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { htmlOf, wordOf, workbookOf } from './format-matrix-files.mjs';
import { needLibreOffice } from './need-libreoffice.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : args.splice(at, 2)[1];
};
const flag = (name) => args.includes(name) && args.splice(args.indexOf(name), 1).length > 0;
const min = Number(option('--min', '0'));
const only = option('--only', 'html,docx,pdf,pdf-plain,xlsx,odt,ods').split(',');
const kept = option('--keep');
const work = kept ?? mkdtempSync(join(tmpdir(), 'matrix-'));
const verbose = flag('--verbose');
const { SCRUTINY_PAPERS: usual } = process.env;
const folders = args.length > 0 ? args : usual ? ['seeds', 'layouts'].map((name) => join(usual, name)) : [];
const papers = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()
    .map((file) => ({ folder, file })),
);
if (papers.length === 0) {
  console.error('no papers (.txt): name folders that hold some, or set SCRUTINY_PAPERS to the folder of `seeds` and `layouts`');
  process.exit(2);
}
mkdirSync(work, { recursive: true });
if (only.some((format) => !['html', 'docx'].includes(format))) needLibreOffice();

const bundle = join(import.meta.dirname, '../packages/core/node_modules/.cache/format-matrix.mjs');
await build({
  stdin: {
    contents: `export { readDocument } from './readers.ts'; export { builtinImporters, extractPaper, publishedCells } from './index.ts';`,
    resolveDir: join(import.meta.dirname, '../packages/core/src'),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: bundle,
  logLevel: 'error',
});
const { readDocument, builtinImporters, extractPaper, publishedCells } = await import(pathToFileURL(bundle).href);

const plain = (text) =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

/** The records of a paper as cells to compare, or why it was not read. */
async function recordsOf(file, as) {
  const document = await readDocument(readFileSync(file), { name: basename(file) });
  const paper = extractPaper(document, builtinImporters, as === undefined ? {} : { as });
  if (!paper.ok) return { fault: paper.error.code, kind: '-', records: [] };
  const { extraction, recognisedAs } = paper.value;
  const drafts = extraction.drafts;
  const records = drafts
    .filter((draft) => draft.entity === 'recommendation')
    .map(({ record }) => ({ ...publishedCells(record), reference: record.reference ?? '' }));
  const others = drafts.filter((draft) => draft.entity !== 'recommendation').map((draft) => flat(draft.record));
  return { kind: recognisedAs, records: [...records, ...others.flat()] };
}

/** Records that are no recommendations, as the list of what they say. */
function flat(value) {
  if (typeof value === 'string') return plain(value) === '' ? [] : [{ recommendation: value }];
  if (Array.isArray(value)) return value.flatMap(flat);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'sources' || key === 'paper' ? [] : flat(each)));
}

/** F1 over records and fields together: each record counts by its wording, and again by each field that it has. */
function compare(want, got) {
  const left = [...got];
  const wrong = [];
  let hits = 0;
  const size = (list) => list.reduce((sum, record) => sum + Object.values(record).filter((value) => plain(value) !== '').length, 0);
  for (const record of want) {
    let at = left.findIndex((each) => Object.entries(record).every(([key, value]) => plain(each[key]) === plain(value)));
    if (at < 0) at = left.findIndex((each) => plain(each.recommendation) === plain(record.recommendation));
    if (at < 0) {
      wrong.push(`missing: ${String(record.recommendation).slice(0, 120)}`);
      continue;
    }
    const [found] = left.splice(at, 1);
    for (const [key, value] of Object.entries(record)) {
      if (plain(value) === '' && plain(found[key]) === '') continue;
      if (plain(value) === plain(found[key])) hits += 1;
      else wrong.push(`${key} of "${record.recommendation.slice(0, 40)}": ${JSON.stringify(found[key])} for ${JSON.stringify(value)}`);
    }
  }
  for (const record of left) wrong.push(`extra: ${String(record.recommendation).slice(0, 120)}`);
  return { hits, want: size(want), got: size(got), wrong };
}

function office(to, file, filter = to) {
  const run = spawnSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${join(work, 'profile')}`, '--convert-to', filter, '--outdir', work, file],
    {
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr || run.error}`);
  return file.replace(/\.\w+$/, `.${to}`);
}

const write = (name, bytes) => {
  const file = join(work, name);
  writeFileSync(file, bytes);
  return file;
};

const makers = {
  html: (name, document) => write(`${name}.html`, htmlOf(document)),
  docx: async (name, document) => write(`${name}.docx`, await wordOf(document, { ruled: true })),
  pdf: async (name, document) => office('pdf', write(`${name}.docx`, await wordOf(document, { ruled: true }))),
  'pdf-plain': async (name, document) => office('pdf', write(`${name}-plain.docx`, await wordOf(document, { ruled: false }))),
  xlsx: (name, document) => office('xlsx', write(`${name}.fods`, workbookOf(document))),
  odt: async (name, document) => office('odt', write(`${name}.docx`, await wordOf(document, { ruled: true }))),
  ods: (name, document) => office('ods', write(`${name}.fods`, workbookOf(document))),
};

const sums = new Map(only.map((format) => [format, { hits: 0, want: 0, got: 0 }]));
const f1 = ({ hits, want, got }) => (want + got === 0 ? 1 : (2 * hits) / (want + got));
console.log(`${'paper'.padEnd(44)} kind              ${only.map((format) => format.padStart(9)).join(' ')}`);
for (const { folder, file } of papers) {
  const text = join(folder, file);
  const name = file.replace(/\.txt$/, '');
  const document = await readDocument(readFileSync(text), { name: file });
  const truth = await recordsOf(text);
  const row = [];
  for (const format of only) {
    // A workbook holds a paper of tables; letters and minutes are never kept in one.
    const tables = (truth.kind === 'tracker' || truth.kind === 'schedule') && document.blocks.some((block) => block.kind === 'table');
    if (truth.fault !== undefined || ((format === 'xlsx' || format === 'ods') && !tables)) {
      row.push('-'.padStart(9));
      continue;
    }
    try {
      const got = await recordsOf(await makers[format](name, document));
      const score = compare(truth.records, got.records);
      for (const key of ['hits', 'want', 'got']) sums.get(format)[key] += score[key];
      row.push(`${f1(score).toFixed(3)}${got.kind === truth.kind ? ' ' : '*'}`.padStart(9));
      if (verbose)
        for (const wrong of [
          ...(got.fault ? [got.fault] : got.kind === truth.kind ? [] : [`read as ${got.kind}`]),
          ...score.wrong.slice(0, 12),
        ])
          console.log(`   ${format}: ${wrong}`);
    } catch (error) {
      sums.get(format).want += compare(truth.records, []).want;
      row.push('failed'.padStart(9));
      console.log(`   ${format}: ${error.stack}`);
    }
  }
  console.log(`${name.slice(0, 44).padEnd(44)} ${truth.kind.padEnd(17)} ${row.join(' ')}`);
}
const all = { hits: 0, want: 0, got: 0 };
for (const each of sums.values()) for (const key of ['hits', 'want', 'got']) all[key] += each[key];
console.log(`${'all'.padEnd(44)} ${''.padEnd(17)} ${only.map((format) => f1(sums.get(format)).toFixed(3).padStart(9)).join(' ')}`);
console.log(`overall ${f1(all).toFixed(4)}   (* read as another kind of paper)`);
rmSync(kept === undefined ? work : join(work, 'profile'), { recursive: true, force: true });
process.exitCode = f1(all) < min ? 1 : 0;
