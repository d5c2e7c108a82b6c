import type { Io } from '../io.ts';

/** The version of every `--json` envelope; within one version, fields are only added. */
export const envelopeVersion = 1;

/** Prints one envelope: `schemaVersion`, `kind`, and what the kind holds. Control characters are escaped, as JSON must. */
export function printJson(io: Pick<Io, 'stdout'>, kind: string, content: object): void {
  io.stdout.write(`${toJson(kind, content)}\n`);
}

/** The envelope as text. C1 and bidirectional controls and tag characters are escaped too, so that it is safe to print on a terminal. */
export function toJson(kind: string, content: object): string {
  return JSON.stringify({ schemaVersion: envelopeVersion, kind, ...content }, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g,
    (found) =>
      found
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  );
}
