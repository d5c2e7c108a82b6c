import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** One option or positional argument of a command. */
export interface ArgumentSpec {
  readonly describe: string;
  readonly type?: 'string' | 'boolean' | 'number' | 'array';
  readonly alias?: string;
  readonly choices?: readonly string[];
  readonly default?: string | boolean | number;
  /** What stands for the value in help: `FILE`, `DATE`. */
  readonly placeholder?: string;
}

/** A command as help and completion know it; its body is loaded only when it runs. */
export interface CommandSpec {
  readonly name: string;
  /** What follows the name: `FILE..`, `REF..`; in yargs' notation. */
  readonly positionals: string;
  readonly arguments?: { readonly [name: string]: ArgumentSpec };
  readonly summary: string;
  readonly options: { readonly [name: string]: ArgumentSpec };
  readonly examples: readonly (readonly [command: string, what: string])[];
  load(): Promise<{ run(args: Arguments, io: Io): Promise<ExitCode> }>;
}

/** The parsed command line. Names are those of the spec. */
export interface Arguments {
  readonly [name: string]: unknown;
}

/** A text option; `undefined` when it was not given. The last one counts when it was given twice. */
export function text(args: Arguments, name: string): string | undefined {
  const value = args[name];
  const last = Array.isArray(value) ? value.at(-1) : value;
  return last === undefined || last === null ? undefined : String(last);
}

/** A list option or positional; empty when it was not given. */
export function list(args: Arguments, name: string): readonly string[] {
  const value = args[name];
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** A switch. */
export function flag(args: Arguments, name: string): boolean {
  return args[name] === true;
}
