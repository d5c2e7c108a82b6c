import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { campaign, count, type Figures, size, skipped } from './campaign.ts';
import { counted, registerIn, registerOf, startWriter } from './writers.ts';

// A file system on a loop device is told to go down at once without writing its log out, as xfstests do; what was not made durable is gone.
const cuts = size(12, 200);
const firsts = size(4, 20);
const goDown = "import fcntl,os,sys,struct; f=os.open(sys.argv[1],os.O_RDONLY); fcntl.ioctl(f,0x8004587d,struct.pack('I',2))";

await campaign('F4 power cuts', async (folder) => {
  const told: string[] = [];
  let held = true;
  for (const kind of ['ext4', 'xfs']) {
    const figures = await onDisk(folder, kind);
    told.push(`${kind}: ${figures.text}`);
    held &&= figures.held;
  }
  return { text: told.join('; '), held };
});

async function onDisk(folder: string, kind: string): Promise<Figures> {
  const [image, disk] = [join(folder, `${kind}.img`), join(folder, kind)];
  const sh = (program: string, ...words: readonly string[]): void =>
    void execFileSync(program, words, { stdio: ['ignore', 'ignore', 'ignore'] });
  try {
    sh('truncate', '-s', kind === 'xfs' ? '400M' : '64M', image);
    sh(`mkfs.${kind}`, '-q', image);
    await mkdir(disk);
    sh('mount', '-o', 'loop', image, disk);
    sh('python3', '-c', 'import fcntl');
  } catch {
    return skipped(`needs root, loop devices, mkfs.${kind} and python3`);
  }
  const found = { bad: 0, lost: 0, saved: 0 };
  try {
    const path = join(disk, 'scrutiny.json');
    for (let cut = 0; cut < cuts + firsts; cut += 1) {
      const first = cut >= cuts;
      await rm(join(disk, '.scrutiny'), { recursive: true, force: true });
      await rm(path, { force: true });
      // Left by the cut, perhaps empty: the next save watches it for a minute before it gives its holder up.
      await rm(`${path}.lock`, { force: true });
      if (!first) await writeFile(path, registerOf(200_000));
      sh('sync', '-f', disk);
      const writer = startWriter(path, 'W', { kind: first ? 'create' : 'count', edits: 1_000_000 });
      await writer.begun;
      if (!first) await sleep(Math.random() * 300);
      sh('python3', '-c', goDown, disk);
      writer.process.kill('SIGKILL');
      await writer.ended;
      sh('umount', disk);
      sh('mount', '-o', 'loop', image, disk);
      found.saved += writer.saved.length;
      const register = await registerIn(path).catch(() => 'gone' as const);
      if (register === 'torn' || (register === 'gone' && (!first || writer.saved.length > 0))) found.bad += 1;
      else if (register !== 'gone' && !first && counted(register, 'W') < (writer.saved.at(-1) ?? -1)) found.lost += 1;
    }
  } finally {
    sh('umount', disk);
  }
  const { bad, lost, saved } = found;
  return {
    text: `${bad} bad, ${lost} with an acknowledged save lost of ${count(saved, 'saves')}, in ${count(cuts, 'cuts')} while saving and ${firsts} after a first save`,
    held: bad + lost === 0,
  };
}
