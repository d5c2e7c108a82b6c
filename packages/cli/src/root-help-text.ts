import { commandList } from './command-list.ts';
import { globalOptions } from './options.ts';

/** The text of `scrutiny --help`: every command in a line, the options that all have, and where to begin. */
export function rootHelpText(): string {
  const commands = commandList.map((spec) => [`${spec.name} ${spec.positionals}`.trim(), spec.summary] as const);
  const options = Object.entries(globalOptions).map(([name, option]) => {
    const value = 'placeholder' in option ? ` ${option.placeholder}` : '';
    return [`--${name}${value}`, option.describe] as const;
  });
  return [
    'scrutiny: one honest register of what scrutiny committees recommend, and what came of it',
    '',
    'Usage: scrutiny COMMAND [options]      scrutiny alone opens the full-screen view',
    '',
    'Commands',
    ...columns(commands),
    '',
    'Options of every command',
    ...columns([...options, ['-h, --help', 'help for the command'], ['--version', 'the version']]),
    '',
    'Begin with',
    '  scrutiny import tracker.txt        reads a paper; the register is ./scrutiny.json',
    '  scrutiny list overdue              what is past its date',
    '  scrutiny report tracker -o tracker.html',
    '',
    'Exit codes: 0 done, 1 failed, 2 usage, 3 a gate did not hold, 4 an import needs a decision, 5 the file is in use,',
    '70 a mistake of the program, 130 stopped.',
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
