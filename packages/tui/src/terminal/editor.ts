import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EditorCommand, editorCommand, placeWords } from './editor-command.ts';

/**
 * What came of editing a text in the person's editor. Whatever happens, no text is lost: on `edited` the file stays until
 * `discard` is called, which is right once the text is in the register; on `failed` it stays if there is anything new in it.
 */
export type EditorOutcome =
  | { readonly kind: 'edited'; readonly text: string; readonly discard: () => Promise<void> }
  /** Nothing was changed. `hint` when the editor was back at once, so that it probably still waits in another window. */
  | { readonly kind: 'unchanged'; readonly hint?: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Where and how to edit. */
export interface EditorOptions {
  readonly environment: { readonly VISUAL?: string | undefined; readonly EDITOR?: string | undefined };
  /** The terminal is given away for as long as this runs: `Session.lend`. */
  readonly lend: <T>(task: () => Promise<T>) => Promise<T>;
  /** The file's name as the editor shows it; its ending tells the editor what it is. */
  readonly fileName: string;
  /** Where the private folder is made; the system's temporary folder unless told. */
  readonly folder?: string;
}

/** A person cannot have read and left a text in less; an editor that only passed it to an open window can. */
const AT_ONCE_MS = 1000;

/**
 * Lets the person go on with a text in their own editor. The file is in a folder of its own that only its owner may enter, and
 * only its owner may read it. Ends when the editor does.
 */
export async function editText(text: string, { environment, lend, fileName, folder }: EditorOptions): Promise<EditorOutcome> {
  const command = editorCommand(environment);
  const file = join(await mkdtemp(join(folder ?? tmpdir(), 'scrutiny-')), fileName);
  await writeFile(file, endLine(text), { mode: 0o600, flag: 'wx' });
  const started = performance.now();
  const problem = await lend(() => run(command, [file]));
  const taken = performance.now() - started;

  const edited = await read(file);
  const changed = edited !== undefined && edited !== asSaved(text);
  const discard = (): Promise<void> => rm(dirname(file), { recursive: true, force: true });
  if (edited === undefined || problem !== undefined) {
    if (!changed) await discard();
    const what = problem ?? `${command.program} took the file away; the text is as it was.`;
    return { kind: 'failed', message: changed ? `${what} What was written is kept in ${file}` : what };
  }
  if (changed) return { kind: 'edited', text: edited, discard };
  if (taken >= AT_ONCE_MS) {
    await discard();
    return { kind: 'unchanged' };
  }
  // Its window may still be open on the file, so the file stays.
  return {
    kind: 'unchanged',
    hint: `The editor returned at once. If it opened a window, let it wait, as in EDITOR='code --wait'. The file is ${file}`,
  };
}

/**
 * Opens a file where it is in the person's editor, at a line if one is told (counted from 1). What went wrong, in words, or nothing; what the person
 * did to the file is for others to see.
 */
export async function openInEditor(
  file: string,
  line: number | undefined,
  { environment, lend }: Pick<EditorOptions, 'environment' | 'lend'>,
): Promise<string | undefined> {
  const command = editorCommand(environment);
  return lend(() => run(command, placeWords(command.program, file, line)));
}

/** Runs the editor on the terminal; what went wrong, in words, or nothing. */
function run({ program, arguments: given }: EditorCommand, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, [...given, ...words], { stdio: 'inherit' });
    child.once('error', (error) =>
      resolve(`The editor ${program} could not be started (${error.message}). Set EDITOR to one that is there.`),
    );
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(`${program} ended with ${signal ?? `code ${code}`}, so the text is as it was.`);
    });
  });
}

/** The file's text without the line end that editors put at the end, or nothing when the file is gone. */
async function read(file: string): Promise<string | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    return text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n$/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A text as it is kept: no byte order mark, LF, no line end at the end. */
function asSaved(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
}

/** Editors complain about a last line without an end. */
function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
