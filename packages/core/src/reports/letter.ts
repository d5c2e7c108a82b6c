import { formatDate } from '../model/dates/calendar.ts';
import { deriveAll } from '../rules/derive.ts';
import { isAsk } from '../rules/record-kind.ts';
import { committeeName } from './committee-sections.ts';
import { asksDefinition, countOf } from './counts.ts';
import { type LetterMatter, lettersFor } from './letter-matters.ts';
import { letterParagraphs } from './letter-text.ts';
import { raisedOnIn } from './raised.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

/**
 * The chair's letter to the decision-maker, in prose: what the committee considered, what it recommends in numbered points, by when an answer
 * is asked for and at which meeting it will be considered. One letter for each committee, meeting and addressee among the records; procedure and
 * the committee's own actions are for no decision-maker and are left out.
 */
export const letterReport: ReportKind = {
  kind: 'letter',
  title: 'Letter to the decision-maker',
  build(register, options) {
    const day = reportDay(options);
    const derived = deriveAll(register, day);
    const matters = lettersFor(options, raisedOnIn(register));
    const points = matters.flatMap((matter) => matter.records);
    const [only] = matters;
    return {
      kind: letterReport.kind,
      title: matters.length === 1 && only !== undefined ? `Letter to ${only.addressee}` : 'Letters to decision-makers',
      preamble:
        matters.length === 0
          ? ['None of the selected records is for a decision-maker.']
          : matters.length === 1
            ? []
            : [
                `${countOf(matters.length, 'letter')} with ${countOf(points.length, 'point')}, ${points.filter(isAsk).length} of them asks (${asksDefinition}).`,
              ],
      language: reportLanguage,
      sectionColumn: { key: 'letter', title: 'Letter' },
      sections: matters.map((matter) => ({
        ...(matters.length === 1 ? {} : { heading: headingOf(matter, committeeName(register, matter.committee)) }),
        paragraphs: letterParagraphs(register, matter, { day, responseDue: (record) => derived.get(record.id)?.responseDue }),
      })),
    };
  },
};

function headingOf(matter: LetterMatter, committee: string): string {
  const meeting = matter.meeting === undefined ? '' : `, ${formatDate(matter.meeting)}`;
  return `${committee}${meeting}: to ${matter.addressee}`;
}
