/** `@scrutiny/tui`: browsing and editing a register in a terminal. */

import { terminalProblem } from './terminal/terminal-problem.ts';
import { writeNow } from './terminal/write-now.ts';
import type { TuiOptions } from './tui-options.ts';

export type { TuiOptions } from './tui-options.ts';

/**
 * Opens the register in the terminal, full screen or line by line for a screen reader, until the person leaves; resolves to the exit
 * code: 0, or 2 where there is no terminal (then one line on the standard error says so). A fault of the program ends the process with
 * 70, a signal with 128 and its number, the terminal restored and what was typed kept as drafts.
 */
export async function runTui(options: TuiOptions): Promise<number> {
  const problem = terminalProblem(options.stdin, options.stdout, options.env);
  const linear = options.screenReader === true;
  if (problem !== undefined && !(linear && problem === 'dumb-terminal')) {
    const why =
      problem === 'dumb-terminal'
        ? 'this terminal (TERM=dumb) cannot place text; try --screen-reader or'
        : `${linear ? 'this needs a terminal' : 'the screens need a terminal'}; try`;
    writeNow(2, `scrutiny: ${why} \`scrutiny list\`\n`);
    return 2;
  }
  if (linear) {
    const { runLinear } = await import('./run-linear.ts');
    return runLinear(options);
  }
  // React decides by it, when it is loaded, whether to measure every component for its developers.
  process.env.NODE_ENV ??= 'production';
  const { runScreens } = await import('./run-screens.tsx');
  return runScreens(options);
}
