import { parentPort, workerData } from 'node:worker_threads';

// Runs one expression after another against every attack, and tells the processor time of the slowest.
interface Job {
  readonly source: string;
  readonly flags: string;
  readonly pieces: readonly string[];
  /** How long a text it may see. */
  readonly length: number;
}
const { jobs, mostMs } = workerData as { jobs: readonly Job[]; mostMs: number };

/** A beginning, a piece again and again, up to a length, and an end that fits nothing. */
const attackOf = (begin: string, piece: string, characters: number): string =>
  `${begin}${piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters)}!\u0001`;

/** The processor time of one search, in milliseconds: the least of three when it is long, as other work on the machine does not count. */
function timeOf(source: string, flags: string, attack: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least > mostMs; round += 1) {
    const regex = new RegExp(source, flags.replace(/[gy]/g, ''));
    const before = process.cpuUsage();
    regex.test(attack);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

for (const [i, { source, flags, pieces, length }] of jobs.entries()) {
  let slowest = 0;
  let worst = '';
  let characters = length;
  const begins = ['', 'x', ...new Set(source.match(/[A-Za-z]{4,}|(?<=\[)[,;:]|(?<=\\)[()[\]]/g) ?? [])].slice(0, 10);
  search: for (const piece of pieces) {
    parentPort?.postMessage({ i });
    // Behind a beginning of the expression's own, blanks and letters alone: there it may have to go far.
    for (const begin of piece === ' ' || piece === 'a' || piece === '\n' ? begins : ['', 'x ']) {
      // From short to long: what is too slow at a part of the length need not be waited for at the whole, and what would not be too slow if it
      // grew with the square of the length need not be looked at again.
      for (const part of [128, 8, 4, 2, 1]) {
        const ms = timeOf(source, flags, attackOf(begin, piece, length / part));
        if (ms > slowest) [slowest, worst, characters] = [ms, `${begin}${piece}`, length / part];
        if (ms > mostMs) break search;
        if (part === 8 && ms * 64 < mostMs) break;
      }
    }
  }
  parentPort?.postMessage({ i, slowest, worst, characters });
}
parentPort?.postMessage({ end: true });
