import type { Place } from '../../../base/place.ts';
import { joinPlaces } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import { itemMatters } from './item-matters.ts';
import type { Passage } from './passages.ts';
import { type QuotedAction, quotedAction, statusesByNumber } from './quoted-actions.ts';
import { statedItems } from './stated-items.ts';

/** A recommendation or action of an earlier meeting of which minutes tell what became of it. */
export interface EarlierMatter {
  readonly text: string;
  readonly topic?: string;
  /** The paper's own number: "31 (a)". */
  readonly reference?: string;
  /** The meeting that it comes from. */
  readonly raisedOn?: CalendarDate;
  /** The day for which it is down. */
  readonly due?: PartialDate;
  /** How far it is, as written: "completed". */
  readonly status?: string;
  /** What the one who decides said, as written: "accepted by Cabinet". */
  readonly answer?: string;
  /** What was said of it now. */
  readonly said: readonly Passage[];
  readonly place: Place;
}

/** The earlier matters of an item, and the passages that are about none of them. */
export interface EarlierMatters {
  readonly matters: readonly EarlierMatter[];
  readonly rest: readonly Passage[];
}

const answerWord =
  '(?:(?:not|partially|partly|unanimously|provisionally|also)\\s+){0,2}(?:accepted|agreed|approved|rejected|refused|declined|carried|noted|supported|deferred|endorsed|amended|adopted)';
const answered = new RegExp(
  `^(.{15,1200}?[.;])\\s*(?:The|This)\\s+(?:recommendations?|request|proposal)\\s+(?:was|were|had been|has been|is)\\s+(${answerWord}\\b[^.]{0,120})\\.?(.{0,600})$`,
  'su',
);
const titled = /^(.{3,90}?)\s*[-–—:]\s+(?=(?:that|to)\b)/u;

/**
 * The actions and recommendations of earlier meetings that an item goes through: "Action No. 31 (a) – ‘To ask for …’ from the meeting held on 12
 * September 2023" with the comments below it, a list whose items end in their state, and bullets "Taxi Ranks – that the rank be moved. The
 * recommendation was accepted by Cabinet."
 *
 * From minutes of "Actions from the previous meeting" and of what became of a scrutiny committee's recommendations at Cabinet.
 */
export function earlierMatters(all: readonly Passage[]): EarlierMatters {
  const { matters: stated, rest: unstated } = statedItems(all);
  const { matters: listed, rest: passages } = itemMatters(unstated);
  const matters: EarlierMatter[] = [...stated, ...listed];
  const rest: Passage[] = [];
  const statuses = statusesByNumber(passages);
  let open: { readonly action: QuotedAction; readonly place: Place; readonly said: Passage[] } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const {
      action: { told: _, ...action },
      place,
      said,
    } = open;
    const status = statuses.get(`${action.reference}|${action.raisedOn ?? ''}`) ?? statuses.get(`${action.reference}|`);
    matters.push({ ...action, ...(status === undefined ? {} : { status }), said, place });
    open = undefined;
  };
  passages.forEach((passage, index) => {
    const action = passage.kind === 'grid' ? undefined : quotedAction(passage.text);
    if (action !== undefined) {
      close();
      open = { action, place: passage.place, said: [] };
      return;
    }
    const told = passage.kind === 'grid' ? undefined : toldAnswer(passage, passages.slice(0, index));
    if (told !== undefined) {
      close();
      matters.push(told);
    } else if (open !== undefined && open.action.told === undefined && isComment(passage)) open.said.push(passage);
    else {
      close();
      rest.push(passage);
    }
  });
  close();
  return { matters, rest: statuses.size === 0 ? rest : rest.filter((passage) => !isStatusLine(passage)) };
}

/** "Taxi Ranks – that the rank be moved. The recommendation was accepted by Cabinet." */
function toldAnswer(passage: Passage, before: readonly Passage[]): EarlierMatter | undefined {
  const match = answered.exec(passage.text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const topic = titled.exec(match[1]);
  if (topic === null && !/^(?:that|to)\s/iu.test(match[1])) return undefined;
  const introduced = before.findLast((above) => above.kind === 'text');
  const raisedOn = introduced === undefined ? undefined : parseCalendarDate(introduced.text);
  return {
    text: match[1].slice(topic?.[0].length ?? 0).trim(),
    ...(topic?.[1] === undefined ? {} : { topic: topic[1].trim() }),
    ...(raisedOn === undefined ? {} : { raisedOn }),
    answer: match[2].trim(),
    said: [],
    place: joinPlaces(passage.place, passage.place),
  };
}

function isComment(passage: Passage): boolean {
  if (passage.kind === 'grid' || passage.kind === 'heading' || passage.bold) return false;
  return !/^(?:N\.?B\.?|RESOLVED|Resolved|AGREED|Actions? (?:from|arising)|Following|Supporting documents|\(?Note)\b/u.test(passage.text);
}

function isStatusLine(passage: Passage): boolean {
  return passage.kind !== 'grid' && statusesByNumber([passage]).size > 0;
}
