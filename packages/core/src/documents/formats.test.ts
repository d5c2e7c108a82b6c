import { expect, test } from 'vitest';
import { sniffFormat } from './formats.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));

test.each([
  ['<!DOCTYPE html><p>x', 'minutes.txt', 'html'],
  ['\ufeff\n<?xml version="1.0"?>\n<!-- saved -->\n<html>', undefined, 'html'],
  ['<table><tr><td>x', undefined, 'html'],
  ['<p>Work is underway.</p>', 'reply.txt', 'text'],
  ['plain', 'page.htm', 'html'],
  ['{"kind": "report"}', undefined, 'json'],
  ['[{"a": 1}]', 'list.txt', 'json'],
  ['[i] Recommendations are copied.', undefined, 'text'],
  ['{broken', 'list.json', 'json'],
  ['Topic,Ask,Status\nRoads,"Mend, soon",Open\n', undefined, 'csv'],
  ['Topic;Ask;Status\nRoads;Mend;Open\n', 'tracker.txt', 'csv'],
  ['one column\nonly', 'tracker.CSV', 'csv'],
  ['a\tb\n', 'tracker.tsv', 'csv'],
  ['Topic\tAsk\tStatus\nRoads\tMend\tOpen\n', undefined, 'text'],
  ['Present: Reed, Dale, Hart.\nAbsent: Page, Wood, Gray.\n', undefined, 'text'],
  ['Dear Ann, Bob, Cyd,\nThanks, all, again.', undefined, 'text'],
  ['# Tracker\n\nx', 'tracker.md', 'markdown'],
  ['# Tracker\n\n## Live\n\nx', undefined, 'markdown'],
  ['# Tracker\n\n| a | b |\n|---|---|\n', 'stdin', 'markdown'],
  ['# Tracker\n\n## Live\n\nx', 'tracker.txt', 'text'],
  ['Minutes\n\n1. That it be noted.', undefined, 'text'],
  ['%PDF-1.7', 'a.txt', 'pdf'],
  ['PK\u0003\u0004 word/document.xml', 'a.docx', 'docx'],
  ['PK\u0003\u0004 xl/workbook.xml', undefined, 'xlsx'],
  ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', undefined, 'odt'],
  ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', undefined, 'ods'],
])('%j named %j is %s', (text, name, format) => {
  expect(sniffFormat(bytes(text), name)).toBe(format);
});

test.each([
  [bytes('PK\u0003\u0004 notes'), 'this is an archive'],
  [bytes('{\\rtf1 x}'), 'this is a rich text (RTF) file'],
  [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'this is an old Word or Excel file'],
  [
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])),
    'the file is protected by a password',
  ],
  [bytes('PK\u0003\u0004 xl/workbook.bin'), 'this is a binary Excel workbook'],
  [Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'this is a picture'],
])('says what a file is that no reader knows', (file, message) => {
  expect(() => sniffFormat(file, 'a.bin')).toThrow(message);
});
