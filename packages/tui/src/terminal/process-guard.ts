import { constants } from 'node:os';
import { inspect } from 'node:util';
import { writeNow } from './write-now.ts';

/** The exit code after a fault in the program itself (EX_SOFTWARE of sysexits.h). */
export const FAULT_EXIT_CODE = 70;

/** Signals that end the program, with the terminal restored and drafts kept. */
const ENDING = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** A signal that ends the program. */
export type EndingSignal = (typeof ENDING)[number];

/** What happens when the process ends, in this order: drafts are saved, the terminal is restored, then words are printed. */
export interface ProcessGuardOptions {
  /** Saves what is being written, at once. May throw; that is printed and changes nothing else. */
  readonly beforeExit: () => void;
  /** Gives the terminal back; called at least once, must bear being called again. Returns what is to be printed there. */
  readonly restore: () => string;
  /** While another program has the terminal: Ctrl-C and Ctrl-\ in an editor reach us as well and are not meant for us. */
  readonly isAway: () => boolean;
}

/** What a person needs to know after a fault, below its stack. */
const KEPT = 'What was saved is in the register; what was being written is kept beside it and offered again.\n';

/** A guard that stands. */
export interface ProcessGuard {
  /** Ends the process because of a fault in the program: exit code 70, with the stack on the main screen. */
  fault(error: unknown): void;
  /** Ends the process as a signal does: exit code 128 and the signal's number. */
  end(signal: EndingSignal): void;
  /** The program ends in order; the guard goes. */
  dismiss(): void;
}

/** Sees to it that no end of the process, expected or not, leaves a terminal that its owner cannot use, or loses a draft. */
export function guardProcess({ beforeExit, restore, isAway }: ProcessGuardOptions): ProcessGuard {
  let ending = false;

  function finish(code: number, words: string): void {
    if (ending) return;
    ending = true;
    let more = code === FAULT_EXIT_CODE ? KEPT : '';
    try {
      beforeExit();
    } catch (error) {
      more = `What was being written could not be kept: ${inspect(error)}\n`;
    }
    const held = restore();
    writeNow(2, held + words + more);
    process.exit(code);
  }

  const guard = {
    fault: (error: unknown) => finish(FAULT_EXIT_CODE, `Scrutiny stopped because of a fault in the program:\n${describe(error)}\n`),
    end: (signal: EndingSignal) => finish(128 + constants.signals[signal], `Scrutiny was ended by ${signal}.\n`),
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    const known = ENDING.find((name) => name === signal);
    if (known === undefined || (isAway() && (known === 'SIGINT' || known === 'SIGQUIT'))) return;
    guard.end(known);
  };
  const onExit = (): void => {
    if (!ending) writeNow(2, restore());
  };

  process.on('uncaughtException', guard.fault);
  process.on('unhandledRejection', guard.fault);
  process.on('exit', onExit);
  for (const signal of ENDING) process.on(signal, onSignal);
  // A file that may not grow any more (a quota, `ulimit -f`) would end the process on the spot. Heard, it is an error of the file, as a full disk is.
  process.on('SIGXFSZ', hearOnly);
  return {
    ...guard,
    dismiss: () => {
      process.off('uncaughtException', guard.fault);
      process.off('unhandledRejection', guard.fault);
      process.off('exit', onExit);
      for (const signal of ENDING) process.off(signal, onSignal);
      process.off('SIGXFSZ', hearOnly);
    },
  };
}

function hearOnly(): void {
  // To be listened to is all that the signal needs.
}

/** The stack with its causes, or whatever was thrown. */
function describe(error: unknown): string {
  return inspect(error, { colors: false });
}
