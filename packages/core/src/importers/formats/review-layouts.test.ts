import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import type { RecommendationDraft } from '../importer.ts';

/** The records of a paper by the recogniser that claims it. */
function recordsOf(lines: readonly string[]): { readonly kind: string; readonly records: readonly RecommendationDraft['record'][] } {
  const document = readText(lines.join('\n'), { name: 'paper.txt', sha256: '0'.repeat(64) });
  const found = identify(document, builtinImporters);
  if (found.outcome !== 'one') return { kind: found.outcome, records: [] };
  const { drafts, roles } = found.importer.extract(document, { paper: 'paper' });
  expect(roles.every((role, at) => (role === undefined) === (document.lines[at]?.trim() === ''))).toBe(true);
  return {
    kind: found.importer.name,
    records: drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : [])),
  };
}

test('a monitoring report in numbered paragraphs: what stands below each recommendation is how far it is', () => {
  const { kind, records } = recordsOf([
    'WEALDSHIRE ROADS SCRUTINY PANEL',
    'FOOTPATHS REVIEW – TWELVE MONTH MONITORING REPORT',
    'Report of the Head of Highways',
    '',
    '1. PURPOSE OF REPORT',
    '1.1 This report tells Members what has come of the review.',
    '',
    '2. RECOMMENDATIONS',
    '2.1 That the Panel:',
    '(a) note the progress in section 3; and',
    '(b) decide whether it wants a further report.',
    '',
    '3. PROGRESS',
    '3.1 Recommendation 1 – That stiles be replaced by gates where the owner agrees.',
    '3.2 Forty of the ninety stiles are gates now. The owners of the others have been written to.',
    '3.3 Recommendation 2 – That a map of the paths be put on the website.',
    '3.4 The map has been drawn.',
    '3.5 It will be put on the website when the new pages are ready.',
    '',
    '4. FINANCIAL IMPLICATIONS',
    '4.1 There are none.',
    'Contact officer: Ada Fenner, Head of Highways',
  ]);
  expect(kind).toBe('reply');
  expect(records.map(({ reference, text }) => [reference, text])).toEqual([
    ['(a)', 'note the progress in section 3'],
    ['(b)', 'decide whether it wants a further report.'],
    ['1', 'stiles be replaced by gates where the owner agrees.'],
    ['2', 'a map of the paths be put on the website.'],
  ]);
  expect(records[3]?.progress?.map((note) => note.text)).toEqual([
    'The map has been drawn.\nIt will be put on the website when the new pages are ready.',
  ]);
  expect(records[2]?.response).toBeUndefined();
});

test('a table of two columns that came apart: numbers jump and begin anew, the second column is its progress', () => {
  const { records } = recordsOf([
    'Update on the implementation of earlier reviews',
    '',
    'Annex 1',
    '',
    'Allotments Review (completed May 2030)',
    '',
    'Recommendation',
    '',
    'Implementation as of March 2031',
    '',
    '2. That the waiting list be published every quarter.',
    '',
    'It has been published twice.',
    '',
    '5. That water butts be offered at cost.',
    '',
    'Sixty were sold in April.',
    '',
    'More have been ordered.',
    '',
    'Annex 2',
    '',
    'Ponds Review (completed June 2030)',
    '',
    'Recommendation',
    '',
    'Implementation as of March 2031',
    '',
    'i. That every pond have a life ring beside it.',
    '',
    'All but two have one.',
  ]);
  expect(records.map(({ reference, text, progress }) => [reference, text, progress?.[0]?.text])).toEqual([
    ['2', 'the waiting list be published every quarter.', 'It has been published twice.'],
    ['5', 'water butts be offered at cost.', 'Sixty were sold in April.\nMore have been ordered.'],
    ['i', 'every pond have a life ring beside it.', 'All but two have one.'],
  ]);
});

test('a list of conclusions and recommendations: asks and findings, numbers that run on over the titles', () => {
  const { kind, records } = recordsOf([
    'Ferries on the Weald - Transport Committee Contents',
    '',
    'Conclusions and recommendations',
    '',
    'The timetable',
    '1.  The last ferry leaves before the last train comes in, and nobody has',
    'been made to put that right. (Paragraph 9)',
    '2.  We recommend that the Department ask both companies for one',
    'timetable: (a) in summer; and (b) in winter. (Paragraph',
    '12)',
    'Fares',
    '3.  The Department should publish what each crossing costs by the end of',
    'June 2032. (Paragraph 20)',
    '',
    'previous page\tcontents\tnext page',
  ]);
  expect(kind).toBe('review-report');
  expect(records.map((record) => [record.reference, record.class, record.topic])).toEqual([
    ['1.', 'comment', 'The timetable'],
    ['2.', 'recommendation', 'The timetable'],
    ['3.', 'recommendation', 'Fares'],
  ]);
  expect(records[1]?.text).toMatch(/\(Paragraph 12\)$/u);
});

test('conclusions that ask for nothing are no list of recommendations', () => {
  expect(
    recordsOf(['Conclusions and recommendations', '', '1. The pool is old.', '2. The roof leaks.', '3. It was shut in May.']).records,
  ).toEqual([]);
});

test('numbered recommendations in wrapped lines without blanks, themes and page lines between them', () => {
  const { kind, records } = recordsOf([
    'SCRUTINY PANEL C',
    'INQUIRY INTO STREET TREES',
    'FINAL REPORT',
    'Page 1',
    'STREET TREES',
    'SUMMARY',
    '1. The Panel met four times between May and September and walked through six',
    'wards with the wardens. It heard from the tree officers and from residents.',
    'CONCLUSIONS',
    '2. The Panel came to the following conclusions:',
    '• Too few trees are planted where the summers are hottest, and those that are',
    'planted are not watered in their first years.',
    'RECOMMENDATIONS',
    '3. Having heard all of this the Panel recommends the following actions to the',
    'Cabinet:',
    'Planting',
    'R1 That the planting programme begins with the six streets that have no tree',
    'at all, and that residents are asked where they would like theirs.',
    'R2 That young trees are watered for three summers, with the help of the',
    'Wardens and of the schools nearby.',
    'Page 2',
    'STREET TREES',
    'Monitoring',
    'R3 That the Cabinet Member reports on the trees that were lost to the Panel',
    'each year. This is what R1 and R2 are for.',
    'RESOURCE IMPLICATIONS',
    '4. The cost of R2 would be met from the budget for parks, as was said above.',
  ]);
  expect(kind).toBe('review-report');
  expect(records.map(({ reference, text }) => [reference, text.split(' ').slice(-3).join(' ')])).toEqual([
    ['R1', 'would like theirs.'],
    ['R2', 'the schools nearby.'],
    ['R3', 'R2 are for.'],
  ]);
});

test('a form of progress: its hint to the writer and its key are no progress', () => {
  const block = (number: number, ask: string, grade: string): readonly string[] => [
    `Recommendation ${number}:`,
    '',
    ask,
    '',
    'Responsibility:',
    '',
    'Parks Manager',
    '',
    'Date:',
    '',
    'March 2032',
    '',
    'Evidence of Progress (July 2032):',
    '',
    'Work has begun.',
    '',
    'Assessment of Progress (July 2032):',
    '',
    '(include explanation if required)',
    '',
    grade,
    '',
  ];
  const { records } = recordsOf([
    'SCRUTINY MONITORING – PROGRESS UPDATE',
    '',
    ...block(1, 'That the bandstand be painted before the summer.', '1 - Fully Achieved'),
    ...block(2, 'That the benches be counted and mended.', '2 - On Track'),
    'Assessment of Progress Gradings:',
    '',
    '1',
    '',
    'Fully Achieved',
    '',
    'What was asked has been done.',
  ]);
  expect(records.map((record) => record.statusAsWritten)).toEqual(['1 - Fully Achieved', '2 - On Track']);
  expect(records[1]?.progress?.map((note) => note.text).join('|')).not.toMatch(/What was asked|include/u);
});
