import { expect, test } from 'vitest';
import { bracketedAction } from './bracketed-action.ts';

test.each([
  [
    'Send the baseline by ward (Bernadette Rye, by Friday 19 March)',
    { text: 'Send the baseline by ward', owner: 'Bernadette Rye', due: 'Friday 19 March' },
  ],
  [
    'Add idling to the programme for 2031/32 (Tom Lathe - done)',
    { text: 'Add idling to the programme for 2031/32', owner: 'Tom Lathe', status: 'done' },
  ],
  ['Ask whether the results can be released (Head of Roads).', { text: 'Ask whether the results can be released', owner: 'Head of Roads' }],
])('%s', (line, read) => {
  expect(bracketedAction(line)).toEqual(read);
});

test.each(['Mend the gate (the one at the back)', 'Mend the gate'])('says nothing of an action: %s', (line) => {
  expect(bracketedAction(line)).toBeUndefined();
});
