/** A program and its arguments. */
export interface EditorCommand {
  readonly program: string;
  readonly arguments: readonly string[];
}

/**
 * The editor that a person has chosen: `VISUAL`, else `EDITOR`, else `vi`. A setting may hold arguments
 * (`code --wait`), quoted as in a shell; no shell runs it, so nothing else in it means anything.
 */
export function editorCommand(environment: { readonly VISUAL?: string | undefined; readonly EDITOR?: string | undefined }): EditorCommand {
  for (const setting of [environment.VISUAL, environment.EDITOR]) {
    const [program, ...rest] = splitCommand(setting ?? '');
    if (program !== undefined) return { program, arguments: rest };
  }
  return { program: 'vi', arguments: [] };
}

/**
 * A command line as words, as a POSIX shell splits them: blanks divide, single and double quotes hold together, a backslash
 * takes the next character as it is (inside double quotes only before `"` and `\`). A quote that is never closed runs to the end.
 *
 * @example splitCommand('emacs -nw "a b"') // ['emacs', '-nw', 'a b']
 */
export function splitCommand(line: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:[^\s'"\\]|\\[\s\S]|\\$|'[^']*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$))+/g)) {
    words.push(
      word.replace(/\\([\s\S]|$)|'([^']*)(?:'|$)|"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)/g, (_, escaped, single, double) => {
        if (typeof escaped === 'string') return escaped;
        if (typeof single === 'string') return single;
        return String(double).replace(/\\(["\\])/g, '$1');
      }),
    );
  }
  return words;
}
