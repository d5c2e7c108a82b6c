import { collections } from '../model/register.ts';
import type { JsonFault, JsonFaultCode } from './json-fault.ts';
import { lineIndex } from './line-index.ts';
import { memberOffset } from './locate-json.ts';
import { isFields } from './render-value.ts';

/** What keeps a JSON value from being a register at all: its format, its version, or a list that is no list. */
export function topLevelFault(top: unknown, text: string, newest: number, oldest: number): JsonFault | undefined {
  const start = Math.max(0, text.search(/\S/));
  const fault = (code: JsonFaultCode, key: string | undefined, message: string, hint: string): JsonFault => {
    const at = key === undefined ? start : (memberOffset(text, start, key) ?? start);
    return { code, severity: 'error', message, hint, ...lineIndex(text)(at) };
  };
  if (!isFields(top) || top.format !== 'scrutiny-register') {
    const what = isFields(top)
      ? top.format === undefined
        ? 'has no "format"'
        : `has the format ${JSON.stringify(top.format)}`
      : `is ${nameOf(top)}`;
    const hint = 'A register begins with "format": "scrutiny-register". Is this the right file? A paper is read with import.';
    return fault('not-a-register', isFields(top) ? 'format' : undefined, `the file is JSON but not a register: it ${what}`, hint);
  }
  const version = top.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fault(
      'version',
      'schemaVersion',
      `"schemaVersion" is ${JSON.stringify(version) ?? 'missing'}`,
      `It is a whole number; this release writes ${newest}.`,
    );
  }
  if (version < oldest) {
    return fault(
      'version',
      'schemaVersion',
      `the file is of version ${version}, too old for this release`,
      `This release reads ${oldest} and above.`,
    );
  }
  for (const collection of collections) {
    const list = top[collection];
    if (list !== undefined && !Array.isArray(list)) {
      return fault(
        'wrong-shape',
        collection,
        `"${collection}" is ${nameOf(list)}; it must be a list`,
        'Correct it, or restore the file from a backup.',
      );
    }
  }
  if (top.settings !== undefined && !isFields(top.settings)) {
    return fault('wrong-shape', 'settings', `"settings" is ${nameOf(top.settings)}; it must be an object`, 'Correct it: { } will do.');
  }
  return undefined;
}

function nameOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return `only ${value}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'only a text' : 'only a number';
}
