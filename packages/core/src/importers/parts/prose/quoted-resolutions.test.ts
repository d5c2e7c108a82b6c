import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';

const find = (...lines: readonly string[]) =>
  findResolutions(passagesOf(readText(lines.join('\n\n'), { name: 'm.txt', sha256: '0'.repeat(64) }))).resolutions;

test('what panels agreed, quoted for the Cabinet that has to answer, with the title above', () => {
  const found = find(
    'Ferry Fares – Yearly Review',
    'The Rivers Panel agreed as follows. Its minutes are appended.',
    '“That the Cabinet be requested to keep the fare”.',
    'Councillor Frost to respond',
  );
  expect(found.map(({ text, topic }) => [text, topic])).toEqual([
    ['the Cabinet be requested to keep the fare', 'Ferry Fares – Yearly Review'],
  ]);
});

test('a quoted list, and the answers to it, which are no asks', () => {
  const found = find(
    'The Rivers Panel met on 3 May. It was resolved:',
    '“That the Cabinet be requested to agree to these points –',
    '(a)  That the fare be kept.',
    '(b)  That the pier be mended.”',
    '(1)  Cabinet agrees that the fare be kept.',
    '(2)  Cabinet notes that piers are mended in turn.',
  );
  expect(found.map(({ reference, text }) => `${reference} ${text}`)).toEqual(['(a) the fare be kept.', '(b) the pier be mended.']);
});

test('a list that begins behind the dash of the words that introduce it', () => {
  const found = find(
    'RESOLVED that Cabinet supports the reply of the Leader.',
    'The Rivers Panel resolved to comment thus, namely that – “(a)  the fare may have to rise;',
    '(b)  the pier should be mended.”',
  );
  expect(found.map(({ reference, text }) => `${reference} ${text}`)).toEqual([
    '(a) the fare may have to rise',
    '(b) the pier should be mended.',
  ]);
});

test('what a panel resolved before is quoted, where it now resolves something else', () => {
  const found = find(
    'At its last meeting the Rivers Panel resolved:',
    '“That Cabinet be asked to keep the fare.”',
    'RESOLVED: That the pier be visited.',
  );
  expect(found.map(({ text }) => text)).toEqual(['the pier be visited.']);
});
