import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { campaign, count, workerPath } from './campaign.ts';

// Every regular expression in our sources, against texts of 100 kB made to keep one busy.
const length = 100_000;
const pieces = [
  'a',
  ' ',
  '\t',
  '\n',
  '1',
  '1.',
  '1/',
  '- ',
  ': ',
  'a ',
  'A. ',
  '(',
  '((',
  '"',
  "'",
  '|',
  '| ',
  '*',
  '_',
  '<',
  '<a ',
  '&',
  '\\',
  'May ',
  '1 year ',
  'and ',
  'the ',
  '\u00a0',
  'é',
  '=-',
];
const attacks = pieces.map((piece) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}!`);
const mostMs = 50;
const hang = 20_000;

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function regexesIn(file: string): readonly Found[] {
  const found: Found[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

await campaign('F21 regexes', async () => {
  const files = ['core', 'tui', 'cli'].flatMap((name) =>
    readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test|test-data|test-support|generated/.test(file))
      .map((file) => join(`packages/${name}/src`, file)),
  );
  const regexes = files.flatMap(regexesIn);
  const slow: string[] = [];
  let slowest = 0;
  for (let next = 0; next < regexes.length; ) next = await run(next);
  for (const line of slow) process.stderr.write(`${line}\n`);
  return {
    text: `${slow.length} over ${mostMs} ms (slowest ${Math.round(slowest)} ms), of ${count(regexes.length, 'expressions')} against ${attacks.length} attacks of 100 kB`,
    held: slow.length === 0,
  };

  function run(from: number): Promise<number> {
    return new Promise((resolve) => {
      const patterns = regexes.slice(from).map(({ source, flags }) => [source, flags]);
      const worker = new Worker(workerPath('regex'), { workerData: { patterns, attacks } });
      let at = from;
      let watch = setTimeout(hung, hang);
      const end = (next: number): void => {
        clearTimeout(watch);
        void worker.terminate();
        resolve(next);
      };
      function hung(): void {
        slow.push(`${regexes[at]?.place}: over ${hang} ms: /${regexes[at]?.source.slice(0, 100)}/`);
        slowest = Math.max(slowest, hang);
        end(at + 1);
      }
      worker.on('message', (message: { i: number; slowest?: number; worst?: number; end?: true }) => {
        if (message.end) return end(regexes.length);
        clearTimeout(watch);
        watch = setTimeout(hung, hang);
        at = from + message.i;
        if (message.slowest === undefined) return;
        slowest = Math.max(slowest, message.slowest);
        if (message.slowest > mostMs)
          slow.push(
            `${regexes[at]?.place}: ${Math.round(message.slowest)} ms on ${JSON.stringify(pieces[message.worst ?? 0])}: /${regexes[at]?.source.slice(0, 100)}/`,
          );
      });
    });
  }
});
