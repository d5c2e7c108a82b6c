import type { DocumentFormat } from './document.ts';

/** The largest papers that are read, in bytes. A year of a council's trackers is under one MiB; far beyond these a file is no paper. */
export const largestPaper: Readonly<Record<DocumentFormat, number>> = {
  text: 32 * 1024 * 1024,
  csv: 32 * 1024 * 1024,
  json: 32 * 1024 * 1024,
  html: 8 * 1024 * 1024,
  markdown: 32 * 1024 * 1024,
  docx: 32 * 1024 * 1024,
  xlsx: 32 * 1024 * 1024,
  pdf: 32 * 1024 * 1024,
  odt: 32 * 1024 * 1024,
  ods: 32 * 1024 * 1024,
};

/** The most lines that a paper of text may have: a thousand pages. */
export const mostLines = 50_000;

/** The most rows of tables, paragraphs and headings that a paper may come to. No committee has asked so much; beyond it a file is built to exhaust. */
export const mostPieces = 20_000;
