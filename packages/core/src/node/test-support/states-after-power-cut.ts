import type { Call } from './recording-file-system.ts';

/**
 * Everything that a file could hold after the power went behind the first `made` calls. Names may reach the disk late, but in order, and
 * not later than a sync of the folder; the bytes of a file that was not synced since may be there, or half of them, or zeros, or
 * none. `undefined` among the answers: the file is not there.
 */
export function statesAfterPowerCut(
  calls: readonly Call[],
  made: number,
  path: string,
  before: { readonly [path: string]: Uint8Array } = {},
): readonly (Buffer | undefined)[] {
  const done = calls.slice(0, made);
  const durable = done.reduce((last, call, i) => (call.kind === 'sync-folder' ? i + 1 : last), 0);
  const states: (Buffer | undefined)[] = [];
  for (let reached = durable; reached <= made; reached += 1) {
    const inode = inodeAt(calls.slice(0, reached), path, Object.keys(before).indexOf(path));
    if (inode === undefined) states.push(undefined);
    else if (inode < Object.keys(before).length && !done.some((call) => call.kind === 'write' && call.inode === inode)) {
      states.push(Buffer.from(before[path] ?? []));
    } else states.push(...contentsOf(done, inode));
  }
  return states;
}

function inodeAt(calls: readonly Call[], path: string, first: number): number | undefined {
  let inode = first === -1 ? undefined : first;
  for (const call of calls) {
    if (call.kind === 'name' && call.path === path) inode = call.inode;
    if (call.kind === 'move' && call.to === path) inode = call.inode;
    if (call.kind === 'move' && call.from === path) inode = undefined;
  }
  return inode;
}

function contentsOf(calls: readonly Call[], inode: number): readonly Buffer[] {
  const own = calls.filter((call) => (call.kind === 'write' || call.kind === 'sync') && call.inode === inode);
  const whole = Buffer.concat(own.flatMap((call) => (call.kind === 'write' ? [call.bytes] : [])));
  if (own.at(-1)?.kind === 'sync') return [whole];
  return [whole, whole.subarray(0, whole.length >> 1), Buffer.alloc(whole.length), Buffer.alloc(0)];
}
