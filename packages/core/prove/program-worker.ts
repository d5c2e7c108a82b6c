import { run } from '../../cli/src/main.ts';
import { processIo } from '../../cli/src/process-io.ts';

// The program itself, from the sources.
process.exitCode = await run(process.argv.slice(2), processIo());
