import { nearest } from '@scrutiny/core';
import type { CommandSpec } from './command.ts';
import { commandList } from './command-list.ts';
import { globalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** For a word that is no command: the command that was meant, as near as can be told. */
export function unknownCommand(word: string): UsageError {
  const names = commandList.map((spec) => spec.name);
  // Letters swapped are as far from one word as from another; people nearly always get the first one right.
  const near = nearest(
    word,
    [...names].sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0])),
  );
  return new UsageError(`there is no command ${word}`, near === undefined ? 'scrutiny --help lists them' : `Did you mean ${near}?`);
}

/** What yargs says of a wrong command line, as one line in our words; any other error as it is. */
export function usageErrorOf(error: Error, spec: CommandSpec | undefined): Error {
  if (error.name !== 'YError' && error.stack?.includes('yargs') !== true) return error;
  const help = spec === undefined ? 'scrutiny --help, or scrutiny COMMAND --help' : `scrutiny ${spec.name} --help tells more`;
  const said = error.message
    .replaceAll('\u0000', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = said;
  if (spec !== undefined && first.startsWith('Not enough non-option arguments')) {
    return new UsageError(`${spec.name} needs more: scrutiny ${spec.name} ${spec.positionals}`, help);
  }
  const [, option] = /^Unknown arguments?: ([^,]+)/.exec(first) ?? [];
  if (spec !== undefined && option !== undefined) return unknownOption(option, spec, help);
  const [, wanting] = /^Not enough arguments following: (.+)$/.exec(first) ?? [];
  if (wanting !== undefined) return new UsageError(`${wanting.length === 1 ? '-' : '--'}${wanting} needs a value behind it`, help);
  const [, name, given, choices] = /^Argument: ([^,]+), Given: (.*), Choices: (.*)$/.exec(said[1] ?? '') ?? [];
  if (name !== undefined) return new UsageError(`${name} cannot be ${given}`, `one of ${choices?.replaceAll('"', '')}`);
  return new UsageError(said.join('; '), help);
}

function unknownOption(name: string, spec: CommandSpec, help: string): UsageError {
  const near = nearest(name, [...Object.keys(spec.options), ...Object.keys(globalOptions)]);
  return new UsageError(`${spec.name} does not know ${name}`, near === undefined ? help : `Did you mean --${near}?`);
}
