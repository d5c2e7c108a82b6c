// Loaded before the built program with `node --import`; the program itself has no switch to be broken by and knows nothing of this file.
// On SIGUSR2 something goes wrong in the process in the way that `BREAK_IN` names, as a mistake in the program would make it.
import process from 'node:process';

const faults = {
  // The end of every line of a frame is trimmed when React draws it, and nothing else of a key that is typed into a form needs that.
  render: () => {
    String.prototype.trimEnd = () => {
      throw new Error('broken on purpose in a render');
    };
  },
  timer: () => {
    setTimeout(() => {
      throw new Error('broken on purpose in a timer');
    });
  },
  promise: () => {
    Promise.reject(new Error('broken on purpose in a promise'));
  },
};

process.on('SIGUSR2', () => faults[process.env.BREAK_IN]());
