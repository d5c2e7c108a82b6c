import process from 'node:process';
import { rootHelp } from './generated/root-help.ts';
import { version } from './generated/version.ts';
import { loadReady, readyFileOf } from './ready-files.ts';

// Root help and version are generated text: printing them loads nothing else.
const argv = withCommand(process.argv.slice(2));
const [first] = argv;
if (argv.length === 1 && (first === '--help' || first === '-h' || first === 'help')) {
  process.stdout.write(rootHelp);
} else if (argv.length === 1 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  const file = readyFileOf(argv);
  const { run, processIo } = file === undefined ? await import('./program.ts') : loadReady(__dirname, file).program;
  process.exitCode = await run(argv, processIo());
  // What these commands print is written by now, and nothing waits: to take the engine's memory apart first takes as long as a tenth of them.
  if (file === 'quick' || file === 'papers') process.exit();
}

/** `scrutiny` alone opens the full-screen view, and so does `scrutiny --data FILE`. */
function withCommand(words: readonly string[]): readonly string[] {
  const [word = '-'] = words;
  const asked = words.some((one) => one === '--help' || one === '-h' || one === '--version' || one === '-V');
  return word.startsWith('-') && !asked ? ['tui', ...words] : words;
}
