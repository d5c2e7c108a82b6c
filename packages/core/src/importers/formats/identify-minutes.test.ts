import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { minutesImporter } from './minutes.ts';

const read = (...lines: readonly string[]) => readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) });
const texts = (...lines: readonly string[]) =>
  minutesImporter
    .extract(read(...lines), { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record.text] : []));

test.each(['Rivers Scrutiny Panel Minutes', 'Meeting minutes - Wells Forum - 3 May 2031', 'Rivers Panel Meeting Minutes'])(
  'calls itself minutes: %s',
  (title) => {
    expect(minutesImporter.identify(read(title, 'Apologies were received.')).score).toBeGreaterThan(0.5);
  },
);

test('what a working group agreed stands below a heading that says so', () => {
  expect(
    texts(
      'Draft minutes',
      'Wells Working Group',
      'Agreed at the Meeting:-',
      'That the wells be counted.',
      'That a map be given to the Group.',
    ),
  ).toEqual(['the wells be counted.', 'a map be given to the Group.']);
});
