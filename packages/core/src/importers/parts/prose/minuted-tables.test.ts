import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { minutesImporter } from '../../formats/minutes.ts';
import { minutedActions } from './minuted-tables.ts';
import { passagesOf } from './passages.ts';

const document = (...rows: readonly string[]) =>
  readText(['Notes from meeting held on Wednesday 15th February 2031', ...rows].join('\n'), { name: 'notes.txt', sha256: '0'.repeat(64) });
const actions = (...rows: readonly string[]) =>
  passagesOf(document(...rows)).flatMap((passage) => minutedActions(passage).map((action) => [action.text, action.owners]));

const wells =
  'Wells The clerk came to the Panel and spoke of the wells in each parish. The Panel agreed to write to the Water Board asking for a map; above all of the dry ones';
const pumps =
  'Pumps The Panel noted a letter of Mr. D. Tulk and agreed that Mr Tulk should be told the price of a pump. It was agreed that this was a pity.';
const path = 'Path The Panel agreed that the path along the river is narrow and that nothing could be done about it this year.';

test('what the talk of a row agrees is for the one whom the action column names', () => {
  expect(actions('Ref | Agenda matter | Action |', `1 | ${wells} | HW |`, `2 | ${pumps} | HW/AT |`, `3 | ${path} | |`)).toEqual([
    ['The Panel agreed to write to the Water Board asking for a map; above all of the dry ones', ['HW']],
    ['agreed that Mr Tulk should be told the price of a pump.', ['HW', 'AT']],
  ]);
});

test('a row of an agenda that names nobody asks only what is to be done', () => {
  const nothing = 'Gate The Panel reviewed the letters on the old gate and agreed that no further action should be taken on any of them.';
  const written =
    'Lane The Panel looked at the plan of the lane and at its cost. It was agreed to write to the Minister to ask for a year more.';
  expect(actions('Ref Back | Agenda matter | Action |', `Item 1 | ${nothing} | |`, `| ${written} | |`, `| ${path} | |`)).toEqual([
    ['to write to the Minister to ask for a year more.', []],
  ]);
  const wards =
    '3. Ward figures The Panel looked at a paper on wells. Several wards had none, on which the Panel asked that more figures be sought.';
  const titled = passagesOf(document('Ref Back | Agenda matter | Action |', `Item 1 | ${wards} | |`, `| ${path} | |`));
  expect(titled.flatMap(minutedActions)).toMatchObject([
    { topic: 'Ward figures', text: 'Several wards had none, on which the Panel asked that more figures be sought.' },
  ]);
  expect(actions('Ref | Issue | Action |', `1 | ${written} | |`, `2 | ${path} | |`)).toEqual([]);
});

test('the title that runs into what was said is the topic; a wish is none of the asks, nor is when the body meets', () => {
  const visit =
    '5. Visit to the Wells Members agreed that it would be good to see the wells at work. The Clerk was requested to set up a visit in the New Year.';
  const later = '6. Later meetings The Panel agreed to meet once more on 14th December 2031 after the training of members at the mill.';
  const grids = passagesOf(document('Ref Back | Agenda matter | Action |', `| ${visit} | HW |`, `| ${later} | |`));
  expect(grids.flatMap(minutedActions).map(({ topic, text, owners }) => [topic, text, owners])).toEqual([
    ['Visit to the Wells', 'The Clerk was requested to set up a visit in the New Year.', ['HW']],
  ]);
});

test('a log of actions, which has short cells and says who acts beside them, is none', () => {
  expect(actions('Ref | Action | Owner |', '1 | Write to the Water Board for a map | HW |', '2 | Tell Mr Tulk the price | AT |')).toEqual(
    [],
  );
  expect(actions('Item | Notes | Action |', '1 | Wells | HW |', '2 | Pumps | AT |')).toEqual([]);
});

test('such notes are minutes', () => {
  const notes = document('Ref | Agenda matter | Action |', `1 | ${wells} | HW |`, `2 | ${pumps} | AT |`);
  expect(minutesImporter.identify(notes).score).toBeGreaterThanOrEqual(0.5);
  expect(minutesImporter.extract(notes, { paper: 'paper' }).drafts).toMatchObject([
    { record: { responsible: ['HW'], raisedOn: '2031-02-15' } },
    { record: { responsible: ['AT'] } },
  ]);
});
