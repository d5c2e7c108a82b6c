/** What is used of `process`, where there is one: in a browser a promise that fails unseen is a line in the console and nothing more. */
interface Process {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  off(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  listenerCount(event: 'unhandledRejection'): number;
}

/** The kinds of failure that are passed over now; one listener serves all that read at once, as several would each take the others for a user's. */
const passedOver: ((reason: unknown) => boolean)[] = [];

/**
 * Does work during which a library may start promises that it forgets: such a promise that fails would end the user's process. Failures that `isStray`
 * knows for the library's own are passed over; it has to tell them again where they matter. All others are dealt with as if nobody listened here: by the
 * user's own listeners where there are any, else as an uncaught exception.
 */
export async function withoutStrayRejections<T>(isStray: (reason: unknown) => boolean, work: () => Promise<T>): Promise<T> {
  const host = (globalThis as { process?: Partial<Process> }).process;
  if (host?.on === undefined || host.off === undefined) return work();
  if (passedOver.length === 0) host.on('unhandledRejection', listen);
  passedOver.push(isStray);
  try {
    return await work();
  } finally {
    // Node tells of such a promise once all that waited has run: after us, if we ended with it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    passedOver.splice(passedOver.indexOf(isStray), 1);
    if (passedOver.length === 0) host.off('unhandledRejection', listen);
  }
}

function listen(reason: unknown): void {
  if (passedOver.some((isStray) => isStray(reason))) return;
  const others = ((globalThis as { process?: Process }).process?.listenerCount('unhandledRejection') ?? 1) - 1;
  if (others === 0) throw reason;
}
