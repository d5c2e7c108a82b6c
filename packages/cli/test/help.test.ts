import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { commandList } from '../src/command-list.ts';
import { rootHelp } from '../src/generated/root-help.ts';
import { version } from '../src/generated/version.ts';
import { rootHelpText } from '../src/root-help-text.ts';
import { newFolder, runIn } from './run-in.ts';

test('the generated help and version are those of the specs and the manifest', () => {
  expect(rootHelp).toBe(rootHelpText());
  expect(version).toBe(manifest.version);
});

test.each(commandList.map((spec) => [spec.name, spec] as const))('%s has help with its options and an example', async (name, spec) => {
  const { code, out } = await runIn(newFolder(), [name, '--help']);
  expect(code).toBe(0);
  for (const option of Object.keys(spec.options)) expect(out).toContain(`--${option}`);
  for (const [example] of spec.examples) expect(out.replace(/\s+/g, ' ')).toContain(example.replace(/\s+/g, ' ').slice(0, 20));
  expect(rootHelp).toContain(spec.summary);
});
