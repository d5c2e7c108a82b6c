import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandList } from '../../cli/src/command-list.ts';
import { schemaVersion } from '../src/model/register.ts';
import { campaign, count } from './campaign.ts';
import { commandLines } from './command-lines.ts';
import { runProgram } from './run-program.ts';

/** Commands that open a terminal, make a new file, are git's, or know papers alone. */
const notHere = new Set(['tui', 'git-setup', 'merge-driver', 'merge', 'resolve', 'init', 'sample']);

// Every fixture under every command: one of a newer version is not touched by any; of every released version, reading commands work.
await campaign('F17 versions', async (folder) => {
  const fixtures = 'packages/core/test/fixtures/registers';
  const found = { touched: 0, failed: 0, runs: 0 };
  for (const name of await readdir(fixtures)) {
    const text = await readFile(join(fixtures, name), 'utf8');
    const newer = text.replace(/"schemaVersion": \d+/, `"schemaVersion": ${schemaVersion + 1}`);
    const ref = /"ref": "([^"]+)"/.exec(text)?.[1] ?? '';
    for (const { argv, reads } of commandLines(ref, join(process.cwd(), 'examples/wealdshire'))) {
      for (const state of [newer, text]) {
        const place = join(folder, 'place');
        await mkdir(place);
        await writeFile(join(place, 'scrutiny.json'), state);
        const { code, err } = await runProgram(place, argv);
        found.runs += 1;
        const after = await readFile(join(place, 'scrutiny.json'), 'utf8');
        if (state === newer && sha(after) !== sha(newer)) found.touched += 1;
        // The doctor finds the conflict that the fixture holds, and the newer version.
        if (reads && ![0, 3].includes(code) && argv[0] !== 'doctor') {
          found.failed += 1;
          process.stderr.write(`${name}: ${argv.join(' ')}: exit ${code}: ${err.slice(0, 200)}\n`);
        }
        await rm(place, { recursive: true });
      }
    }
  }
  const known = new Set(commandLines('', '').map(({ argv }) => argv[0]));
  const missing = commandList.filter(({ name }) => !known.has(name) && !notHere.has(name)).map(({ name }) => name);
  const text = `${found.touched} newer files touched, ${found.failed} reading commands failed, of ${count(found.runs, 'runs')}${missing.length === 0 ? '' : `; not run: ${missing.join(', ')}`}`;
  return { text, held: found.touched + found.failed + missing.length === 0 };
});

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
