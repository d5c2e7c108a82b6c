import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { probeFolder, shareKind } from './probe.ts';
import { newPlace } from './test-support/wealdshire.ts';

test('a probe tries everything that the promises rest on, leaves its answer and nothing else', async () => {
  const path = await newPlace();
  const probe = await probeFolder(path, 1000);
  expect(probe.checks.map(({ name }) => name)).toEqual([
    'exclusive-create',
    'link',
    'rename-over-open',
    'folder-sync',
    'mode',
    'case',
    'clock',
    'space',
    'share',
  ]);
  expect(probe.verdict).toBe('full');
  expect(fs.readdirSync(dirname(path))).toEqual(['.scrutiny']);
  expect(JSON.parse(fs.readFileSync(join(dirname(path), '.scrutiny', 'probe.json'), 'utf8'))).toEqual(probe);
});

test('too little space is told, and a folder that is not there', async () => {
  const { checks } = await probeFolder(await newPlace(), Number.MAX_SAFE_INTEGER);
  expect(checks.find(({ name }) => name === 'space')?.ok).toBe(false);
  await expect(probeFolder('/nowhere/at/all/scrutiny.json', 1)).rejects.toMatchObject({ code: 'missing' });
});

test.each([
  [0x6969, 'NFS'],
  [0xfe534d42, 'SMB'],
  [0xff534d42 | 0, 'SMB'],
  [0xef53, undefined],
  [0x01021994, undefined],
])('a file system of the kind %i is %s', (type, kind) => expect(shareKind(type)).toBe(kind));
