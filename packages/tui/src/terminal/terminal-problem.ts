/** Why the screens cannot be shown here: no terminal at both ends, or one that cannot place text. */
export type TerminalProblem = 'not-a-terminal' | 'dumb-terminal';

/**
 * Whether the screens can be shown, asked before anything is drawn: the caller then says so in a line and names what works
 * without. A continuous integration system is no problem as such, only the terminal it lacks.
 */
export function terminalProblem(
  input: { readonly isTTY?: boolean },
  output: { readonly isTTY?: boolean },
  environment: { readonly TERM?: string | undefined },
): TerminalProblem | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return 'not-a-terminal';
  return environment.TERM === 'dumb' ? 'dumb-terminal' : undefined;
}
