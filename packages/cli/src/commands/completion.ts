import { type Arguments, text } from '../command.ts';
import { commandList } from '../command-list.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { globalOptions } from '../options.ts';

/** Prints a script for the shell to load; it completes commands, their options and the values that options choose from. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const shell = text(args, 'shell') ?? ((io.env.SHELL ?? '').endsWith('zsh') ? 'zsh' : 'bash');
  io.stdout.write(shell === 'zsh' ? `autoload -U +X bashcompinit && bashcompinit\n${bashScript()}` : bashScript());
  return exitCode.done;
}

function bashScript(): string {
  const globals = Object.keys(globalOptions).map((name) => `--${name}`);
  const cases = commandList.map((spec) => {
    const options = [...Object.keys(spec.options).map((name) => `--${name}`), ...globals, '--help'];
    const words = Object.values(spec.arguments ?? {}).flatMap((argument) => argument.choices ?? []);
    const values = Object.entries(spec.options)
      .filter(([, option]) => option.choices !== undefined)
      .map(
        ([name, option]) =>
          `      --${name}${option.alias === undefined ? '' : `|-${option.alias}`}) words="${option.choices?.join(' ')}" ;;`,
      );
    return [
      `  ${spec.name})`,
      '    case "$before" in',
      ...values,
      `      *) words="${[...words, ...options].join(' ')}" ;;`,
      '    esac ;;',
    ].join('\n');
  });
  return `# Completion for scrutiny. Load it with: source <(scrutiny completion bash)
_scrutiny() {
  local now="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandList.map((spec) => spec.name).join(' ')} --help --version" -- "$now"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}
complete -o default -F _scrutiny scrutiny
`;
}
