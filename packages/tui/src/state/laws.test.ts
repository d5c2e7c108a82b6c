import type { Register } from '@scrutiny/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripStyles } from '../layout/strip-styles.ts';
import { textWidth } from '../layout/text-width.ts';
import { frameOf } from '../screens/frame.ts';
import { begun, drive, keys } from './driver.test-data.ts';
import type { Mode } from './mode.ts';
import { update } from './update.ts';
import { testDay, wealdshire } from './wealdshire.test-data.ts';

const register = wealdshire(12);
const moment = { now: `${testDay}T10:00:01.000Z`, time: '10:00', today: testDay };

const anyKey = fc.constantFrom(
  ...'jkgGvVznsdocAeEN.uU/fFSw#y?:M%123456789qBHRlh'.split(''),
  'space',
  'enter',
  'escape',
  'tab',
  'shift-tab',
  'up',
  'down',
  'left',
  'right',
  'backspace',
  'ctrl-j',
  'ctrl-w',
  'ctrl-u',
  'ctrl-d',
  '"pau"',
  '"6 mar"',
  '"overdue"',
  '"why ½ 東"',
);

test('whatever is pressed, nothing throws, the frame fits, and data changes only by Enter, y, u or U', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 60 }), (names) => {
      let state = begun(register, { size: { columns: 80, rows: 24 } });
      for (const name of names) {
        const before = state;
        const next = update(state, { kind: 'keys', keys: keys(name), moment });
        state = next.state;
        if (state.data.register !== before.data.register) {
          // In a help or palette Enter runs a command, so u and U may be reached through it.
          const wayIn: readonly Mode['kind'][] = ['form', 'preview', 'confirm', 'conflict', 'help', 'palette'];
          const isTurn = before.mode.kind === 'none' && (name === 'u' || name === 'U');
          expect(
            isTurn ||
              (wayIn.includes(before.mode.kind) && (name === 'enter' || name === 'y' || name === 'm' || name === 't' || name === 'b')),
          ).toBe(true);
          expect(
            name === 'enter' && (before.mode.kind === 'preview' || before.mode.kind === 'confirm' || before.mode.kind === 'conflict'),
          ).toBe(false);
        }
        if (state.screens.length === 0) throw new Error('no screen');
      }
      expect(frameOf(state)).toHaveLength(24);
      for (const line of frameOf(state)) expect(textWidth(stripStyles(line))).toBeLessThanOrEqual(80);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('a key in one read or in many comes to the same', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 30 }), (names) => {
      const together = update(begun(register), { kind: 'keys', keys: names.flatMap((name) => keys(name)), moment });
      let apart = begun(register);
      for (const key of names.flatMap((name) => keys(name))) apart = update(apart, { kind: 'keys', keys: [key], moment }).state;
      expect(frameOf(apart)).toEqual(frameOf(together.state));
    }),
    { numRuns: 60 },
  );
}, 120_000);

const changes = fc.constantFrom(
  ['n', '"a note"', 'enter'],
  ['d', '"+3w"', 'enter'],
  ['o', '"cafe"', 'enter'],
  ['o', '"Somebody New"', 'enter'],
  ['c', 'enter'],
  ['s', '"trans"', 'tab', '"over to them"', 'enter'],
  ['e', 'tab', 'tab', 'tab', 'tab', 'tab', 'ctrl-u', '"Another"', 'enter'],
  ['V', 'n', '"for all"', 'enter', 'y'],
);

test('whatever was done, undoing all of it gives the first register, and redoing the last', async () => {
  const said = (one: Register): unknown => one.recommendations.map(({ history: _, ...fields }) => fields);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(8), changes), { minLength: 1, maxLength: 5 }), async (steps) => {
      const driver = drive(register);
      const start = said(await driver.saved());
      for (const [down, change] of steps) {
        driver.press('g', 'g', ...Array.from({ length: down }, () => 'j'), ...change);
        // A change that would change nothing leaves its preview open.
        driver.press('escape', 'escape', 'escape');
      }
      const end = said(await driver.saved());
      const turns = Array.from({ length: steps.length * 2 }, (_, at) => at);
      for (const _ of turns) turn(driver, 'u');
      expect(said(await driver.saved())).toEqual(start);
      for (const _ of turns) turn(driver, 'U');
      expect(said(await driver.saved())).toEqual(end);
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** A bulk change of ten and more is asked about. */
function turn(driver: ReturnType<typeof drive>, key: 'u' | 'U'): void {
  driver.press(key);
  if (driver.state().mode.kind === 'confirm') driver.press('y');
}

const openings: readonly (readonly string[])[] = [
  [],
  ['n', '"some words"'],
  ['e'],
  ['d'],
  ['?'],
  ['f'],
  ['V', 's', '"pau"', 'tab', '"x"', 'enter'],
  ['/', '"zzz"'],
  ['M'],
  ['N'],
];

test('every size is filled exactly: so many rows, no line too wide', () => {
  const state = begun(wealdshire(40));
  for (const opening of openings) {
    const open = update(state, { kind: 'keys', keys: keys(...opening), moment }).state;
    for (let columns = 58; columns <= 220; columns += 9) {
      for (let rows = 15; rows <= 70; rows += 5) {
        const frame = frameOf(update(open, { kind: 'resize', size: { columns, rows }, moment }).state);
        expect(frame).toHaveLength(rows);
        const widest = Math.max(...frame.map((line) => textWidth(stripStyles(line))));
        expect({ opening, columns, rows, fits: widest <= columns }).toEqual({ opening, columns, rows, fits: true });
      }
    }
  }
}, 120_000);

test('nasty text keeps its cells: the border beside it stands in one column', () => {
  const nasty = 'tab\there \u001b[2J\u001b]0;x\u0007 👩‍👩‍👧 ⚠️ 東京 é \u202Eright\r\nline';
  const bad = {
    ...register,
    recommendations: register.recommendations.map((one) => ({ ...one, text: nasty, topic: nasty, responsible: [nasty] })),
  };
  const frame = frameOf(begun(bad)).map(stripStyles);
  const borders = frame.slice(3, 36).map((line) => textWidth(line.slice(0, line.indexOf('│'))));
  expect(new Set(borders).size).toBe(1);
  expect(frame.join('')).not.toMatch(/[\u0000-\u001F\u202E]/);
});
