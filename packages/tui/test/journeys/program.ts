import { jsonFileStore } from '@scrutiny/core/node';
import { runTui } from '../../src/index.ts';

// The terminal UI on the file that the command line names, as the program opens it: the day and the user are given.
const [path = '', ...flags] = process.argv.slice(2);
process.exit(
  await runTui({
    store: jsonFileStore(path),
    path,
    today: process.env.SCRUTINY_TODAY ?? '2024-02-01',
    user: process.env.SCRUTINY_USER ?? 'A. Clerk',
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    readOnly: flags.includes('--read-only'),
    ascii: flags.includes('--ascii'),
    screenReader: flags.includes('--screen-reader'),
  }),
);
