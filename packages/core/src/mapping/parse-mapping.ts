import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import { builtinImporters } from '../importers/builtin.ts';
import type { Mapping } from '../importers/mapping/mapping.ts';
import { plainColumn, plainStatus } from '../importers/mapping/paper-words.ts';
import { columnMeanings } from '../importers/parts/tables/column-words.ts';
import { statuses } from '../model/vocabulary.ts';
import { nearest } from '../query/nearest.ts';
import { lineIndex, type TextPlace } from '../store/line-index.ts';
import { memberOffset } from '../store/locate-json.ts';
import { scanJson } from '../store/scan-json.ts';
import { mappingKeys, mappingSchema } from './mapping-schema.ts';

/** One thing that is wrong with a mapping file, where, and what to do. */
export interface MappingFault extends TextPlace {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const usualHint = '`scrutiny map --from PAPER` writes a sound one; packages/core/docs/mapping.md tells of each part.';

/**
 * Reads the text of a mapping file, strictly: a key that is not known, a meaning or status that is none, and two spellings of one header that
 * mean different things are errors, each with line and column (from 1). `kinds` are the names that `kind` may have: those of the built-in
 * recognisers unless said. Accepts a byte order mark. Pure.
 *
 * @example parseMapping('{ "format": "scrutiny-mapping", "schemaVersion": 1, "colums": {} }') // fault: did you mean "columns"?
 */
export function parseMapping(
  given: string,
  kinds: readonly string[] = builtinImporters.map((importer) => importer.name),
): Result<Mapping, readonly MappingFault[]> {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const broken = scanJson(text).filter((fault) => fault.severity === 'error');
  if (broken.length > 0)
    return err(broken.map(({ code, message, line, column }) => ({ code, message: wording(code, message), hint: usualHint, line, column })));
  const value: unknown = JSON.parse(text);
  const placeOf = lineIndex(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return err([
      { code: 'wrong-shape', message: 'a mapping is an object: { … }', hint: usualHint, ...placeOf(Math.max(0, text.search(/\S/))) },
    ]);
  }
  const at = (path: readonly string[], onKey: boolean): TextPlace => placeOf(offsetOf(text, path, onKey));
  const parsed = v.safeParse(mappingSchema(kinds), value);
  if (!parsed.success) return err(parsed.issues.map((issue) => faultOf(issue, kinds, at)));
  // A list has keys of its own, so the schema lets an empty one pass.
  const lists = Object.entries(value).flatMap(([part, own]) => (Array.isArray(own) ? [part] : []));
  if (lists.length > 0) {
    return err(
      lists.map((part) => ({
        code: 'wrong-value',
        message: `"${part}" is a list; it must be an object`,
        hint: usualHint,
        ...at([part], false),
      })),
    );
  }
  const mapping = parsed.output as Mapping;
  const twice = [...spelledTwice(mapping.columns, 'columns', plainColumn), ...spelledTwice(mapping.statuses, 'statuses', plainStatus)];
  return twice.length === 0 ? ok(mapping) : err(twice.map(({ path, ...fault }) => ({ ...fault, ...at(path, true) })));
}

/** The scan speaks of the register's file; a mapping is another one. */
function wording(code: string, message: string): string {
  if (code === 'conflict-markers') return 'two versions of the file meet here: a merge of version control was not finished';
  return message.replace('the end of the register', 'the end of the mapping');
}

function faultOf(
  issue: v.BaseIssue<unknown>,
  kinds: readonly string[],
  at: (path: readonly string[], onKey: boolean) => TextPlace,
): MappingFault {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const [first, second] = path;
  if (first === undefined) return { code: 'wrong-shape', message: issue.message, hint: usualHint, ...at([], false) };
  const said = `"${path.join('" › "')}"`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(first, mappingKeys);
    const hint = near === undefined ? `It may have ${mappingKeys.slice(1).join(', ')}.` : `Did you mean "${near}"?`;
    return { code: 'unknown-key', message: `a mapping has no ${said}`, hint, ...at(path, true) };
  }
  if (issue.received === 'undefined')
    return {
      code: 'missing-key',
      message: `${said} is missing`,
      hint: 'A mapping begins with "format": "scrutiny-mapping", "schemaVersion": 1.',
      ...at([], false),
    };
  const words =
    first === 'kind' ? kinds : first === 'columns' && second !== undefined ? columnMeanings : first === 'statuses' ? statuses : [];
  const near = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined;
  const shown = JSON.stringify(issue.input) ?? 'nothing';
  return {
    code: 'wrong-value',
    message: `${said} is ${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}; it ${issue.message}`,
    hint: near === undefined ? usualHint : `Did you mean "${near}"?`,
    ...at(path, false),
  };
}

/** Two spellings of one word ("Sorted" and "sorted.") that mean different things. */
function* spelledTwice(
  entries: { readonly [key: string]: unknown } | undefined,
  part: string,
  plain: (text: string) => string,
): Generator<{ readonly code: string; readonly message: string; readonly hint: string; readonly path: readonly string[] }> {
  const seen = new Map<string, string>();
  for (const [key, value] of Object.entries(entries ?? {})) {
    const word = plain(key);
    const other = seen.get(word);
    const path = [part, key];
    if (word === '') yield { code: 'empty-key', message: `"${key}" has no letters or figures`, hint: 'Take it out.', path };
    else if (other !== undefined && JSON.stringify(entries?.[other]) !== JSON.stringify(value))
      yield {
        code: 'said-twice',
        message: `"${key}" and "${other}" are the same to a reader, and mean different things here`,
        hint: 'Keep one of them.',
        path,
      };
    else seen.set(word, key);
  }
}

/** The offset of the value at a path of keys, or of its key; of the last that is there. */
function offsetOf(text: string, path: readonly string[], onKey: boolean): number {
  let at = Math.max(0, text.search(/\S/));
  for (const [index, key] of path.entries()) {
    const next = text.charAt(at) === '{' ? memberOffset(text, at, key) : undefined;
    if (next === undefined) return at;
    const printed = text.lastIndexOf(JSON.stringify(key), next - 1);
    at = onKey && index === path.length - 1 && printed >= 0 ? printed : next;
  }
  return at;
}
