import type { Register } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { frameOf } from '../screens/frame.ts';
import type { AppState } from './app-state.ts';
import { begun, keys } from './driver.test-data.ts';
import { update } from './update.ts';
import { testDay, wealdshire } from './wealdshire.test-data.ts';

const moment = { now: `${testDay}T10:00:01.000Z`, time: '10:00', today: testDay };

/** Counts how often the words of a register's recommendations are looked at from now on. */
function countLooks(register: Register): { looks: number } {
  const count = { looks: 0 };
  for (const record of register.recommendations) {
    const { text } = record;
    Object.defineProperty(record, 'text', {
      enumerable: true,
      get() {
        count.looks += 1;
        return text;
      },
    });
  }
  return count;
}

/** Presses one key some times and draws the frame after each. */
function press(state: AppState, name: string, times: number): AppState {
  let now = state;
  for (let at = 0; at < times; at += 1) {
    now = update(now, { kind: 'keys', keys: keys(name), moment }).state;
    frameOf(now);
  }
  return now;
}

/** How many looks at records' words it takes to go down a list of so many by fifty rows, once it has been drawn. */
function looksOfMoves(records: number): number {
  const register = wealdshire(records);
  const state = press(begun(register), 'j', 1);
  const count = countLooks(register);
  press(state, 'j', 50);
  return count.looks;
}

test('a move looks at as many records in a list of ten thousand as in one of a hundred', () => {
  const few = looksOfMoves(100);
  expect(few).toBeGreaterThan(50);
  expect(looksOfMoves(10_000)).toBe(few);
});

test('while a search is typed, the records of the list are read once and not at each key', () => {
  const register = wealdshire(2_000);
  const state = press(begun(register), 'j', 1);
  const count = countLooks(register);
  const searching = press(press(state, '/', 1), 'a', 1);
  expect(count.looks).toBeGreaterThan(1_000);
  count.looks = 0;
  press(searching, 'b', 10);
  expect(count.looks).toBeLessThan(1_000);
});
