import type { Probe, ProbeCheck } from '@scrutiny/core/node';
import { expect, test } from 'vitest';
import { probeWarnings } from './probe.ts';

const bad = (name: ProbeCheck['name']): ProbeCheck => ({ name, ok: false, detail: `${name} fails` });
const good: ProbeCheck = { name: 'mode', ok: true, detail: 'who may read a file is kept' };

test.each<[string, Probe, readonly string[]]>([
  ['a good disk', { verdict: 'full', checks: [good] }, []],
  [
    'a share without durable folders',
    { verdict: 'not-durable', checks: [good, bad('folder-sync'), bad('share')] },
    ['folder-sync fails', 'share fails', 'It works here, but a power cut may lose the last save.'],
  ],
  ['a disk without second names', { verdict: 'full', checks: [bad('link')] }, ['link fails']],
  ['a disk with another clock', { verdict: 'full', checks: [bad('clock')] }, []],
  [
    'a disk that makes a file twice',
    { verdict: 'do-not-share', checks: [bad('exclusive-create')] },
    ['exclusive-create fails', 'Do not share this file here: two people who save at once may overwrite each other.'],
  ],
])('%s', (_, probe, warnings) => expect(probeWarnings(probe)).toEqual(warnings));
