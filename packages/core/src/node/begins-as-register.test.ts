import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { serialise } from '../store/serialise.ts';
import { beginsAsRegister } from './begins-as-register.ts';
import { newPlace, register } from './test-support/wealdshire.ts';

test('a register is known by its first bytes, through a link and when it is torn; nothing else is', async () => {
  const path = await newPlace();
  const folder = dirname(path);
  const file = (name: string, text: string): string => {
    fs.writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const text = serialise(register('A'));
  const sound = file('scrutiny.json', text);
  fs.symlinkSync(sound, join(folder, 'link.json'));
  expect(await beginsAsRegister(sound)).toBe(true);
  expect(await beginsAsRegister(join(folder, 'link.json'))).toBe(true);
  expect(await beginsAsRegister(file('torn.json', text.slice(0, 60)))).toBe(true);
  expect(await beginsAsRegister(file('marked.json', `<<<<<<< HEAD\n${text}`))).toBe(true);
  expect(await beginsAsRegister(file('report.json', '{ "schemaVersion": 1, "kind": "report" }'))).toBe(false);
  expect(await beginsAsRegister(folder)).toBe(false);
  expect(await beginsAsRegister(join(folder, 'not-there.json'))).toBe(false);
});
