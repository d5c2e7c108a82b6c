import yargs, { type Argv } from 'yargs';
import { type ArgumentSpec, type Arguments, type CommandSpec, flag } from './command.ts';
import { commandList } from './command-list.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { version } from './generated/version.ts';
import type { Io } from './io.ts';
import { globalOptions } from './options.ts';
import { presentFailure } from './present/failure.ts';
import { UsageError } from './usage-error.ts';
import { unknownCommand, usageErrorOf } from './usage-words.ts';

/**
 * Runs one command line and answers what the shell is told. Nothing of `process` is touched: everything goes through `io`. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let chosen: { readonly spec: CommandSpec; readonly args: Arguments } | undefined;
  let help = '';
  try {
    const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
    const { parser, rest, spec } = parserFor(words, (spec, args) => {
      chosen = { spec, args: withDashes(args) };
    });
    parser.parse(
      rest.map((word) => (word === '-' ? dash : word)),
      {},
      (error: Error | undefined, _: unknown, output: string) => {
        if (error !== undefined && error !== null) throw usageErrorOf(error, spec);
        help = output;
      },
    );
    if (help !== '') {
      io.stdout.write(`${help}\n`);
      return exitCode.done;
    }
    if (chosen === undefined) throw new UsageError('which command?', 'scrutiny --help lists them');
    const body = await chosen.spec.load();
    return await body.run(chosen.args, io);
  } catch (error) {
    return presentFailure(error, io, { json: chosen !== undefined && flag(chosen.args, 'json') });
  }
}

/**
 * What yargs has to know for one command line, and the words that are left for it: the whole program for help, else only the command that the line
 * begins with, as the one thing that there is. To tell yargs of all commands, and to have it lay out their help, takes as long as to run one.
 */
function parserFor(
  words: readonly string[],
  choose: (spec: CommandSpec, args: Arguments) => void,
): { readonly parser: Argv; readonly rest: readonly string[]; readonly spec?: CommandSpec } {
  const [first] = words;
  const spec = commandList.find((one) => one.name === first);
  if (spec === undefined && first !== undefined && !first.startsWith('-')) throw unknownCommand(first);
  if (spec !== undefined && !words.includes('--help') && !words.includes('-h')) {
    return { parser: addCommand(base(), spec, (args) => choose(spec, args), '$0'), rest: words.slice(1), spec };
  }
  const parser = commandList.reduce((program, one) => addCommand(program, one, (args) => choose(one, args)), base());
  return { parser, rest: words };
}

/** Stands for `-`, standard input or output, while yargs reads the line: it would drop it from a list. No word of a command line can hold a NUL. */
const dash = '\u0000-';

function withDashes(args: Arguments): Arguments {
  const restored = (value: unknown): unknown => (value === dash ? '-' : Array.isArray(value) ? value.map(restored) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, restored(value)]));
}

/** The whole program as yargs knows it; also what help and completion are made from. */
export function program(): Argv {
  return commandList.reduce((all, spec) => addCommand(all, spec, () => {}), base());
}

function base(): Argv {
  const parser = yargs()
    .scriptName('scrutiny')
    .usage('$0 COMMAND [options]')
    // Dots in option names would make nested objects, and `--__proto__.x` a trap.
    .parserConfiguration({
      'dot-notation': false,
      'boolean-negation': false,
      'camel-case-expansion': false,
      'duplicate-arguments-array': true,
      'parse-positional-numbers': false,
      'parse-numbers': false,
      'greedy-arrays': false,
      'strip-aliased': true,
    })
    .locale('en')
    .version(version)
    .alias('help', 'h')
    .strict()
    .recommendCommands()
    .exitProcess(false)
    .wrap(100);
  for (const [name, spec] of Object.entries(globalOptions)) parser.option(name, { ...yargsOption(spec), global: true });
  return parser;
}

function addCommand(parser: Argv, spec: CommandSpec, choose: (args: Arguments) => void, name = spec.name): Argv {
  return parser.command(
    `${name} ${spec.positionals}`.trim(),
    spec.summary,
    (command) => {
      for (const [name, argument] of Object.entries(spec.arguments ?? {})) {
        command.positional(name, {
          describe: argument.describe,
          type: 'string',
          ...(argument.choices ? { choices: argument.choices } : {}),
        });
      }
      for (const [name, option] of Object.entries(spec.options)) command.option(name, yargsOption(option));
      for (const [example, what] of spec.examples) command.example(example, what);
      return command;
    },
    (args) => choose(args as Arguments),
  );
}

function yargsOption(spec: ArgumentSpec) {
  return {
    describe: spec.describe,
    type: spec.type ?? 'string',
    ...(spec.alias === undefined ? {} : { alias: spec.alias }),
    ...(spec.choices === undefined ? {} : { choices: spec.choices }),
    ...(spec.default === undefined ? {} : { default: spec.default }),
    ...(spec.type === 'string' || spec.type === 'array' ? { requiresArg: true } : {}),
  } as const;
}
