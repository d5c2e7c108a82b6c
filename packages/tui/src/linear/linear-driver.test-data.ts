import type { Register } from '@scrutiny/core';
import { type Key, keyId } from '../input/key.ts';
import { refreshScreens } from '../screens/registry.ts';
import type { AppState } from '../state/app-state.ts';
import { begun, type Driver, drive, keys } from '../state/driver.test-data.ts';
import { lineWriter } from './line-writer.ts';
import { linearSize, linearTheme } from './linear-theme.ts';
import { openingWords } from './opening-words.ts';
import { speak } from './speak.ts';

/** A session of lines without a terminal: keys in, everything that was ever written out. */
export interface LinearDriver {
  press(...names: readonly string[]): void;
  heard(): string;
  readonly driver: Driver;
}

/** Opens such a session. */
export function listen(register: Register, more: Partial<AppState> = {}): LinearDriver {
  const driver = drive(register, { theme: linearTheme, size: linearSize, ...more });
  let written = '';
  const writer = lineWriter((text) => {
    written += text;
  });
  let last = refreshScreens(begun(register, { theme: linearTheme, size: linearSize, ...more }));
  let key: string | undefined;
  writer.say({ kind: 'lines', lines: openingWords(last) }, last);
  driver.subscribe(() => {
    if (key === undefined) tellStep(false);
  });
  const tellStep = (asked: boolean): void => {
    const state = driver.state();
    writer.say(speak(last, state, key, asked), state);
    last = state;
  };
  const press = (one: Key): void => {
    key = one.kind === 'key' ? keyId(one) : one.kind;
    const before = driver.asked.length;
    driver.tell({ kind: 'keys', keys: [one] });
    tellStep(driver.asked.length > before);
    key = undefined;
  };
  return { driver, heard: () => written, press: (...names) => keys(...names).forEach(press) };
}
