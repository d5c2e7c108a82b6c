import { expect, test } from 'vitest';
import { annualReport } from './annual.ts';
import { optionsFor, sample, wealdshire } from './wealdshire.test-data.ts';

function figures(options: Parameters<typeof optionsFor>[0], heading: string): { readonly [name: string]: string } {
  const section = annualReport.build(wealdshire, optionsFor(options)).sections.find((one) => one.heading === heading);
  return Object.fromEntries((section?.table?.rows ?? []).map(([name, figure, of, share]) => [name, `${figure} of ${of}: ${share}`]));
}

test('rates are of asks alone, each with its denominator', () => {
  expect(figures({}, 'Roads and Transport Scrutiny Committee')).toMatchObject({
    'Asks made': '2 of 3: 67%',
    Answered: '1 of 2: 50%',
    Accepted: '1 of 1: 100%',
    'Not accepted': '0 of 1: 0%',
    'Answered late': '1 of 1: 100%',
    'Days to the first answer': '33 of : ',
    Complete: '0 of 2: 0%',
    'Complete of those due': '0 of 1: 0%',
    Overdue: '1 of 2: 50%',
    'Date moved': '1 of 2: 50%',
  });
});

test('a share of nothing is no share', () => {
  expect(figures({}, 'Children’s Scrutiny Committee').Accepted).toBe('0 of 0: –');
});

test('all committees come first, and every figure has a definition', () => {
  const report = annualReport.build(wealdshire, optionsFor());
  expect(report.sections[0]?.heading).toBe('All committees');
  for (const row of report.sections.flatMap((section) => section.table?.rows ?? [])) expect(row[4]).not.toBe('');
});

test('a period leaves out what was raised before it', () => {
  expect(figures({ since: '2024-09-01' }, 'Roads and Transport Scrutiny Committee')['Asks made']).toBe('1 of 2: 50%');
});

test('what was not accepted is listed with the reason', () => {
  const refused = { ...sample.buses, response: { decision: 'rejected' as const, text: 'There is no money for it.' } };
  const report = annualReport.build(wealdshire, optionsFor({ records: [refused] }));
  expect(report.sections.at(-1)?.heading).toBe('Not accepted');
  expect(report.sections.at(-1)?.table?.rows[0]?.at(-1)).toBe('There is no money for it.');
});
