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

/** Editors that open several files and places in one window take a place after a colon, some behind a word for it. */
const colonEditors: Readonly<Record<string, readonly string[]>> = {
  code: ['--goto'],
  'code-insiders': ['--goto'],
  codium: ['--goto'],
  vscodium: ['--goto'],
  cursor: ['--goto'],
  windsurf: ['--goto'],
  subl: [],
  zed: [],
  hx: [],
  helix: [],
};

/** Editors that take `+12` before the file, as vi began it. */
const plusEditors: ReadonlySet<string> = new Set(
  'vi vim nvim gvim mvim view ex nano pico rnano micro emacs emacsclient mg jed joe jmacs ne kak vis kate gedit mcedit'.split(' '),
);

/**
 * What to tell an editor so that it opens a file at a line. An editor that we do not know gets the file alone: it might take anything else for
 * another file.
 *
 * @example placeWords('/usr/bin/vim', 'weald.json', 412) // ['+412', 'weald.json']
 */
export function placeWords(program: string, file: string, line: number | undefined): readonly string[] {
  if (line === undefined) return [file];
  const name = (/[^/\\]*$/.exec(program)?.[0] ?? '').replace(/\.(?:exe|cmd|bat)$/i, '').toLowerCase();
  const goto = colonEditors[name];
  if (goto !== undefined) return [...goto, `${file}:${line}`];
  return plusEditors.has(name) ? [`+${line}`, file] : [file];
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
