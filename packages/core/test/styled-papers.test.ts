import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pixel } from '../src/house-style/pixel.test-data.ts';
import {
  accountOf,
  applyPlan,
  builtinImporters,
  type ExtractedPaper,
  emptyRegister,
  extractPaper,
  type FileFormat,
  type HouseStyle,
  isFileFormat,
  type PaperPlan,
  type PrintedDay,
  planFollowUp,
  planImport,
  printedDays,
  type Register,
  type ReportFormat,
  renderReport,
  reportKinds,
  styleReport,
} from '../src/index.ts';
import { readDocument } from '../src/readers.ts';
import { renderReportFile } from '../src/writers.ts';

/*
 * The law that papers out are papers in, for papers in a house style: a tracker with other columns, in another order, with days in another form,
 * with a council's name, picture and foot, imports back as no change at all.
 */

const today = '2025-03-10';
const stamp = { id: 'C', at: `${today}T10:00:00.000Z`, by: 'A. Clerk', via: 'import' };
const wealdshire = new URL('../../../examples/wealdshire/', import.meta.url);

async function read(bytes: Uint8Array, name: string): Promise<ExtractedPaper> {
  const paper = extractPaper(await readDocument(bytes, { name }), builtinImporters);
  if (!paper.ok) throw new Error(`${name}: ${paper.error.message}`);
  return paper.value;
}

/** Wealdshire's register, with a follow-up that is one whole day, as only such are printed in another form. */
async function registerOf(): Promise<Register> {
  const names = readdirSync(wealdshire)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const papers = await Promise.all(names.map((name) => read(readFileSync(new URL(name, wealdshire)), name)));
  const register = applyPlan(emptyRegister(), planImport(emptyRegister(), papers, today).plan, stamp);
  const moved = planFollowUp(register.recommendations.slice(0, 6), { when: '13 September 2025', reason: 'New rota' }, today);
  if (!moved.ok) throw new Error(moved.error.message);
  return applyPlan(register, moved.value, { ...stamp, id: 'D', via: 'set' });
}

const register = await registerOf();
const live = register.recommendations.filter((record) => record.class !== 'procedural');

function styleOf(dates: PrintedDay): HouseStyle {
  return {
    council: 'Wealdshire County Council',
    logo: { type: 'png', bytes: pixel, alt: 'The bridge of Wealdshire', size: { width: 1, height: 1 } },
    columns: { tracker: ['status', 'recommendation', 'followUp', 'response', 'responsible', 'meeting', 'topic', 'reference'] },
    dates,
    dataDates: dates,
    footer: 'Published by Democratic Services.\nFor this paper in large print, ask us.',
  };
}

async function published(format: ReportFormat | FileFormat, style: HouseStyle): Promise<Uint8Array> {
  const report = reportKinds.find((kind) => kind.kind === 'tracker')?.build(register, { today, records: live });
  if (report === undefined) throw new Error('no tracker report');
  const styled = styleReport(report, style, format);
  return isFileFormat(format) ? renderReportFile(styled, format, { today }) : new TextEncoder().encode(renderReport(styled, format));
}

const formats = ['markdown', 'csv', 'html', 'json', 'docx', 'xlsx'] as const;
const extensions = { markdown: 'md', csv: 'csv', html: 'html', json: 'json', docx: 'docx', xlsx: 'xlsx' };

/** What an import would change, in short. */
function news(papers: readonly PaperPlan[]): readonly string[] {
  const candidates = papers.flatMap((paper) => paper.candidates).filter(({ action }) => action !== 'same');
  return candidates.map(({ action, changes = [], entity, record }) =>
    JSON.stringify({ action, entity, changes, ...('text' in record ? { text: record.text, sources: record.sources } : {}) }),
  );
}

test.each(printedDays.flatMap((dates) => formats.map((format) => [format, dates] as const)))(
  'a tracker in a house style as %s, with days as %s, imports back as no change, every line understood',
  async (format, dates) => {
    const paper = await read(await published(format, styleOf(dates)), `tracker.${extensions[format]}`);
    const { plan, papers } = planImport(register, [paper], today);
    expect(news(papers)).toEqual([]);
    expect(plan.edits).toEqual([]);
    expect(papers[0]?.candidates.filter(({ entity }) => entity === 'recommendation')).toHaveLength(live.length);
    expect(accountOf(paper.document, paper.extraction.roles).unclassifiedLines).toEqual([]);
  },
);

test.each(formats)('fewer columns, as long as text, day and answer are there, still import back as no change in %s', async (format) => {
  const columns = { tracker: ['meeting', 'recommendation', 'response', 'status'] };
  const paper = await read(await published(format, { columns, dates: '2024-03-12' }), `tracker.${extensions[format]}`);
  expect(planImport(register, [paper], today).plan.edits).toEqual([]);
});

test('days stay days in Excel, shown in the form of the style', async () => {
  const paper = await read(await published('xlsx', styleOf('2024-03-12')), 'tracker.xlsx');
  const followUps = paper.extraction.drafts.flatMap((draft) =>
    draft.entity === 'recommendation' ? (draft.record.followUp?.from ?? []) : [],
  );
  expect(followUps.filter((day) => day === '2025-09-13')).toHaveLength(6);
});
