import { parentPort, workerData } from 'node:worker_threads';

// Runs one expression after another against every attack, and tells the processor time of the slowest.
const { patterns, attacks } = workerData as { patterns: readonly (readonly [source: string, flags: string])[]; attacks: readonly string[] };
for (const [i, [source, flags]] of patterns.entries()) {
  let slowest = 0;
  let worst = 0;
  parentPort?.postMessage({ i });
  for (const [at, attack] of attacks.entries()) {
    let least = Number.POSITIVE_INFINITY;
    // The least of three: other work on the machine does not count.
    for (let round = 0; round < 3 && least > 50; round += 1) {
      const regex = new RegExp(source, flags.replace(/[gy]/g, ''));
      const before = process.cpuUsage();
      regex.test(attack);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
    }
    if (least > slowest) [slowest, worst] = [least, at];
  }
  parentPort?.postMessage({ i, slowest, worst });
}
parentPort?.postMessage({ end: true });
