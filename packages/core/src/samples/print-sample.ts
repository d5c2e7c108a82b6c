import { escapeJson } from '../base/escape-json.ts';
import type { Sample } from './sample.ts';

/** A pair of line numbers over four lines of JSON. A text cannot look so: it holds no line end. */
const linePair = /\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g;

/** The text of an expected file: JSON, one field a line, a range of lines on one; for people to look over and for git to compare. */
export function printSample(sample: Sample): string {
  return `${escapeJson(JSON.stringify(sample, undefined, 2).replace(linePair, '[$1, $2]'))}\n`;
}
