import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { cleanText } from './clean-report.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderMarkdown } from './markdown.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
/** Any node: of the tree, of a paragraph, of a table. */
type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** What a reader of GFM sees: plain texts, and the kinds of node there are. */
function readBack(markdown: string): { blocks: readonly Block[]; kinds: ReadonlySet<string> } {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const kinds = new Set<string>();
  const walk = (node: Node): void => {
    kinds.add(node.type === 'html' ? `html ${node.value}` : node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  return { blocks: tree.children, kinds };
}

function plain(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.type === 'html' && node.value === '<br>') return '\n';
  if (node.children !== undefined) return node.children.map(plain).join('');
  throw new Error(`unexpected ${node.type}`);
}

function report(rows: readonly (readonly string[])[], paragraphs: readonly string[] = []): Report {
  const columns = (rows[0] ?? []).map((_, index) => ({ key: `c${index}`, title: `Column ${index}` }));
  return {
    kind: 'test',
    title: 'Test',
    preamble: [],
    language: 'en-GB',
    sections: [{ paragraphs, table: { caption: 'Rows', columns, rows } }],
  };
}

function cellsOf(markdown: string): readonly (readonly string[])[] {
  const table = readBack(markdown).blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  return table.children.slice(1).map((row) => row.children.map(plain));
}

test('a table of any texts reads back to the same cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~^=$:;"\' \n\tab1'.split('')) }),
    fc.constantFrom(...hostileTexts),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(cellsOf(renderMarkdown(report(rows)))).toEqual(rows.map((row) => row.map(cleanText)));
    }),
  );
});

test('paragraphs of any text are paragraphs and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\\`*_[]()#+-.!|<>&~=$:;"\' \n\tab12'.split('')), minLength: 1 });
  fc.assert(
    fc.property(text, (words) => {
      const { kinds } = readBack(renderMarkdown(report([], [`x\n${words}`])));
      for (const kind of kinds) expect(['root', 'heading', 'paragraph', 'text', 'break']).toContain(kind);
    }),
  );
});

test.each(hostileTexts)('a hostile text makes no link, image or HTML: %j', (text) => {
  const { kinds } = readBack(renderMarkdown({ ...report([[text]], [text]), title: text, preamble: [text] }));
  for (const kind of kinds) expect(kind).not.toMatch(/link|image|code|html (?!<br>)/);
});

test('it is laid out as a title, a preamble, headings and tables', () => {
  const tracker: Report = {
    kind: 'tracker',
    title: 'Tracker',
    preamble: ['As at 1 May 2024.'],
    language: 'en-GB',
    sections: [
      {
        heading: 'Community Scrutiny Committee',
        paragraphs: [],
        table: {
          caption: 'x',
          columns: [
            { key: 'a', title: 'Topic' },
            { key: 'b', title: 'Status' },
          ],
          rows: [['Roads & paths', 'Complete\nSent.']],
        },
      },
    ],
  };
  expect(renderMarkdown(tracker)).toBe(
    '# Tracker\n\nAs at 1 May 2024.\n\n## Community Scrutiny Committee\n\n| Topic | Status |\n| --- | --- |\n| Roads & paths | Complete<br>Sent. |\n',
  );
});
