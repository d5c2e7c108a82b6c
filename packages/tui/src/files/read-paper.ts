import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { builtinImporters, DocumentError, type ExtractedPaper, extractPaper, isCalendarDate } from '@scrutiny/core';
import { readPaper } from '@scrutiny/core/node';
import { readDocument } from '@scrutiny/core/readers';

/** What came of reading a paper. `path` is what the person wrote. */
export type PaperOutcome =
  | { readonly kind: 'read'; readonly path: string; readonly paper: ExtractedPaper }
  | { readonly kind: 'unread'; readonly path: string; readonly message: string };

/**
 * Reads papers from files as the command line does: found by content, recognised by what they say. After the path may stand `--as KIND` and
 * `--paper-date DATE`, with the meaning that `scrutiny import` gives them.
 */
export function paperReader(folder: string, home: string = homedir()) {
  return async (typed: string): Promise<PaperOutcome> => {
    const { path, as, paperDate } = splitTyped(typed);
    if (paperDate !== undefined && !isCalendarDate(paperDate)) {
      return { kind: 'unread', path: typed, message: `--paper-date ${paperDate}: write the day as 2024-09-12` };
    }
    try {
      const { bytes, name } = await readPaper(wholePath(path, folder, home));
      const options = { ...(as === undefined ? {} : { as }), ...(paperDate === undefined ? {} : { paperDate }) };
      const paper = extractPaper(await readDocument(bytes, { name }), builtinImporters, options);
      if (!paper.ok) return { kind: 'unread', path: typed, message: sentence(paper.error.message, paper.error.hint) };
      return { kind: 'read', path: typed, paper: paper.value };
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      const where = error.message.includes(path) ? '' : `${path}: `;
      const line = error.details.line === undefined ? '' : `, line ${error.details.line}`;
      return { kind: 'unread', path: typed, message: sentence(`${where}${error.message}${line}`, error.details.hint) };
    }
  };
}

/** A path as the system has it: `~/` is the person's own folder, the rest counts from the folder in which the program was begun. */
export function wholePath(path: string, folder: string, home: string): string {
  return resolve(folder, path.replace(/^~(?=[/\\]|$)/, home));
}

function splitTyped(typed: string): { readonly path: string; readonly as?: string; readonly paperDate?: string } {
  let path = typed.trim();
  const options: { [name: string]: string } = {};
  for (let found = lastOption.exec(path); found !== null; found = lastOption.exec(path)) {
    const [, rest = '', name = '', value = ''] = found;
    options[name] = value;
    path = rest.trim();
  }
  const { as, 'paper-date': paperDate } = options;
  return { path, ...(as === undefined ? {} : { as }), ...(paperDate === undefined ? {} : { paperDate }) };
}

const lastOption = /^(.*\S)\s+--(as|paper-date)[ =](\S+)$/;

function sentence(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}
