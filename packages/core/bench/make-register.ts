import type { Committee } from '../src/model/committee.ts';
import type { HistoryEntry } from '../src/model/history-entry.ts';
import type { Meeting } from '../src/model/meeting.ts';
import type { Paper } from '../src/model/paper.ts';
import type { PartialDate } from '../src/model/partial-date.ts';
import type { Recommendation } from '../src/model/recommendation.ts';
import { emptyRegister, type Register } from '../src/model/register.ts';
import type { Status } from '../src/model/vocabulary.ts';
import { type Chance, chance } from './chance.ts';
import { committeeNames, officers, replies, reviews, statusWords, topics } from './words.ts';

/** The day on which measurements ask: most of what the registers hold is finished by then, some is late. */
export const benchToday = '2025-03-10';

/**
 * A register of so many recommendations, the same for the same count on every machine. Sized like real ones: a recommendation with its
 * source's lines, one to three updates, a history of an import and a few edits is about two kilobytes; a third has left the tracker.
 */
export function makeRegister(count: number): Register {
  const pick = chance(count);
  const committees = committeeNames.map(
    ([name, abbreviation], i): Committee => ({ id: id('C', i), name, abbreviation, history: history(pick, 'C', i, 1) }),
  );
  const meetings = committees.flatMap((committee, c) =>
    Array.from({ length: 30 }, (_, i): Meeting => ({ id: id('M', c * 100 + i), committee: committee.id, date: meetingDay(i) })),
  );
  const papers = Array.from({ length: 30 }, (_, i) => makePaper(i));
  const recommendations = Array.from({ length: count }, (_, i) => makeRecommendation(pick, i, committees));
  return { ...emptyRegister(), committees, meetings, recommendations, papers };
}

function makeRecommendation(pick: Chance, number: number, committees: readonly Committee[]): Recommendation {
  const at = pick.below(30);
  const committee = pick.of(committees);
  const raised = meetingDay(at);
  const topic = pick.of(topics);
  const text = `${pick.of(['Recommends', 'Requests', 'Asks'])} that ${pick.of(reviews)} for ${topic.toLowerCase()} and ${pick.of(reviews)}, reporting to the Committee by its meeting ${pick.below(90) + 10}.`;
  const officer = pick.of(officers);
  const status: Status = pick.of(['complete', 'complete', 'complete', 'in-progress', 'in-progress', 'not-started', 'paused']);
  const paper = id('P', at);
  const lines: readonly [number, number] = [number % 400, (number % 400) + 5];
  const source = { paper, lines, table: 1, row: number % 40 };
  const reply = pick.of(replies);
  const done = status === 'complete';
  return {
    id: id('R', number),
    ref: `${committee.abbreviation}.${raised.slice(2).replaceAll('-', '')}.${number + 1}`,
    committee: committee.id,
    raisedOn: raised,
    topic,
    text,
    class: 'recommendation',
    classReason: 'asks: "Recommends that"',
    responsible: [officer],
    ...(pick.below(10) === 0 ? {} : { followUp: day(meetingDay(at + 2 + pick.below(6))) }),
    response: { decision: pick.of(['accepted', 'accepted-in-part', 'accepted', 'noted']), on: meetingDay(at + 1), asWritten: reply },
    progress: Array.from({ length: 1 + pick.below(3) }, (_, i) => ({ date: meetingDay(at + 1 + i), text: pick.of(replies), source })),
    status,
    statusAsWritten: statusWords[status] ?? status,
    ...(done ? { completedOn: meetingDay(at + 3) } : {}),
    ...(done && pick.below(2) === 0 ? { archived: { on: meetingDay(at + 4), reason: 'complete before the meeting' } } : {}),
    sources: [{ ...source, quote: `${topic}\t${raised}\t${text}\t${officer}\t${reply}\t${status}` }],
    history: history(pick, 'R', number, 1 + pick.below(3)),
  };
}

function history(pick: Chance, kind: string, number: number, entries: number): readonly HistoryEntry[] {
  return Array.from({ length: entries }, (_, i) => ({
    id: id(`H${kind}${i}`, number),
    change: id('CH', Math.floor(number / 40) * 3 + i),
    at: `2024-${String(i + 1).padStart(2, '0')}-12T09:30:00.000Z`,
    by: 'A. Clerk',
    via: i === 0 ? 'import tracker.csv' : 'set',
    ...(i === 0
      ? { field: '*', op: 'create' as const }
      : { field: 'status', from: 'not-started', to: 'in-progress', reason: pick.of(replies).slice(0, 40) }),
  }));
}

function makePaper(number: number): Paper {
  const account = {
    lines: 400,
    record: 120,
    continuation: 240,
    header: 20,
    furniture: 10,
    context: 10,
    unclassified: 0,
    unclassifiedLines: [],
  };
  return {
    id: id('P', number),
    name: `tracker-${meetingDay(number)}.csv`,
    sha256: String(number).padStart(64, '0'),
    kind: 'tracker',
    asAt: meetingDay(number),
    importedOn: meetingDay(number),
    account,
  };
}

function day(date: string): PartialDate {
  return { text: date.split('-').reverse().join('/'), edtf: date, from: date, to: date, basis: 'as written, day first' };
}

/** A meeting in every second month from January 2020 on. */
function meetingDay(number: number): string {
  const month = String(((number * 2) % 12) + 1).padStart(2, '0');
  return `${2020 + Math.floor((number * 2) / 12)}-${month}-${String((number % 27) + 1).padStart(2, '0')}`;
}

/** Ten characters that sort by number. */
function id(kind: string, number: number): string {
  return `${kind}${number
    .toString(16)
    .toUpperCase()
    .padStart(10 - kind.length, '0')}`;
}
