import { expect, test } from 'vitest';
import { reportKinds } from '../registry.ts';
import type { Report, ReportEvent } from '../report.ts';
import { optionsFor, wealdshire } from '../wealdshire.test-data.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderIcs } from './ics.ts';

const report: Report = { kind: 'overdue', title: 'Overdue', preamble: [], language: 'en-GB', sections: [] };
const event: ReportEvent = {
  key: 'R000000001-follow-up',
  date: '2024-02-29',
  summary: 'Follow up: RTSC.1',
  description: 'Mend it; soon, please.\nHead of Highways',
  categories: ['Follow up', 'Roads, Streets'],
};

function lines(events: readonly ReportEvent[]): readonly string[] {
  return (renderIcs({ ...report, events }, '2025-03-10') ?? '').replaceAll('\r\n ', '').split('\r\n');
}

test('a day is an all-day entry that ends before the next day, keeps its name and takes up no time', () => {
  expect(lines([event])).toEqual(
    expect.arrayContaining([
      'UID:R000000001-follow-up@scrutiny',
      'DTSTAMP:20250310T000000Z',
      'DTSTART;VALUE=DATE:20240229',
      'DTEND;VALUE=DATE:20240301',
      'DESCRIPTION:Mend it\\; soon\\, please.\\nHead of Highways',
      'CATEGORIES:Follow up,Roads\\, Streets',
      'TRANSP:TRANSPARENT',
    ]),
  );
});

test.each(hostileTexts)('a hostile text makes no line of its own: %j', (text) => {
  const written = lines([{ ...event, summary: text, description: text, categories: [text] }]);
  const names = written.filter((line) => line !== '').map((line) => line.replace(/[:;].*$/s, ''));
  expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^[A-Z-]+$/);
});

test('a report without days is no calendar, one without any due is an empty one', () => {
  expect(renderIcs(report, '2025-03-10')).toBeUndefined();
  expect(lines([]).at(-2)).toBe('END:VCALENDAR');
});

test.each(reportKinds)('$kind has days for a calendar only where it is a list of what is due, and only when asked', (kind) => {
  const has = ['tracker', 'outstanding', 'overdue', 'responses'].includes(kind.kind);
  expect(kind.build(wealdshire, optionsFor()).events).toBeUndefined();
  const { events } = kind.build(wealdshire, { ...optionsFor(), withEvents: true });
  expect(events !== undefined).toBe(has);
  for (const one of events ?? []) expect(one.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const keys = (events ?? []).map((one) => one.key);
  expect(new Set(keys).size).toBe(keys.length);
});
