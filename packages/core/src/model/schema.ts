import * as v from 'valibot';
import { letterSchema, meetingSchema } from './schema-meeting.ts';
import {
  dateSchema,
  idSchema,
  maybeDate,
  maybeSources,
  maybeText,
  numberSchema,
  oneOf,
  recordEnd,
  textSchema,
  textsSchema,
} from './schema-parts.ts';
import { improvementPlanSchema } from './schema-plan.ts';
import { recommendationSchema } from './schema-recommendation.ts';
import { archivePolicies, paperKinds } from './vocabulary.ts';

const responsePeriodSchema = v.looseObject(
  {
    length: numberSchema,
    unit: oneOf(['days', 'working-days', 'weeks', 'months']),
    starts: oneOf(['received', 'notice', 'issued', 'requested']),
    includesFirstDay: v.boolean('must be true or false'),
    authority: textSchema,
  },
  'must be a response period: { "length": …, "unit": …, "starts": … }',
);

const councilSchema = v.looseObject({ id: idSchema, name: textSchema, ...recordEnd });

const committeeSchema = v.looseObject({
  id: idSchema,
  name: textSchema,
  council: maybeText,
  abbreviation: maybeText,
  aliases: v.exactOptional(textsSchema),
  responsePeriod: v.exactOptional(responsePeriodSchema),
  archivePolicy: v.exactOptional(oneOf(archivePolicies)),
  staleAfter: v.exactOptional(numberSchema),
  ...recordEnd,
});

const workProgrammeItemSchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  committee: maybeText,
  suggestedAt: maybeDate,
  suggestedTo: maybeText,
  plannedFor: maybeDate,
  from: maybeText,
  status: v.exactOptional(oneOf(['suggested', 'planned', 'done', 'dropped'])),
  sources: maybeSources,
  ...recordEnd,
});

const postSchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  aliases: v.exactOptional(textsSchema),
  holders: v.exactOptional(textsSchema),
  ...recordEnd,
});

const accountSchema = v.looseObject(
  {
    lines: numberSchema,
    record: numberSchema,
    continuation: numberSchema,
    header: numberSchema,
    furniture: numberSchema,
    context: numberSchema,
    unclassified: numberSchema,
    unclassifiedLines: v.array(numberSchema, 'must be a list of line numbers'),
  },
  'must be an account of the lines',
);

const paperSchema = v.looseObject({
  id: idSchema,
  name: textSchema,
  sha256: textSchema,
  kind: oneOf(paperKinds),
  title: maybeText,
  committee: maybeText,
  asAt: maybeDate,
  importedOn: dateSchema,
  account: accountSchema,
  ...recordEnd,
});

/**
 * The persisted form of every record: what a file must hold for a record to be understood. Fields that are not named here pass
 * and are kept. The order of a schema's entries is the order in which the file writes the fields. A type test holds each
 * of them to the interface of the model.
 */
export const recordSchemas = {
  councils: councilSchema,
  committees: committeeSchema,
  meetings: meetingSchema,
  recommendations: recommendationSchema,
  letters: letterSchema,
  plans: improvementPlanSchema,
  workProgramme: workProgrammeItemSchema,
  posts: postSchema,
  papers: paperSchema,
} as const;

/** The settings as they stand in the file; others than these pass and are kept. */
export const settingsSchema = v.looseObject({
  dueSoonDays: v.exactOptional(numberSchema),
  responseProfile: maybeText,
  style: maybeText,
});
