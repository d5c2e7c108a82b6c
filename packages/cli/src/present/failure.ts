import { DocumentError, StoreError, type StoreErrorCode, safeText } from '@scrutiny/core';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { version } from '../generated/version.ts';
import type { Io } from '../io.ts';
import { FailedError, UsageError } from '../usage-error.ts';
import { printJson } from './json.ts';

/** Which store errors mean that somebody else has the file. */
const busy: ReadonlySet<StoreErrorCode> = new Set(['locked', 'changed']);

/** Tells of what went wrong: one line of what and where, one of what to do; a bug keeps its stack. Answers the exit code. */
export function presentFailure(error: unknown, io: Io, options: { readonly json: boolean }): ExitCode {
  const told = describe(error);
  if (options.json) {
    printJson(io, 'error', { code: told.code, message: told.message, ...(told.hint === undefined ? {} : { hint: told.hint }) });
  }
  io.stderr.write(`scrutiny: ${safeText(told.message)}\n`);
  if (told.hint !== undefined) io.stderr.write(`  ${safeText(told.hint)}\n`);
  if (told.exit === exitCode.bug) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`  This is a mistake in scrutiny ${version}; your register was not touched. Please report it with these lines:\n`);
    io.stderr.write(`${safeText(stack, { newlines: true })}\n`);
  }
  return told.exit;
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly exit: ExitCode;
}

function describe(error: unknown): Told {
  if (error instanceof UsageError) return { code: 'usage', message: error.message, ...hint(error.hint), exit: exitCode.usage };
  if (error instanceof FailedError) return { code: 'failed', message: error.message, ...hint(error.hint), exit: exitCode.failed };
  if (error instanceof StoreError) {
    const { path, line, column } = error.details;
    return {
      code: error.code,
      message: at(error.message, path, line, column),
      ...hint(error.details.hint),
      exit: busy.has(error.code) ? exitCode.busy : exitCode.failed,
    };
  }
  if (error instanceof DocumentError) {
    return {
      code: error.code,
      message: at(error.message, error.details.path, error.details.line),
      ...hint(error.details.hint),
      exit: exitCode.failed,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'bug', message, exit: exitCode.bug };
}

/** FILE:LINE:COLUMN before the message, unless the message says the path already. */
function at(message: string, path?: string, line?: number, column?: number): string {
  if (path === undefined || message.includes(path)) return message;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${message}`;
}

function hint(text: string | undefined): { readonly hint?: string } {
  return text === undefined ? {} : { hint: text };
}
