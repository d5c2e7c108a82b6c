import fc from 'fast-check';
import { hostileTexts } from '../src/reports/render/hostile-texts.test-data.ts';
import type { Report } from '../src/reports/report.ts';

const marks = '=+-@\t\r\n ;,"\'<>[]()|\\`#*_&＝＋－＠'.split('');

/** So many texts made of what has broken or misused reports elsewhere. */
export function hostileSample(count: number): readonly string[] {
  const piece = fc.oneof(
    fc.constantFrom(...hostileTexts.filter((text) => text.length < 100)),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(...marks),
  );
  return fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    { numRuns: count, seed: 14 },
  );
}

/** A report of these texts, in every place where a report holds text. */
export function hostileReport(texts: readonly string[]): Report {
  const columns = [
    { key: 'key', title: 'Key' },
    { key: 'text', title: 'Text', wide: true },
  ];
  const rows = texts.map((text, i) => [`k${i}`, text]);
  const [title = '', heading = '', line = ''] = texts;
  return {
    kind: 'tracker',
    title,
    preamble: [line],
    language: 'en-GB',
    sections: [{ heading, paragraphs: [line], table: { caption: heading, columns, rows } }],
  };
}
