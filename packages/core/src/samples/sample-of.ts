import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import type { Candidate } from '../importers/import-plan.ts';
import { planImport } from '../importers/plan-import.ts';
import type { ExtractedPaper } from '../importers/reconcile/reconcile.ts';
import { emptyRegister } from '../model/register.ts';
import { type Sample, type SampleDiagnostic, type SampleReading, type SampleRecord, sampleVersion } from './sample.ts';

/** Stands for the day of the import, which is no part of what a paper says: a day that no paper names. */
const noDay = '0001-01-01';

/** What is worked out of other fields or of the paper's bytes, or stands in the paper itself at the lines that are named. */
const leftOut: ReadonlySet<string> = new Set(['id', 'ref', 'history', 'paper', 'quote']);

/** How much of a recommendation's text names it in other records. */
const longestName = 80;

/**
 * What a paper gives, imported into an empty register, as its expected file keeps it: the same on any day and machine. Pure.
 *
 * @param path the paper's path from the folder of the expected file, with `/` between its parts
 */
export function sampleOf(paper: ExtractedPaper, path: string, read: SampleReading = {}): Sample {
  const [planned] = planImport(emptyRegister(), [paper], noDay, { otherwise: 'new' }).papers;
  if (planned === undefined) throw new Error('invariant: an import without its paper');
  const names = new Map(planned.candidates.map(({ record }) => [record.id, nameOf(record)] as const));
  const { kind, title, asAt } = planned.paper;
  return {
    format: 'scrutiny-sample',
    version: sampleVersion,
    paper: path,
    ...(read.as === undefined && read.paperDate === undefined ? {} : { read }),
    recognisedAs: paper.recognisedAs,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(asAt === undefined ? {} : { asAt }),
    account: planned.account,
    diagnostics: planned.diagnostics.map(diagnosticOf),
    records: planned.candidates.map((candidate) => recordOf(candidate, names)),
  };
}

function diagnosticOf({ code, place }: Diagnostic): SampleDiagnostic {
  return { code, ...(place === undefined ? {} : { lines: place.lines }) };
}

function recordOf({ entity, record, repeats }: Candidate, names: ReadonlyMap<string, string>): SampleRecord {
  const fields = Object.entries(record).flatMap(([field, value]) => kept(field, value, names));
  const alike = repeats === undefined || repeats.length === 0 ? {} : { repeats: repeats.map(({ id }) => names.get(id) ?? id) };
  return { entity, ...Object.fromEntries(fields), ...alike };
}

function kept(field: string, value: unknown, names: ReadonlyMap<string, string>): readonly (readonly [string, Json])[] {
  if (leftOut.has(field) || value === undefined || value === noDay) return [];
  return [[field, named(value, names)]];
}

/** A value with the ids of other records replaced by their names. */
function named(value: unknown, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((one) => named(one, names));
  return Object.fromEntries(Object.entries(value).flatMap(([field, one]) => kept(field, one, names)));
}

/** What a person calls a record: the committee's name, the beginning of a recommendation, the day of a meeting. */
function nameOf(record: object): string {
  const fields = new Map<string, unknown>(Object.entries(record));
  const found = ['name', 'text', 'title', 'subject', 'date'].map((field) => fields.get(field)).find((value) => typeof value === 'string');
  const name = typeof found === 'string' ? found.replace(/\s+/g, ' ') : '';
  const characters = [...name];
  return characters.length <= longestName ? name : `${characters.slice(0, longestName - 1).join('')}…`;
}
