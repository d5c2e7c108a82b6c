import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

/** Lints a component that stands where the screens' own do, and tells what the rule says. */
function lint(path: string, source: string): boolean {
  const file = join(root, path);
  writeFileSync(file, `import { Text } from 'ink';\nimport { createElement } from 'react';\n${source}\n`);
  try {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const done = spawnSync(process.execPath, [biome, 'lint', file], { cwd: root, encoding: 'utf8' });
    return done.status !== 0 && (done.stdout + done.stderr).includes('no-raw-text');
  } finally {
    rmSync(file);
  }
}

test.each([
  ['an expression', 'export const Probe = ({ text }: { readonly text: string }) => <Text bold>{text}</Text>;'],
  ['an expression among words', 'export const Probe = ({ text }: { readonly text: string }) => <Text>by {text} today</Text>;'],
  ['an expression in an element within', 'export const Probe = ({ text }: { readonly text: string }) => <Text><Text>{text}</Text></Text>;'],
  ['a property', 'export const Probe = ({ text }: { readonly text: string }) => <Text children={text} />;'],
  ['no JSX at all', 'export const probe = (text: string) => createElement(Text, {}, text);'],
])('%s in <Text> is refused', (_, source) => {
  expect(lint('packages/tui/src/components/lint-probe.tsx', source)).toBe(true);
});

test.each([
  ['words of our own', 'packages/tui/src/components/lint-probe.tsx', 'export const Probe = () => <Text>Nothing here</Text>;'],
  [
    'a test',
    'packages/tui/src/components/lint-probe.test.tsx',
    'export const Probe = ({ text }: { readonly text: string }) => <Text>{text}</Text>;',
  ],
])('%s may stand in <Text>', (_, path, source) => {
  expect(lint(path, source)).toBe(false);
});

test('the one component that may is the one that draws frames, and it is linted for everything else', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
    readonly overrides: readonly { readonly includes: readonly string[]; readonly plugins?: readonly string[] }[];
  };
  const excepted = overrides
    .filter((one) => one.plugins?.some((plugin) => plugin.endsWith('no-raw-text.grit')))
    .flatMap((one) => one.includes.filter((path) => path.startsWith('!')));
  expect(excepted).toEqual(['!packages/tui/src/components/frame-lines.tsx', '!**/*.test.tsx']);
});
