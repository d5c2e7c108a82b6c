import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Lines that are kept taken apart: those of some fifteen full screens, about six megabytes. */
const lines = 1000;

/**
 * Lets Ink remember from frame to frame what it found out of a line. It takes every line apart into signs and styles, and forgets them with the frame, though
 * nearly all lines of a frame are those of the one before; that is most of the time between a key and its frame.
 */
export function keptCaches(): Plugin {
  return {
    name: 'kept-caches',
    setup(build) {
      build.onLoad({ filter: /[\\/]ink[\\/]build[\\/]output\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const made = 'caches = new OutputCaches();';
        if (!source.includes(made)) throw new Error(`${path} does not say ${made} any more`);
        const kept = `
let kept = new OutputCaches();
function keptCaches() {
  if (kept.styledChars.size > ${lines} || kept.widths.size > ${20 * lines} || kept.blockWidths.size > ${lines}) kept = new OutputCaches();
  return kept;
}`;
        return { contents: source.replace(made, 'caches = keptCaches();') + kept, loader: 'js' };
      });
    },
  };
}
