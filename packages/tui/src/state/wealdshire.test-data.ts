import {
  applyPlan,
  derivedId,
  type Edit,
  emptyRegister,
  parsePartialDate,
  type Recommendation,
  type Register,
  type Status,
} from '@scrutiny/core';

const committees = [
  { id: derivedId(['weald', 'children']), name: 'Wealdshire Children’s Scrutiny Committee', abbreviation: 'WCSC' },
  { id: derivedId(['weald', 'roads']), name: 'Wealdshire Roads and Transport Scrutiny Committee', abbreviation: 'WRTC' },
] as const;

const posts = ['Head of Early Years', 'Assistant Director (Highways)', 'Director of Children’s Services', 'Café Liaison Officer'] as const;
const states: readonly Status[] = ['not-started', 'in-progress', 'in-progress', 'complete', 'not-started', 'paused'];
const due = ['31 January 2024', 'end of March 2024', '12 February 2024', 'spring 2024', undefined] as const;
const asks = [
  'Requests that a report on the number of foster carers is brought to the Committee',
  'Recommends that the Cabinet Member publishes the list of road closures each month',
  'Asks for a briefing note on the pilot of school transport in the Upper Weald, and on what it cost',
  'Recommends that the flood plan is looked at again after each winter, with the parish councils',
] as const;

/** The day on which these records are looked at. */
export const testDay = '2024-02-01';

/** A register of Wealdshire, the county of our tests, with so many recommendations: some overdue, some without an officer or a date. */
export function wealdshire(count: number): Register {
  const edits: Edit[] = committees.map((record) => ({ kind: 'create', collection: 'committees', record }));
  for (const record of committees) {
    for (const date of ['2023-09-13', '2024-03-06']) {
      edits.push({
        kind: 'create',
        collection: 'meetings',
        record: { id: derivedId(['meeting', record.id, date]), committee: record.id, date },
      });
    }
  }
  for (let at = 0; at < count; at += 1) edits.push({ kind: 'create', collection: 'recommendations', record: recommendation(at) });
  const stamp = { id: 'IMPORT', at: '2023-10-01T10:00:00.000Z', by: 'B. Importer', via: 'import tracker.txt' };
  return applyPlan(emptyRegister(), { summary: 'test', edits }, stamp);
}

function recommendation(at: number): Recommendation {
  const committee = committees[at % 2] ?? committees[0];
  const post = posts[at % 5];
  const when = due[at % due.length];
  const status = states[at % states.length] ?? 'unknown';
  return {
    id: derivedId(['record', String(at)]),
    ref: `${committee.abbreviation}.230913.${at + 1}`,
    committee: committee.id,
    raisedOn: '2023-09-13',
    topic: `Topic ${at % 7}`,
    text: `${asks[at % asks.length] ?? ''} (${at + 1}).`,
    class: at % 3 === 0 ? 'request' : 'recommendation',
    status,
    ...(status === 'complete' ? { completedOn: '2023-12-01' } : {}),
    ...(post === undefined ? {} : { responsible: [post] }),
    ...(when === undefined ? {} : { followUp: parsePartialDate(when, { reference: testDay, forward: true }) }),
    progress: [{ date: '2023-11-02', text: 'Work has begun with the team.', by: 'A. Clerk' }],
  };
}
