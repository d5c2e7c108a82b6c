import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { type FileSystem, unlessMissing } from './file-system.ts';
import { ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** What stands in a lock file: who holds it, since when, what for. `nonce` names this one hold. */
export interface LockOwner extends ProcessIdentity {
  readonly nonce: string;
  readonly user: string;
  /** For people; never compared, as clocks differ. */
  readonly at: string;
  readonly purpose: string;
}

/** A hold that begins. */
export function newOwner(purpose: string): LockOwner {
  return { ...ownIdentity(), nonce: randomBytes(8).toString('hex'), user: userName(), at: new Date().toISOString(), purpose };
}

/** The owner as the text of a lock file. */
export function ownerText(owner: LockOwner): string {
  return `${JSON.stringify(owner, null, 2)}\n`;
}

/** The owner that a lock file names; of one that cannot be read as such, its content stands for the nonce and nothing else is known. */
export async function readOwner(fs: FileSystem, path: string): Promise<LockOwner | undefined> {
  const bytes = await unlessMissing(fs.readFile(path));
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const unknown = {
    nonce: `unreadable-${Buffer.from(text.slice(0, 40)).toString('hex')}`,
    host: '',
    machine: '?',
    pid: 0,
    started: '',
    thread: 0,
  };
  const owner = parseOwner(text);
  return owner ?? { ...unknown, user: 'somebody', at: '', purpose: '' };
}

function parseOwner(text: string): LockOwner | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Half written, by a system that cannot make a file appear whole.
    return undefined;
  }
  const owner = value as Partial<LockOwner> | null;
  const texts = [owner?.nonce, owner?.host, owner?.machine, owner?.started, owner?.user, owner?.at, owner?.purpose];
  const sound = texts.every((field) => typeof field === 'string') && Number.isInteger(owner?.pid) && Number.isInteger(owner?.thread);
  // A nonce becomes part of a file's name, so it must be one of ours.
  return sound && /^[0-9a-f]{16}$/.test(owner?.nonce ?? '') ? (owner as LockOwner) : undefined;
}

/** "b.weald on library-pc (process 4242), to import a paper". */
export function describeOwner({ user, host, pid, purpose }: LockOwner): string {
  const where = host === '' ? '' : ` on ${host} (process ${pid})`;
  return `${user}${where}${purpose === '' ? '' : `, to ${purpose}`}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return 'somebody';
  }
}
