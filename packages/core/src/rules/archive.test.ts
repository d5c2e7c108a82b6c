import { expect, test } from 'vitest';
import type { Meeting } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { ArchivePolicy } from '../model/vocabulary.ts';
import { archivable, archiveFinding } from './archive.ts';
import { sampleCommittee, sampleRecord, sampleRegister } from './sample-record.ts';

const meeting = (id: string, date: string): Meeting => ({ id, committee: sampleCommittee.id, date });
const meetings = [meeting('M1', '2023-09-13'), meeting('M2', '2023-11-15'), meeting('M3', '2024-01-31')];
const paper = (asAt?: string): Paper => ({
  id: 'P1',
  name: 'tracker.txt',
  sha256: '',
  kind: 'tracker',
  importedOn: '2023-12-20',
  account: { lines: 0, record: 0, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0, unclassifiedLines: [] },
  ...(asAt === undefined ? {} : { asAt }),
});
const from = [{ paper: 'P1', lines: [3, 4] as const }];

test.each<[string, ArchivePolicy, Partial<Recommendation>, string, boolean]>([
  ['the day before', 'next-meeting', { completedOn: '2023-11-14' }, '2023-11-15', true],
  ['the very day', 'next-meeting', { completedOn: '2023-11-15' }, '2023-11-15', false],
  ['the very day, at the one after', 'next-meeting', { completedOn: '2023-11-15' }, '2024-01-31', true],
  ['the day after', 'next-meeting', { completedOn: '2023-11-16' }, '2023-11-15', false],
  ['on 29 February, at 1 March', 'next-meeting', { completedOn: '2024-02-29' }, '2024-03-01', true],
  ['never said when', 'next-meeting', {}, '2024-01-31', false],
  ['said by a paper of the day before', 'next-meeting', { sources: from }, '2023-11-16', true],
  ['said by a paper of that day', 'next-meeting', { sources: from }, '2023-11-15', false],
  ['closed, not done', 'next-meeting', { status: 'closed-not-done', completedOn: '2023-10-01' }, '2023-11-15', true],
  ['in progress', 'next-meeting', { status: 'in-progress' }, '2024-01-31', false],
  ['archived', 'next-meeting', { completedOn: '2023-10-01', archived: { on: '2023-11-15' } }, '2024-01-31', false],
  ['withdrawn', 'next-meeting', { completedOn: '2023-10-01', withdrawn: { on: '2023-11-01', change: 'X' } }, '2024-01-31', false],
  ['never shown', 'shown-once', { completedOn: '2023-11-01' }, '2023-11-15', false],
  ['shown once', 'shown-once', { completedOn: '2023-11-01' }, '2024-01-31', true],
  ['completed on the day of the meeting, so not shown at it', 'shown-once', { completedOn: '2023-11-15' }, '2024-01-31', false],
  ['listed so by the paper of that meeting', 'shown-once', { completedOn: '2023-11-15', sources: from }, '2024-01-31', true],
  ['not agreed', 'when-agreed', { completedOn: '2023-10-01' }, '2024-01-31', false],
  ['only proposed', 'when-agreed', { completedOn: '2023-10-01', closure: { proposedOn: '2023-10-01' } }, '2024-01-31', false],
  ['agreed at that meeting', 'when-agreed', { completedOn: '2023-10-01', closure: { agreedAt: 'M2' } }, '2023-11-15', true],
  ['agreed at a later one', 'when-agreed', { completedOn: '2023-10-01', closure: { agreedAt: 'M3' } }, '2023-11-15', false],
  ['agreed on a day', 'when-agreed', { completedOn: '2023-10-01', closure: { agreedAt: '2023-11-15' } }, '2023-11-15', true],
])('%s, %s', (_, policy, own, at, leaves) => {
  const record = sampleRecord({ status: 'complete', ...own });
  const register = sampleRegister([record], { meetings, papers: [paper('2023-11-15')] });
  const verdict = archivable(record, at, policy, register);
  expect(verdict.archive).toBe(leaves);
  expect(verdict.why.text).toMatch(/\.$/);
});

test('a paper without a date says it by the day it was imported', () => {
  const record = sampleRecord({ status: 'complete', sources: from });
  const register = sampleRegister([record], { papers: [paper()] });
  expect(archivable(record, '2023-12-20', 'next-meeting', register).archive).toBe(false);
  expect(archivable(record, '2023-12-21', 'next-meeting', register)).toMatchObject({
    archive: true,
    why: { text: 'It was finished on or before 20 December 2023, before the meeting of 21 December 2023: it leaves at that meeting.' },
  });
});

test('the change of status dates what is finished where no day of completion is set', () => {
  const history = [
    { id: 'H', change: 'C', at: '2023-11-14T09:00:00.000Z', by: 'Ada Marlow', via: 'set', field: 'status', to: 'transferred' },
  ];
  const record = sampleRecord({ status: 'transferred', history });
  expect(archivable(record, '2023-11-15', 'next-meeting', sampleRegister([record])).archive).toBe(true);
});

test.each<[string, ArchivePolicy | undefined, Partial<Recommendation>, string, string | undefined]>([
  ['complete before the next meeting', undefined, { completedOn: '2023-11-01' }, '2023-11-02', 'ready-to-archive'],
  ['complete today, before a meeting to come', undefined, { completedOn: '2023-11-02' }, '2023-11-02', 'ready-to-archive'],
  ['complete today, no meeting known', undefined, { completedOn: '2024-03-01' }, '2024-03-01', undefined],
  ['complete yesterday, no meeting known', undefined, { completedOn: '2024-02-29' }, '2024-03-01', 'ready-to-archive'],
  ['complete on the day of the meeting', undefined, { completedOn: '2023-11-15' }, '2023-11-15', undefined],
  ['to be agreed', 'when-agreed', { completedOn: '2023-11-01' }, '2023-11-02', 'awaiting-agreement'],
  ['agreed', 'when-agreed', { completedOn: '2023-11-01', closure: { agreedAt: 'M1' } }, '2023-11-02', 'ready-to-archive'],
  [
    'proposed, whatever the policy',
    undefined,
    { completedOn: '2023-11-01', closure: { proposedOn: '2023-11-01' } },
    '2023-11-02',
    'awaiting-agreement',
  ],
  ['in progress', undefined, { status: 'in-progress' }, '2023-11-02', undefined],
])('%s', (_, archivePolicy, own, today, state) => {
  const record = sampleRecord({ status: 'complete', ...own });
  const committee = { ...sampleCommittee, ...(archivePolicy === undefined ? {} : { archivePolicy }) };
  expect(archiveFinding(record, sampleRegister([record], { meetings, committees: [committee] }), today)?.state).toBe(state);
});
