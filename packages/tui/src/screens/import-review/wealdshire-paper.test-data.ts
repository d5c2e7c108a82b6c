import { builtinImporters, type ExtractedPaper, extractPaper } from '@scrutiny/core';
import { readDocument } from '@scrutiny/core/readers';

/** Minutes of Wealdshire with three recommendations; the third one is given as `third`. */
export async function minutes(
  third = 'Asks for a list of the agency posts that have run for longer than six months.',
): Promise<ExtractedPaper> {
  return paperOf('minutes.txt', [
    'Wellbeing and Communities Scrutiny Committee',
    '',
    '12 September 2024 – At a meeting of the Wellbeing and Communities Scrutiny Committee held at 10.30 am in the Wend Room, County Hall, Harrowmere.',
    '',
    'Present: Cllr Aldous (Chair)',
    '',
    '14. Adult social care: response to the assurance assessment',
    '',
    '14.1 The Committee considered a report by the Director of Adults and Wellbeing.',
    '',
    '14.3 Resolved that the Committee:',
    '',
    '1. Requests that the latest reading of each measure in the improvement plan is sent to members in the first week of every quarter.',
    '2. Recommends that the three vacant reviewing posts in the Tidewell team are filled before the end of the financial year.',
    `3. ${third}`,
    '',
  ]);
}

/** A paper from lines of text, as the readers and recognisers take it. */
export async function paperOf(name: string, lines: readonly string[]): Promise<ExtractedPaper> {
  const document = await readDocument(new TextEncoder().encode(`${lines.join('\n')}\n`), { name });
  const paper = extractPaper(document, builtinImporters);
  if (!paper.ok) throw new Error(paper.error.message);
  return paper.value;
}
