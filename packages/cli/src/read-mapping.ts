import { DocumentError, type Mapping, parseMapping, safeText } from '@scrutiny/core';
import { readPaper } from '@scrutiny/core/node';
import type { Io } from './io.ts';
import { resolvePath } from './session.ts';
import { FailedError } from './usage-error.ts';

/** Far more than any council has words for. */
const maxMappingBytes = 1024 * 1024;

/** Reads the mapping that `--map` names; nothing where it names none. All that is wrong with it is told, with line and column. */
export async function readMapping(file: string | undefined, io: Io): Promise<Mapping | undefined> {
  if (file === undefined) return undefined;
  const { bytes } = await readPaper(resolvePath(file, io), maxMappingBytes);
  const parsed = parseMapping(textOf(bytes, file));
  if (parsed.ok) return parsed.value;
  const [first, ...others] = parsed.error.map(({ line, column, message, hint }) => ({
    message: `${file}:${line}:${column}: ${message}`,
    hint,
  }));
  if (first === undefined) throw new Error('invariant: a mapping that is refused without a fault');
  for (const other of others) io.stderr.write(`scrutiny: ${safeText(other.message)}\n  ${safeText(other.hint)}\n`);
  throw new FailedError(first.message, first.hint);
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DocumentError('encoding', `${file}: the file is not UTF-8 text`, { path: file, hint: 'Save it as UTF-8.' }, { cause: error });
  }
}
