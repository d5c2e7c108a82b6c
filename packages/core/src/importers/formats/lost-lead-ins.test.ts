import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { extractPaper } from '../extract.ts';

/** The texts of a paper's records with their numbers; none where it is of no known kind. */
function texts(...lines: readonly string[]): readonly string[] {
  const found = extractPaper(readText(lines.join('\n'), { name: 'page.txt', sha256: '0'.repeat(64) }), builtinImporters);
  if (!found.ok) return [];
  return found.value.extraction.drafts.flatMap((draft) =>
    draft.entity === 'recommendation' ? [`${draft.record.reference ?? '-'} ${draft.record.text}`] : [],
  );
}

test('the vote behind "RESOLVED:" is no resolution, and capitals with a stop number what is', () => {
  expect(
    texts('Agenda item', 'Ferries', 'RESOLVED: (Unanimous)', '', 'A.    To note the survey', '', 'B.   To ask the Mayor to print it.'),
  ).toEqual(['A. To note the survey', 'B. To ask the Mayor to print it.']);
});

test('a list whose every number a web page prints as "1." has as many parts', () => {
  const page = [
    'Issue - decisions',
    'Ferries',
    '22/03/2031 - Ferries',
    '  1. That the talk be noted.',
    '',
    '',
    '  1. That the piers be asked to list their lamps.',
  ];
  expect(texts(...page)).toEqual(['1. the talk be noted.', '1. the piers be asked to list their lamps.']);
});

test('below a colon that introduced something else, parts that all say what is to be are what was resolved', () => {
  const talk = 'Further to Minute No. 5 of 26 January 2031, the Committee considered the report of the Director of Piers on paint.';
  const list = [
    '(1) the paint be noted;',
    '(2) the Director of Piers be requested to report on:',
    '· the cost of tar;',
    '(3) a survey be agreed.',
  ];
  expect(texts(talk, 'Members raised issues on the following:', ...list, 'Supporting documents:')).toEqual([
    '(1) the paint be noted',
    '(2) the Director of Piers be requested to report on:\n• the cost of tar',
    '(3) a survey be agreed.',
  ]);
  expect(texts(talk, 'Members raised issues on the following:', '(1) the paint was thin;', '(2) the tar be dear.')).toEqual([]);
});

test('below the gap of a lost heading, parts that one sentence holds together are resolved', () => {
  const head = [
    'Issue - meetings',
    'Piers',
    'Meeting: 09/04/2031 - Overview and Scrutiny (Item 8)',
    'Members thought that the piers were dark.',
  ];
  expect(
    texts(
      ...head,
      '',
      '',
      '',
      '',
      '1)   Officers hand the lamps on;',
      '',
      '2)   Officers write to the divers; and',
      '',
      '3)   the talk be noted.',
    ),
  ).toEqual(['1) Officers hand the lamps on', '2) Officers write to the divers', '3) the talk be noted.']);
});

test('a list that a converter laid out in cells is read as a list', () => {
  expect(
    texts('Agenda item', 'Piers', 'RESOLVED: That', '(1) |', 'the programme be approved;', '|', '(2) |', 'a survey be made.', '|'),
  ).toEqual(['(1) the programme be approved', '(2) a survey be made.']);
});
