import { expect, test } from 'vitest';
import { frameOf } from '../screens/frame.ts';
import type { AppState } from './app-state.ts';
import { begun, keys } from './driver.test-data.ts';
import { update } from './update.ts';
import { testDay, wealdshire } from './wealdshire.test-data.ts';

const moment = { now: `${testDay}T10:00:01.000Z`, time: '10:00', today: testDay };

/**
 * The middle of the times that keys took, from the key to the lines of the frame, in milliseconds of the processor: other work on the
 * machine does not count.
 */
function median(state: AppState, name: string, times: number): number {
  let now = state;
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const start = process.cpuUsage();
    now = update(now, { kind: 'keys', keys: keys(name), moment }).state;
    frameOf(now);
    const { user, system } = process.cpuUsage(start);
    taken.push((user + system) / 1000);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

test('a key costs the same in a list of ten thousand as in one of a hundred', () => {
  const small = begun(wealdshire(100));
  const large = begun(wealdshire(10_000));
  median(small, 'j', 50);
  const few = median(small, 'j', 80);
  const many = median(large, 'j', 200);
  expect(many).toBeLessThan(16);
  // Times this short differ by chance.
  expect(many).toBeLessThan(Math.max(4, few * 1.5));
  const typed = median(update(large, { kind: 'keys', keys: keys('/'), moment }).state, 'a', 12);
  expect(typed).toBeLessThan(100);
}, 60_000);
