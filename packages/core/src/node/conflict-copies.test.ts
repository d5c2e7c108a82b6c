import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { serialise } from '../store/serialise.ts';
import { findConflictCopies } from './conflict-copies.ts';
import { newPlace, register } from './test-support/wealdshire.ts';

test('copies of sync programs are found by name and by how they begin; what is no register is not', async () => {
  const path = await newPlace();
  fs.writeFileSync(path, serialise(register('A')));
  const beside = (name: string, text: string): void => fs.writeFileSync(join(dirname(path), name), text);
  beside('scrutiny-LIBRARY-PC.json', serialise(register('A')));
  beside("scrutiny (B. Weald's conflicted copy 2025-03-10).json", serialise(register('B')));
  beside('scrutiny-notes.json', '{}');
  beside('scrutiny.json.bak', serialise(register('A')));
  beside('other.json', serialise(register('A')));
  fs.mkdirSync(join(dirname(path), 'scrutiny-folder.json'));
  expect(await findConflictCopies(path)).toEqual(["scrutiny (B. Weald's conflicted copy 2025-03-10).json", 'scrutiny-LIBRARY-PC.json']);
});

test('copies lie beside the file itself, not beside a link to it; where nothing can be listed there are none', async () => {
  const path = await newPlace();
  fs.writeFileSync(path, serialise(register('A')));
  fs.writeFileSync(join(dirname(path), 'scrutiny-LIBRARY-PC.json'), serialise(register('A')));
  const link = join(dirname(await newPlace()), 'linked.json');
  fs.symlinkSync(path, link);
  expect(await findConflictCopies(link)).toEqual(['scrutiny-LIBRARY-PC.json']);
  expect(await findConflictCopies('/nowhere/at/all/scrutiny.json')).toEqual([]);
});
