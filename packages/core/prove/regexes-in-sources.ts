import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression, and where it stands: `packages/core/src/rules/classify.ts:35`. */
export interface FoundRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that the sources of the three packages write down; those put together from parts are not seen here. */
export function regexesInSources(): readonly FoundRegex[] {
  return ['core', 'tui', 'cli']
    .flatMap((name) =>
      readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !/\.test|\.spec|test-data|test-support|generated/.test(file))
        .map((file) => join(`packages/${name}/src`, file)),
    )
    .flatMap(regexesIn);
}

function regexesIn(file: string): readonly FoundRegex[] {
  const found: FoundRegex[] = [];
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
