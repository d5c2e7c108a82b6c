import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { earlierMatters } from './earlier-matters.ts';
import { passagesOf } from './passages.ts';

const find = (lines: readonly string[]) =>
  earlierMatters(passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) })));

test('actions of earlier meetings, quoted by number, with their state and the comments made', () => {
  const { matters, rest } = find([
    'Members heard that these Actions were now complete.',
    'Actions from the Meeting held on 12 September 2031',
    'Action Nos. 31 (a) and 36 – completed.',
    'Comments were received as follows:',
    'Action No. 31 (a) – ‘To ask for pier spending to be split by month’ from the Meeting held on 12 September 2031, page 21 refers.',
    'A Member thought the figure was wrong.',
    'Action No. 33 - ‘Winter Grants’ ‘The slides will be put in the Members’ Note,’ from the meeting held on 12 September 2031.',
    'ActionNo. 36– ‘To find room for a paper on wells’fromthe meetingheld on 12 September2031, page 22.',
    'Action No. 50 - Recommendation No 1, ‘To look at the well first’ from the meeting held on 12th September 2031, page 29 refers.',
    'N.B. Councillor Ada Finch left the Meeting.',
  ]);
  expect(
    matters.map(({ reference, text, topic, raisedOn, status, said }) => [reference, topic, text, raisedOn, status, said.length]),
  ).toEqual([
    ['31 (a)', undefined, 'To ask for pier spending to be split by month', '2031-09-12', 'completed', 1],
    ['33', 'Winter Grants', 'The slides will be put in the Members’ Note', '2031-09-12', undefined, 0],
    ['36', undefined, 'To find room for a paper on wells', '2031-09-12', 'completed', 0],
    ['50', undefined, 'To look at the well first', '2031-09-12', undefined, 0],
  ]);
  expect(rest.map((passage) => passage.text)).not.toContain('Action Nos. 31 (a) and 36 – completed.');
});

test('what Cabinet made of a committee’s recommendations', () => {
  const { matters, rest } = find([
    'The Chair told the Board what became of the recommendations made on 27th January 2031:',
    '·  Pier Review - that the pier be opened on Sundays. The recommendation was accepted by Cabinet.',
    '·  Wells – that two wells be dug.The recommendation was rejected, as it cost too much.',
    '·  The Chair said that the pier was old. It was closed.',
  ]);
  expect(matters.map(({ topic, text, answer, raisedOn }) => [topic, text, answer, raisedOn])).toEqual([
    ['Pier Review', 'that the pier be opened on Sundays.', 'accepted by Cabinet', '2031-01-27'],
    ['Wells', 'that two wells be dug.', 'rejected, as it cost too much', '2031-01-27'],
  ]);
  expect(rest).toHaveLength(2);
});

test('an action quoted by its minute has its outcome behind it, and what stands below is another matter', () => {
  const { matters, rest } = find([
    'The Chair went through the actions:',
    'Minute 27 - Ferry Fares “a note on fares would be sent to Members” – it was sent in May;',
    'it was agreed that the Adviser would write to the Ferry Society.',
    'Minute 28 - Piers. “The pier” is a poem.',
  ]);
  expect(matters.map(({ reference, topic, text, said }) => [reference, topic, text, said.length])).toEqual([
    ['Minute 27', 'Ferry Fares', 'a note on fares would be sent to Members', 0],
  ]);
  expect(rest).toHaveLength(3);
});
