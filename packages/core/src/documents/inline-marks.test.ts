import { expect, test } from 'vitest';
import { stripMarks } from './inline-marks.ts';

test.each([
  ['**Title**', 'Title', true],
  ['**One** **two**.', 'One two.', true],
  ['__Title__', 'Title', true],
  ['a **bold** word', 'a bold word', false],
  ['a *slanted* and _slanted_ word', 'a slanted and slanted word', false],
  ['**Responsible Lead', 'Responsible Lead', true],
  ['[full inspection](#) of [the plan](http://example.org/a)', 'full inspection of the plan', false],
  ['SR [25](26)', 'SR [25](26)', false],
  ['5 * 3 * 2 = 30', '5 * 3 * 2 = 30', false],
  ['first_last@example.org', 'first_last@example.org', false],
  ['_', '_', false],
  ['Name: ______', 'Name: ______', false],
  ['footnote*', 'footnote*', false],
  ['****', '****', false],
])('%j is %j, all bold: %s', (raw, text, bold) => {
  expect(stripMarks(raw)).toEqual({ text, bold });
});
