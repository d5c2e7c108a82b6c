import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { campaign, count } from './campaign.ts';
import { commandLines } from './command-lines.ts';
import { runProgram } from './run-program.ts';

// Reading commands leave bytes, times and listing of the folder as they are, and work where nothing can be written.
await campaign('F19 reading', async (folder) => {
  const place = join(folder, 'place');
  await mkdir(place);
  const path = join(place, 'scrutiny.json');
  await copyFile('packages/core/test/fixtures/registers/v1.json', path);
  const ref = /"ref": "([^"]+)"/.exec(await readFile(path, 'utf8'))?.[1] ?? '';
  const lines = commandLines(ref, join(process.cwd(), 'examples/wealdshire')).filter(({ reads }) => reads);
  const look = async (): Promise<string> => {
    const { mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [await readFile(path, 'utf8'), mtimeNs, ctimeNs, ...(await readdir(place))].join(' ');
  };
  let touched = 0;
  let failed = 0;
  const before = await look();
  for (const { argv } of lines) {
    await runProgram(place, argv);
    if ((await look()) !== before) touched += 1;
  }
  let mounted = ', read-only mount skipped: needs root';
  try {
    execFileSync('mount', ['--bind', place, place], { stdio: 'ignore' });
    try {
      execFileSync('mount', ['-o', 'remount,bind,ro', place], { stdio: 'ignore' });
      for (const { argv } of lines) {
        const { code, err } = await runProgram(place, argv);
        // The doctor says that the file cannot be written, and is right.
        if (![0, 3].includes(code) && argv[0] !== 'doctor') {
          failed += 1;
          process.stderr.write(`${argv.join(' ')} on a read-only mount: exit ${code}: ${err.slice(0, 200)}\n`);
        }
      }
      mounted = `, ${failed} failed on a read-only mount`;
    } finally {
      execFileSync('umount', [place]);
    }
  } catch (error) {
    if (mounted.includes('failed')) throw error;
  }
  return { text: `${touched} left a trace${mounted}, of ${count(lines.length, 'reading commands')}`, held: touched + failed === 0 };
});
