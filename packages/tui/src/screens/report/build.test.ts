import { parseHouseStyle } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { makeRegister } from '../../../../core/bench/make-register.ts';
import { begun } from '../../state/driver.test-data.ts';
import { reportText } from './build.ts';
import { reportStart } from './state.ts';

test('papers are in the house style of the register, as on the command line', () => {
  const parsed = parseHouseStyle('{"format":"scrutiny-house-style","schemaVersion":1,"dates":"12/03/2024","footer":"Ask the clerk."}');
  const houseStyle = parsed.ok ? parsed.value.style : undefined;
  const { choice } = reportStart('');
  const bare = reportText(choice, begun(makeRegister(5)), 'text');
  const styled = reportText(choice, begun(makeRegister(5), { houseStyle }), 'text');
  expect(styled).toContain('Ask the clerk.');
  expect(bare).not.toContain('Ask the clerk.');
  expect(styled).toMatch(/\d\d\/\d\d\/\d{4}/);
});
