import { DocumentError } from '../../base/errors.ts';
import type { Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Block, Document, Row } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { type JsonTable, jsonTable } from './json-table.ts';

const accepted =
  'A JSON paper is a report of ours (`scrutiny report -O json`), a list of ours (`scrutiny list --json`), or an array of flat objects, one for each recommendation.';

/**
 * A JSON paper as a table: a report or a list that this program wrote, or an array of flat objects, whose keys are the header row in order
 * of first appearance. JSON's own lines say nothing, so `lines` has one for each heading, paragraph and row, cells a tab apart.
 *
 * @throws DocumentError `malformed` where it is no JSON, with the line; `unsupported` where it is JSON of another kind.
 */
export function readJson(text: string, identity: DocumentIdentity): Document {
  const found = jsonTable(parsed(text, identity.name));
  if (typeof found === 'string') throw new DocumentError('unsupported', found, { path: identity.name, hint: accepted });
  return { ...jsonDocument(found), name: identity.name, format: 'json', sha256: identity.sha256 };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const offset = /position (\d+)/.exec(said)?.[1];
    const line = offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length;
    const where = line === undefined ? 'the end is missing' : `line ${line} cannot be read`;
    throw new DocumentError(
      'malformed',
      `not JSON: ${where}`,
      { path, ...(line === undefined ? {} : { line }), hint: accepted },
      { cause: error },
    );
  }
}

function jsonDocument(found: JsonTable): Pick<Document, 'lines' | 'blocks'> {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const place = (text: string): Place => ({ lines: [lines.push(text), lines.length] });
  if (found.title !== undefined) {
    const text = cleanText(found.title);
    blocks.push({ kind: 'heading', level: 1, text, place: place(text) });
  }
  for (const paragraph of found.preamble) {
    const text = cleanText(paragraph);
    if (text !== '') blocks.push({ kind: 'paragraph', text, place: place(text) });
  }
  const rows = [found.header, ...found.rows].map((texts, index): Row => {
    const cells = texts.map((text) =>
      text
        .split('\n')
        .map(cleanText)
        .filter((line) => line !== '')
        .join('\n'),
    );
    const at: Place = { ...place(cells.map(cleanText).join('\t')), table: 1, row: index + 1 };
    return {
      cells: cells.map((text, cell) => ({ text, place: { ...at, cell: cell + 1 } })),
      ...(index === 0 ? { header: true } : {}),
      place: at,
    };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first !== undefined && last !== undefined)
    blocks.push({ kind: 'table', rows, place: { lines: [first.place.lines[0], last.place.lines[1]], table: 1 } });
  return { lines, blocks };
}
