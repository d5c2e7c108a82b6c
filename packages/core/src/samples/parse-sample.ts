import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import { scanJson } from '../store/scan-json.ts';
import { type Sample, sampleVersion } from './sample.ts';

/**
 * Reads the text of an expected file. Errors: `sample-json` (not JSON, with its line and column), `not-a-sample` (JSON of another kind),
 * `sample-version` (written by a newer release).
 */
export function parseSample(text: string): Result<Sample> {
  const fault = text.trim() === '' ? undefined : scanJson(text).find(({ severity }) => severity === 'error');
  if (text.trim() === '') return refuse('sample-json', 'the file is empty');
  if (fault !== undefined) return refuse('sample-json', `line ${fault.line}, column ${fault.column}: ${fault.message}`);
  const value: unknown = JSON.parse(text);
  if (!isSampleLike(value)) return refuse('not-a-sample', 'the file is JSON, but not what a paper is expected to give');
  if (value.version > sampleVersion)
    return refuse('sample-version', `the file is of version ${value.version}; this release reads ${sampleVersion}`);
  return ok(value);
}

function isSampleLike(value: unknown): value is Sample {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'scrutiny-sample') return false;
  const has = new Map<string, unknown>(Object.entries(value));
  return (
    typeof has.get('version') === 'number' &&
    typeof has.get('paper') === 'string' &&
    ['records', 'diagnostics'].every((list) => Array.isArray(has.get(list)))
  );
}

function refuse(code: string, message: string): { readonly ok: false; readonly error: Diagnostic } {
  return err({ code, severity: 'error', message, hint: '`scrutiny sample add PAPER` writes it anew, for you to look over.' });
}
