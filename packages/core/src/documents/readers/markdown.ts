import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Place } from '../../base/place.ts';
import type { Block, Document, Row } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { ListLevels } from '../list-levels.ts';
import { proseBlock } from '../prose-block.ts';
import { coverLines } from './cover-lines.ts';
import { isAllStrong, type MarkdownNode, printedLines } from './markdown-text.ts';
import { readText } from './text.ts';
import { sourceLines } from './text-lines.ts';

/** Beyond these the grammar costs seconds, and such a file is no page that someone wrote. */
const longestLine = 20_000;
const mostLines = 10_000;
const mostSigns = 1_000_000;
const deepestNesting = 40;

interface Reading {
  readonly lines: readonly string[];
  readonly blocks: Block[];
  readonly levels: ListLevels;
  tables: number;
}

/**
 * A Markdown page (CommonMark and GitHub's tables) as a document: headings, paragraphs, list items with their markers as
 * printed, tables whose first row is a header. Quotations and code are paragraphs; lines that Markdown takes for nothing (rules, link
 * addresses) are paragraphs too, so that each is accounted for. A page larger than
 * any written by hand, or with lines or nesting beyond all writing, is read as plain text, which knows Markdown's tables and lists too.
 */
export function readMarkdown(text: string, identity: DocumentIdentity): Document {
  const plain = text.replace(/^\ufeff/, '');
  const lines = sourceLines(plain);
  if (plain.length > mostSigns || lines.length > mostLines || lines.some(isUnwieldy)) return readText(plain, identity);
  const root = fromMarkdown(plain, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const reading: Reading = { lines, blocks: [], levels: new ListLevels(), tables: 0 };
  for (const node of root.children) readBlock(node, 0, reading);
  return { name: identity.name, format: 'markdown', sha256: identity.sha256, lines, blocks: coverLines(lines, reading.blocks) };
}

function readBlock(node: MarkdownNode, depth: number, reading: Reading): void {
  const place = placeOf(node);
  if (node.type === 'heading') {
    reading.levels.reset();
    reading.blocks.push({ kind: 'heading', level: node.depth, text: printedLines(node).join(' '), place });
  } else if (node.type === 'list') {
    for (const item of node.children) readItem(item, depth + 1, reading);
  } else if (node.type === 'table') {
    reading.levels.reset();
    reading.tables += 1;
    const rows = node.children.map((row, index) => readRow(row, reading.tables, index));
    reading.blocks.push({ kind: 'table', rows, place: { ...place, table: reading.tables } });
  } else if (node.type === 'blockquote') {
    for (const child of node.children) readBlock(child, depth, reading);
  } else if (node.type === 'paragraph' || node.type === 'code' || node.type === 'html') {
    const emphasis = isAllStrong(node);
    for (const line of printedLines(node)) reading.blocks.push(proseBlock(line, { place, emphasis, levels: reading.levels }));
  }
}

function readItem(item: MarkdownNode, level: number, reading: Reading): void {
  if (item.type !== 'listItem') return;
  const { start } = placedAt(item);
  const marker = /^(?:\d{1,9}[.)]|[-*+])/.exec((reading.lines[start.line - 1] ?? '').slice(start.column - 1))?.[0] ?? '-';
  const [first, ...rest] = item.children;
  const text = first?.type === 'paragraph' ? printedLines(first).join(' ') : '';
  if (first !== undefined && text !== '') reading.blocks.push({ kind: 'list-item', marker, level, text, place: placeOf(first) });
  const others = first !== undefined && text === '' ? item.children : rest;
  for (const child of others) readBlock(child, level, reading);
}

function readRow(row: MarkdownNode, table: number, index: number): Row {
  const place: Place = { ...placeOf(row), table, row: index + 1 };
  const cells = row.type === 'tableRow' ? row.children : [];
  return {
    cells: cells.map((cell, at) => ({ text: printedLines(cell).join('\n'), place: { ...place, cell: at + 1 } })),
    ...(index === 0 ? { header: true } : {}),
    place,
  };
}

function placedAt(node: MarkdownNode): {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number };
} {
  return node.position ?? { start: { line: 1, column: 1 }, end: { line: 1 } };
}

function placeOf(node: MarkdownNode): Place {
  const { start, end } = placedAt(node);
  return { lines: [start.line, Math.max(start.line, end.line)] };
}

function isUnwieldy(line: string): boolean {
  const lead = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
  return (
    line.length > longestLine ||
    lead.length > 4 * deepestNesting ||
    (lead.replace(/\s/g, '').length > deepestNesting && lead.length < line.length)
  );
}
