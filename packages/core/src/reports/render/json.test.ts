import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderJson } from './json.ts';

const report: Report = {
  kind: 'tracker',
  title: 'Tracker',
  preamble: ['As at 1 May 2024.'],
  language: 'en-GB',
  sectionColumn: { key: 'committee', title: 'Committee' },
  sections: [
    {
      heading: 'Roads Panel',
      id: 'roads',
      paragraphs: ['Updated after each meeting.'],
      table: {
        caption: 'Recommendations of the Roads Panel',
        columns: [
          { key: 'topic', title: 'Topic' },
          { key: 'status', title: 'Status' },
        ],
        rows: hostileTexts.map((text) => [text, 'Complete']),
      },
    },
  ],
};

test('it is one envelope with the columns, and the rows by key', () => {
  const value = JSON.parse(renderJson(report));
  expect(value).toMatchObject({
    schemaVersion: 1,
    kind: 'report',
    report: 'tracker',
    title: 'Tracker',
    language: 'en-GB',
    preamble: ['As at 1 May 2024.'],
    columns: [
      { key: 'committee', title: 'Committee' },
      { key: 'topic', title: 'Topic' },
      { key: 'status', title: 'Status' },
    ],
    sections: [
      {
        heading: 'Roads Panel',
        id: 'roads',
        paragraphs: ['Updated after each meeting.'],
        caption: 'Recommendations of the Roads Panel',
        rows: hostileTexts.length,
      },
    ],
  });
  expect(value.rows[0]).toEqual({ committee: 'Roads Panel', topic: hostileTexts[0], status: 'Complete' });
});

test('every text reads back exactly, and none acts on a screen', () => {
  const json = renderJson(report);
  const rows: readonly { topic: string }[] = JSON.parse(json).rows;
  expect(rows.map((row) => row.topic)).toEqual(hostileTexts);
  expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/);
});
