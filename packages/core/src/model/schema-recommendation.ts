import * as v from 'valibot';
import {
  dateSchema,
  idSchema,
  maybeDate,
  maybeSources,
  maybeText,
  oneOf,
  partialDateSchema,
  recordEnd,
  sourceRefSchema,
  textSchema,
  textsSchema,
} from './schema-parts.ts';
import { decisions, linkKinds, recordClasses, statuses } from './vocabulary.ts';

/** A recommendation as it stands in the file. */
export const recommendationSchema = v.looseObject({
  id: idSchema,
  ref: textSchema,
  reference: maybeText,
  committee: maybeText,
  meeting: maybeText,
  raisedOn: maybeDate,
  topic: maybeText,
  text: textSchema,
  class: oneOf(recordClasses),
  classReason: maybeText,
  addressedTo: v.exactOptional(textsSchema),
  responsible: v.exactOptional(textsSchema),
  followUp: v.exactOptional(partialDateSchema),
  followUpHistory: v.exactOptional(
    v.array(
      v.looseObject({
        from: v.exactOptional(partialDateSchema),
        to: v.exactOptional(partialDateSchema),
        on: dateSchema,
        reason: maybeText,
        agreedAt: maybeText,
      }),
      'must be a list',
    ),
  ),
  responseDue: v.exactOptional(partialDateSchema),
  response: v.exactOptional(
    v.looseObject(
      { decision: v.exactOptional(oneOf(decisions)), on: maybeDate, by: maybeText, text: maybeText, asWritten: maybeText },
      'must be a response: { "decision": …, "on": …, "text": … }',
    ),
  ),
  progress: v.exactOptional(
    v.array(
      v.looseObject({ date: maybeDate, text: textSchema, by: maybeText, source: v.exactOptional(sourceRefSchema) }),
      'must be a list',
    ),
  ),
  commitments: v.exactOptional(
    v.array(v.looseObject({ text: textSchema, due: partialDateSchema, source: v.exactOptional(sourceRefSchema) }), 'must be a list'),
  ),
  status: oneOf(statuses),
  statusAsWritten: maybeText,
  statusReason: maybeText,
  completedOn: maybeDate,
  closure: v.exactOptional(v.looseObject({ proposedOn: maybeDate, agreedAt: maybeText }, 'must be { "proposedOn": …, "agreedAt": … }')),
  archived: v.exactOptional(
    v.nullable(v.looseObject({ on: dateSchema, meeting: maybeText, reason: maybeText }, 'must be { "on": …, "meeting": … } or null')),
  ),
  links: v.exactOptional(v.array(v.looseObject({ kind: oneOf(linkKinds), to: textSchema }), 'must be a list of links')),
  tags: v.exactOptional(textsSchema),
  notes: v.exactOptional(v.array(v.looseObject({ date: dateSchema, text: textSchema, by: maybeText }), 'must be a list of notes')),
  sources: maybeSources,
  ...recordEnd,
});
