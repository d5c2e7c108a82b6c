export { decodeText } from './documents/decode.ts';
export type { Block, Cell, Document, DocumentFormat, Heading, ListItem, PageBreak, Paragraph, Row, Table } from './documents/document.ts';
export { sniffFormat } from './documents/formats.ts';
export { largestPaper, mostLines } from './documents/limits.ts';
export { type ReadOptions, readDocument } from './documents/read-document.ts';
