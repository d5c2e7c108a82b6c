import { opensWithVerb } from '../importers/parts/words/resolving-words.ts';
import type { FaultAtPath } from './fault-at-path.ts';

/** A line with fewer words is never read as a recommendation that stands by itself. */
const fewestWords = 6;

/**
 * Lines of a foot that would be read as part of the table above it when the paper is imported: one that begins as a resolution does ("Ask us for this
 * paper in large print"), and one that begins in small letters, as what goes on with a cut cell does.
 */
export function checkFooter(footer: string | undefined): readonly FaultAtPath[] {
  return (footer ?? '').split('\n').flatMap((given): readonly FaultAtPath[] => {
    const line = given.trim();
    const shown = `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
    const fault = { path: ['footer'], onKey: false, code: 'footer-reads-on' };
    if (/^["'“‘([]{0,2}\p{Ll}/u.test(line)) {
      const message = `${shown} begins with a small letter: below a table it would be read as the rest of a cell`;
      return [{ ...fault, message, hint: 'Begin it with a capital: "Web: …".' }];
    }
    if (line.split(' ').length < fewestWords || !opensWithVerb(line)) return [];
    const message = `${shown} begins as a resolution of a committee does: below a tracker it would be read as one`;
    return [{ ...fault, message, hint: 'Word it otherwise: "For this paper in large print, ask …".' }];
  });
}
