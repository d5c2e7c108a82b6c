import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Post, Register } from '../model/register.ts';
import { isAsk, isOpen } from '../rules/record-kind.ts';
import { asksDefinition, countOf } from './counts.ts';
import { newestMeetingFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'reference', title: 'Reference' },
  { key: 'topic', title: 'Topic' },
  { key: 'meeting', title: 'Meeting', type: 'date' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'followUp', title: 'Follow up', type: 'date' },
  { key: 'response', title: 'Response', wide: true },
  { key: 'status', title: 'Status' },
  { key: 'update', title: 'Update', wide: true },
];

const nobody = 'Nobody named';

/**
 * Each post's open asks, with a form to reply on: the rows of the tracker as they stand, and an empty Update. The officer overwrites the
 * follow-up date and the status where they have changed and writes the update; the references say which row is which on the way back. A
 * post is one whatever its holder is called ("Interim …"), where the register knows its other names.
 */
export const ownerReport: ReportKind = {
  kind: 'owner',
  title: 'Open asks by responsible post',
  build(register, options) {
    const raisedOn = raisedOnIn(register);
    const asks = newestMeetingFirst(
      options.records.filter((record) => isOpen(record) && isAsk(record)),
      raisedOn,
    );
    const owners = groupByPost(register, asks);
    return {
      kind: ownerReport.kind,
      title: ownerReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        asks.length === 0
          ? 'No ask is open.'
          : `${countOf(asks.length, 'open ask')} for ${countOf(owners.length, 'post')} (${asksDefinition}); an ask with several posts stands under each.`,
      ],
      language: reportLanguage,
      // A form to be filled in has the columns of a tracker and no other: Responsible says whose it is.
      sectionColumn: 'none',
      sections:
        owners.length === 0
          ? [{ paragraphs: [], table: { caption: ownerReport.title, columns, rows: [] } }]
          : owners.map(([post, records]) => ({
              heading: post,
              paragraphs: [
                `${records.length === 1 ? 'This recommendation of scrutiny is' : 'These recommendations of scrutiny are'} recorded as yours and still open. Please write under Update what has been done, and correct the follow-up date and the status where they have changed.`,
              ],
              table: {
                caption: `Open asks: ${post}`,
                columns,
                rows: records.map((record) => {
                  const meetingDate = raisedOn(record);
                  const cells = publishedCells(record, meetingDate === undefined ? {} : { meetingDate });
                  return [
                    record.ref,
                    cells.topic,
                    cells.meeting,
                    cells.recommendation,
                    cells.responsible,
                    cells.followUp,
                    cells.response,
                    cells.status,
                    '',
                  ];
                }),
              },
            })),
    };
  },
};

/** Records by post, posts by name, those that nobody is named for last. */
function groupByPost(register: Register, records: readonly Recommendation[]): readonly (readonly [string, readonly Recommendation[]])[] {
  const titles = new Map<string, string>();
  const known: readonly Post[] = register.posts.filter((post) => post.withdrawn === undefined);
  for (const post of known) for (const name of [post.title, ...(post.aliases ?? [])]) titles.set(plain(name), post.title);
  const groups = new Map<string, { readonly post: string; readonly records: Recommendation[] }>();
  for (const record of records) {
    const written = (record.responsible ?? []).filter((name) => name.trim() !== '');
    const posts = new Map((written.length === 0 ? [nobody] : written).map((name) => [plain(titles.get(plain(name)) ?? name), name]));
    for (const [key, name] of posts) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { post: titles.get(plain(name)) ?? name, records: [record] });
      else group.records.push(record);
    }
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.post === nobody) - Number(b.post === nobody) || (a.post < b.post ? -1 : a.post > b.post ? 1 : 0))
    .map((group) => [group.post, group.records] as const);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
