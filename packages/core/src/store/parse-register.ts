import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { collections, emptyRegister, type Register, type Settings } from '../model/register.ts';
import { settingsSchema } from '../model/schema.ts';
import type { JsonFault } from './json-fault.ts';
import { lineIndex } from './line-index.ts';
import { deepestOffset, elementOffsets, memberOffset } from './locate-json.ts';
import { losesNothing, type Tally } from './loses-nothing.ts';
import { migrate, oldestVersion, type Versions, versions } from './migrate.ts';
import { type Partition, partition, quarantineDiagnostic, type RecordFault, recordFault } from './partition.ts';
import { idOf, type Quarantined } from './quarantine.ts';
import { type Fields, isFields } from './render-value.ts';
import { forbiddenKeys, isSafeValue } from './safe-value.ts';
import { scanJson } from './scan-json.ts';
import { isCanonical } from './serialise.ts';
import { topLevelFault } from './top-level-fault.ts';

/** A register as read from the text of a file. */
export interface ParsedRegister {
  /** Only records that are understood, each list sorted by id. The lists are frozen. */
  readonly register: Register;
  /** What was not understood, for `serialise` to put back. */
  readonly quarantine: readonly Quarantined[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the text is byte for byte what `serialise` writes. */
  readonly canonical: boolean;
  /** Why nothing may be written: the file is of a newer release. */
  readonly readOnly?: string;
  /** The version of the file, where it is older than what this release writes. */
  readonly olderVersion?: number;
}

/** What is known of a text before it is parsed. */
export interface ParseOptions {
  /** It was decoded from sound UTF-8, so that no half character can stand in it. */
  readonly wellFormed?: boolean;
}

/** Why a text is not opened: `faults` has at least one, each with line and column. */
export interface UnreadableRegister {
  readonly code: 'corrupt' | 'not-a-register';
  readonly faults: readonly JsonFault[];
}

/**
 * Reads the text of a register's file, strictly: a text of which saving would lose or change anything that it says is not opened, and every
 * fault is told with its place. A record that is not understood spoils only itself: it goes to quarantine, with a
 * diagnostic, and all others work. A newer file is read as far as possible and may not be written.
 *
 * A text in which nothing stands twice and no number is rounded, the usual case, is proved so by a few searches; only others are
 * scanned letter by letter. Accepts a byte order mark and CRLF. Pure.
 */
export function parseRegister(
  given: string,
  known: Versions = versions,
  { wellFormed = false }: ParseOptions = {},
): Result<ParsedRegister, UnreadableRegister> {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const top = parseJson(text);
  if (top === undefined) return err({ code: 'corrupt', faults: scanJson(text).filter(isError) });
  const wrong = topLevelFault(top, text, known.newest, oldestVersion(known));
  if (wrong !== undefined || !isFields(top)) {
    const faults = scanJson(text).filter(isError);
    if (faults.length > 0) return err({ code: 'corrupt', faults });
    return err({ code: wrong?.code === 'not-a-register' ? 'not-a-register' : 'corrupt', faults: wrong === undefined ? [] : [wrong] });
  }
  const version = top.schemaVersion as number;
  const current = version < known.newest ? migrate(top, version, known) : top;
  const tally = { keys: Object.keys(top).length, numbers: 0 };
  const parts = new Map(
    collections.map((collection) => [collection, partition((current[collection] ?? []) as readonly unknown[], collection, tally)]),
  );
  const settings = partitionSettings((current.settings ?? {}) as Fields);
  const quarantine = [...[...parts.values()].flatMap((part) => part.quarantined), ...settings.quarantined];

  // The usual case is proved sound at once; all else is known to be safe to walk only after the scan.
  const sound =
    current === top &&
    quarantine.length === 0 &&
    isSafeTop(top, tally) &&
    !mayHoldHalfCharacters(text, wellFormed) &&
    losesNothing(text, tally);
  let canonical: boolean | undefined;
  const warnings: Diagnostic[] = [];
  if (!sound) {
    const faults = scanJson(text);
    if (faults.some(isError)) return err({ code: 'corrupt', faults: faults.filter(isError) });
    warnings.push(
      ...faults.map(({ code, message, hint, line }) => ({
        code,
        severity: 'warning' as const,
        message,
        hint,
        place: { lines: [line, line] as const },
      })),
    );
  }
  const lists = Object.fromEntries([...parts].map(([collection, part]) => [collection, Object.freeze(part.records)]));
  return ok({
    register: Object.freeze({ ...emptyRegister(), ...current, ...lists, settings: settings.settings }) as Register,
    quarantine,
    diagnostics: [
      ...migrationNote(version, known.newest),
      ...warnings,
      ...quarantineNotes(text, parts),
      ...settingNotes(settings.quarantined),
    ],
    // Only a save asks, and it asks of the whole text.
    get canonical() {
      canonical ??= isCanonical(top, text);
      return canonical;
    },
    ...(version > known.newest ? { readOnly: newerNote(version, known.newest) } : {}),
    ...(version < known.newest ? { olderVersion: version } : {}),
  });
}

function isError(fault: JsonFault): boolean {
  return fault.severity === 'error';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong, and where, is told far better by the scan.
    return undefined;
  }
}

function isSafeTop(top: Fields, tally: Tally): boolean {
  const lists: ReadonlySet<string> = new Set(collections);
  return Object.entries(top).every(([key, value]) => lists.has(key) || (!forbiddenKeys.has(key) && isSafeValue(value, 1, tally)));
}

/** An escape in the surrogates' range is the only way for half a character to come out of a sound text. */
function mayHoldHalfCharacters(text: string, wellFormed: boolean): boolean {
  if (text.includes('\\u') && /\\u[dD]/.test(text)) return true;
  return !wellFormed && !(text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** The settings without those known ones that have a wrong value; the latter are kept as a record that is not understood is. */
function partitionSettings(given: Fields): { readonly settings: Settings; readonly quarantined: readonly Quarantined[] } {
  const wrong = new Set((v.safeParse(settingsSchema, given).issues ?? []).map((issue) => String(issue.path?.[0]?.key)));
  return {
    settings: Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))) as Settings,
    quarantined: [...wrong].map((key) => ({ collection: 'settings', value: given[key] as Json, key, before: false })),
  };
}

function settingNotes(quarantined: readonly Quarantined[]): readonly Diagnostic[] {
  return quarantined.map(({ key, value }) => ({
    code: 'setting-not-understood',
    severity: 'warning',
    message: `the setting "${key}" cannot be ${JSON.stringify(value)}`,
    hint: 'The default is used. The file keeps the setting as it stands.',
  }));
}

const repeatedId: RecordFault = { path: ['id'], message: 'another record before it has the same id' };

function quarantineNotes(text: string, parts: ReadonlyMap<(typeof collections)[number], Partition>): readonly Diagnostic[] {
  const lineOf = lineIndex(text);
  const notes: Diagnostic[] = [];
  for (const [collection, part] of parts) {
    if (part.apart.length === 0) continue;
    const list = memberOffset(text, text.indexOf('{'), collection);
    const offsets = list === undefined ? [] : elementOffsets(text, list);
    part.apart.forEach(({ place, why }, i) => {
      const value = part.quarantined[i]?.value;
      const fault = why === 'repeated-id' ? repeatedId : recordFault(value, collection);
      const { line } = lineOf(deepestOffset(text, offsets[place] ?? 0, fault.path));
      notes.push(quarantineDiagnostic(collection, idOf(value), fault.message, line));
    });
  }
  return notes;
}

function migrationNote(version: number, newest: number): readonly Diagnostic[] {
  if (version >= newest) return [];
  const message = `the file is of version ${version}; it is read as version ${newest}`;
  return [{ code: 'older-version', severity: 'info', message, hint: 'The file itself changes with the next change that is saved.' }];
}

function newerNote(version: number, newest: number): string {
  return `the file is of version ${version}, written by a newer release; this release writes version ${newest}. Update Scrutiny to change it.`;
}
