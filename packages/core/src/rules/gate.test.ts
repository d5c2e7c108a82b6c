import { expect, test } from 'vitest';
import { ask, registerOf } from '../history/test-register.test-data.ts';
import { gateFailures, parseGates } from './gate.ts';

function failures(list: string, register: ReturnType<typeof registerOf>) {
  const gates = parseGates(list);
  if (!gates.ok) throw new Error(gates.error.message);
  return gateFailures(register, { records: [], today: '2025-03-10', gates: gates.value });
}

test('a conflict stands against the register in whatever record it is, selected or not, and in its settings', () => {
  const conflicts = [{ field: 'topic', ours: 'Roads', theirs: 'Buses', who: { ours: 'Ben' } }];
  const register = {
    ...registerOf([ask('AAAAAAAAA1', { conflicts })]),
    posts: [{ id: 'P', title: 'Head of Roads', conflicts: [{ field: '*' }] }],
    conflicts: [{ field: 'settings.dueSoonDays', ours: 7, theirs: 21 }],
  };
  expect(failures('conflict', register)).toEqual([
    { gate: 'conflict', id: 'AAAAAAAAA1', ref: 'WCSC.240912.1', message: 'two copies differ, choose one: topic: Roads (Ben) or Buses' },
    { gate: 'conflict', id: 'P', message: 'two copies differ, choose one: one copy no longer had this record, the other had changed it' },
    { gate: 'conflict', message: 'two copies differ, choose one: settings.dueSoonDays: 7 or 21' },
  ]);
  expect(failures('conflict', registerOf([ask('AAAAAAAAA1')]))).toEqual([]);
});
