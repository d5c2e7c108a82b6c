import type { DocumentFormat } from './document.ts';

/** The largest papers that are read, in bytes. A year of a council's trackers is under one MiB; far beyond these a file is no paper. */
export const largestPaper: Readonly<Record<DocumentFormat, number>> = {
  text: 32 * 1024 * 1024,
  csv: 32 * 1024 * 1024,
  json: 32 * 1024 * 1024,
  html: 16 * 1024 * 1024,
  markdown: 32 * 1024 * 1024,
  docx: 32 * 1024 * 1024,
  xlsx: 32 * 1024 * 1024,
  pdf: 32 * 1024 * 1024,
  odt: 32 * 1024 * 1024,
  ods: 32 * 1024 * 1024,
};

/** The most lines that a paper of text may have. */
export const mostLines = 200_000;
