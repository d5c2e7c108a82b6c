import { expect, test } from 'vitest';
import { committeeKey, committeeNames, committeeOfCell, mentionedCommittee } from './committee-mention.ts';

test('names are found without the words that only stand before them', () => {
  expect(committeeNames('Schedule of Fostering and Family Support Scrutiny Committee recommendations')).toEqual([
    'Fostering and Family Support Scrutiny Committee',
  ]);
  expect(committeeNames("Chair of the Adults' Services Scrutiny Panel")).toEqual(["Adults' Services Scrutiny Panel"]);
  expect(committeeNames('MINUTES OF THE HEALTH AND CARE SCRUTINY COMMITTEE')).toEqual(['Health and Care Scrutiny Committee']);
  expect(committeeNames('The committee met.')).toEqual([]);
});

test('an abbreviation in the title is spelled out by whatever in the paper has its initials', () => {
  expect(mentionedCommittee(['WCSC tracker 2031'], ['Chair of the Wellbeing and Communities Scrutiny Committee'])).toEqual({
    name: 'Wellbeing and Communities Scrutiny Committee',
    abbreviation: 'WCSC',
  });
  expect(mentionedCommittee(['WCSC tracker 2031'])).toEqual({ abbreviation: 'WCSC' });
});

test('the council beside it is kept, other capitals are not committees', () => {
  expect(mentionedCommittee(['Wealdshire County Council – Place Scrutiny Panel', 'RAG and KPI tracker'])).toEqual({
    name: 'Place Scrutiny Panel',
    council: 'Wealdshire County Council',
  });
  expect(mentionedCommittee(['RAG tracker (DRAFT)'])).toBeUndefined();
});

test('a name that any council has counts only when there is no better one', () => {
  expect(mentionedCommittee(['SCRUTINY COMMITTEE RECOMMENDATIONS', 'Leisure and Parks Scrutiny Panel'])?.name).toBe(
    'Leisure and Parks Scrutiny Panel',
  );
  expect(mentionedCommittee(['Overview and Scrutiny Committee tracker'])?.name).toBe('Overview and Scrutiny Committee');
});

test('a cell of short letters is spelled out by the key', () => {
  const key = committeeKey(['Origin: PEO (People Scrutiny Panel); PLA – Place Scrutiny Panel', 'Audit and Risk Committee ("ARC")']);
  expect(committeeOfCell('PEO', key)).toEqual({ name: 'People Scrutiny Panel', abbreviation: 'PEO' });
  expect(committeeOfCell('PLA', key)).toEqual({ name: 'Place Scrutiny Panel', abbreviation: 'PLA' });
  expect(committeeOfCell('ARC', key)).toEqual({ name: 'Audit and Risk Committee', abbreviation: 'ARC' });
  expect(committeeOfCell('XYZ', key)).toEqual({ abbreviation: 'XYZ' });
  expect(committeeOfCell('Committee not named', key)).toBeUndefined();
  expect(committeeOfCell('Tourism and Leisure', key)).toEqual({ name: 'Tourism and Leisure' });
});
