import * as v from 'valibot';
import {
  dateSchema,
  idSchema,
  maybeDate,
  maybeSources,
  maybeText,
  partialDateSchema,
  recordEnd,
  textSchema,
  textsSchema,
} from './schema-parts.ts';

/** A meeting as it stands in the file. */
export const meetingSchema = v.looseObject({
  id: idSchema,
  committee: textSchema,
  date: dateSchema,
  time: maybeText,
  place: maybeText,
  title: maybeText,
  attendance: v.exactOptional(
    v.looseObject({ present: textsSchema, apologies: textsSchema, inAttendance: textsSchema, chair: maybeText }, 'must say who was there'),
  ),
  declarations: v.exactOptional(
    v.array(v.looseObject({ who: textSchema, item: maybeText, nature: maybeText, text: textSchema }), 'must be a list of declarations'),
  ),
  items: v.exactOptional(
    v.array(v.looseObject({ number: maybeText, title: textSchema, resolutions: textsSchema }), 'must be a list of items'),
  ),
  nextMeeting: v.exactOptional(
    v.looseObject({ date: maybeDate, text: textSchema, time: maybeText, place: maybeText }, 'must say when the next meeting is'),
  ),
  closedAt: maybeText,
  sources: maybeSources,
  ...recordEnd,
});

/** A chair's letter as it stands in the file. */
export const letterSchema = v.looseObject({
  id: idSchema,
  committee: maybeText,
  from: maybeText,
  fromRole: maybeText,
  to: maybeText,
  role: maybeText,
  copiedTo: v.exactOptional(textsSchema),
  date: maybeDate,
  meeting: maybeDate,
  subject: maybeText,
  recommendations: v.exactOptional(textsSchema),
  responseDue: v.exactOptional(partialDateSchema),
  respondTo: maybeText,
  consideredAt: v.exactOptional(partialDateSchema),
  sources: maybeSources,
  ...recordEnd,
});
