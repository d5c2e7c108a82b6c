import { parseQuery, select } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { rowMatcher } from './match-rows.ts';
import { registerView } from './rows.ts';
import { testDay, wealdshire } from './wealdshire.test-data.ts';

const data = registerView(wealdshire(60), testDay);

test.each([
  'foster',
  'overdue',
  'not:overdue carers',
  'overdue state:challenged',
  'committee:wcsc overdue',
  'status:paused,complete not:topic:"topic 3"',
  'officer:café open',
  'archived',
  'due:none',
  'wcsc.230913.1 requests',
  'due:..2024-01-31 not:state:open',
])('%s lets through what the command line lists', (text) => {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(query.error.message);
  const wanted = select(data.register, query.value, testDay, { archived: 'with' }).map((record) => record.ref);
  expect(data.rows.filter(rowMatcher(query.value, data)).map((row) => row.record.ref)).toEqual(wanted);
});
