import { expect, test } from 'vitest';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import { sampleRecord } from './sample-record.ts';
import { slippageFinding, slippageOf } from './slippage.ts';

const moved = (from: string | undefined, to: string | undefined, on: string, agreedAt?: string) => ({
  ...(from === undefined ? {} : { from: parsePartialDate(from) }),
  ...(to === undefined ? {} : { to: parsePartialDate(to) }),
  on,
  ...(agreedAt === undefined ? {} : { agreedAt }),
});

test.each([
  ['never moved', [], 'January 2024', undefined],
  ['a month on', [moved('January 2024', 'February 2024', '2024-01-20')], 'February 2024', [29, 1]],
  [
    'twice',
    [moved('February 2024', '31 March 2024', '2024-02-20'), moved('31 January 2024', 'February 2024', '2024-01-20')],
    '31 March 2024',
    [60, 2],
  ],
  ['brought forward', [moved('31 March 2024', '1 March 2024', '2024-01-20')], '1 March 2024', [-30, 1]],
  [
    'there and back',
    [moved('1 March 2024', '1 April 2024', '2024-01-20'), moved('1 April 2024', '1 March 2024', '2024-01-25')],
    '1 March 2024',
    [0, 2],
  ],
  ['first given later', [moved(undefined, '1 March 2024', '2024-01-20')], '1 March 2024', undefined],
  ['to no day', [moved('1 March 2024', 'next meeting', '2024-01-20')], 'next meeting', [undefined, 1]],
  ['over 29 February', [moved('28 February 2024', '1 March 2024', '2024-01-20')], '1 March 2024', [2, 1]],
])('%s', (_, followUpHistory, now, expected) => {
  const slippage = slippageOf(sampleRecord({ followUp: parsePartialDate(now), followUpHistory }));
  expect(slippage === undefined ? undefined : [slippage.days, slippage.moves]).toEqual(expected);
});

test('only an open record whose date is later now has slipped', () => {
  const followUpHistory = [moved('January 2024', 'February 2024', '2024-01-20', 'M1')];
  const record = sampleRecord({ followUp: parsePartialDate('February 2024'), followUpHistory });
  expect(slippageFinding(record)?.why.text).toBe(
    'The follow-up date moved once, from January 2024 to February 2024, 29 days later; last on 20 January 2024.',
  );
  expect(slippageFinding({ ...record, status: 'complete' })).toBeUndefined();
  expect(slippageFinding(sampleRecord({ followUp: parsePartialDate('January 2024') }))).toBeUndefined();
});

test('moves that no meeting agreed are counted', () => {
  const followUpHistory = [moved('January 2024', 'February 2024', '2024-01-20', 'M1'), moved('February 2024', 'March 2024', '2024-02-20')];
  const slippage = slippageOf(sampleRecord({ followUp: parsePartialDate('March 2024'), followUpHistory }));
  expect(slippage).toMatchObject({ moves: 2, notAgreed: 1 });
  expect(slippage?.why.text).toContain('1 of the moves without a meeting that agreed');
});
