import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTerminal } from '../terminal/open-terminal.ts';
import { screenSvg } from './screen-svg.ts';

const columns = 100;
const rows = 30;
const title =
  'Scrutiny in a terminal: the recommendations of Wealdshire by follow-up date, the late ones first, and the record under the cursor below';

/** The list screen of the built program on all of Wealdshire's papers, as a picture; the day is pinned, so that it is the same on any day. */
export async function drawScreen(program: string, papers: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdshire-'));
  const environment = { SCRUTINY_TODAY: '2025-03-10', SCRUTINY_USER: 'A. Clerk', SCRUTINY_DATA: undefined, NO_COLOR: '1' };
  try {
    const inOrder = readdirSync(papers)
      .filter((name) => name.endsWith('.txt'))
      .sort();
    const done = spawnSync(process.execPath, [program, 'import', ...inOrder.map((name) => join(papers, name))], {
      cwd: folder,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`the papers could not be imported: ${done.stderr}`);
    const terminal = openTerminal({ columns, rows, command: process.execPath, arguments: [program], folder, environment });
    try {
      await terminal.see(/^>[\s\S]*\? help$/m, 30_000);
      return screenSvg(terminal.runs(), columns, title);
    } finally {
      await terminal.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
