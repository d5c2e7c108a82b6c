import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyRegister } from '@scrutiny/core';
import { expect, onTestFinished, test } from 'vitest';
import { houseStyleOf } from './house-style.ts';

const named = (style: string) => ({ ...emptyRegister(), settings: { style } });

async function folderWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'style-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'house.json'), text);
  return join(folder, 'scrutiny.json');
}

test('the style that a register names is found beside it', async () => {
  const data = await folderWith('{"format":"scrutiny-house-style","schemaVersion":1,"dates":"12/03/2024"}');
  expect(await houseStyleOf(named('house.json'), data)).toMatchObject({ style: { dates: '12/03/2024' } });
  expect(await houseStyleOf(emptyRegister(), data)).toEqual({});
});

test('a style that cannot be used is told with its place, or why it is not looked at', async () => {
  const data = await folderWith('{"format":"scrutiny-house-style",\n"schemaVersion":1,\n"dates":"soon"}');
  expect((await houseStyleOf(named('house.json'), data)).fault).toMatch(/^house\.json:3:\d+: /);
  expect((await houseStyleOf(named('none.json'), data)).fault).toContain('none.json');
  expect((await houseStyleOf(named('../house.json'), data)).fault).toContain('does not lead');
});
