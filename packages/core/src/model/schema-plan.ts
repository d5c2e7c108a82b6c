import * as v from 'valibot';
import {
  idSchema,
  maybeDate,
  maybeSources,
  maybeText,
  numberSchema,
  oneOf,
  partialDateSchema,
  recordEnd,
  sourceRefSchema,
  textSchema,
  textsSchema,
} from './schema-parts.ts';
import { statuses } from './vocabulary.ts';

const maybeSource = v.exactOptional(sourceRefSchema);

const contactSchema = v.looseObject({ name: textSchema, role: maybeText });

const actionSchema = v.looseObject({
  text: textSchema,
  due: v.exactOptional(partialDateSchema),
  sponsor: maybeText,
  leads: v.exactOptional(textsSchema),
  status: v.exactOptional(oneOf(statuses)),
  source: maybeSource,
});

const readingSchema = v.looseObject({
  value: numberSchema,
  text: textSchema,
  unit: maybeText,
  asAt: v.exactOptional(partialDateSchema),
  paper: maybeText,
});

const measureSchema = v.looseObject({
  name: textSchema,
  unit: maybeText,
  readings: v.array(readingSchema, 'must be a list of readings'),
  target: maybeText,
  source: maybeSource,
});

const areaSchema = v.looseObject({
  number: maybeText,
  title: textSchema,
  lead: maybeText,
  actions: v.array(actionSchema, 'must be a list of actions'),
  measures: v.array(measureSchema, 'must be a list of measures'),
  source: maybeSource,
});

const auditSchema = v.looseObject({
  period: textSchema,
  total: v.exactOptional(numberSchema),
  moderated: v.exactOptional(numberSchema),
  grades: v.record(textSchema, textSchema, 'must be grades and figures'),
});

/** An improvement plan as it stands in the file. */
export const improvementPlanSchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  committee: maybeText,
  meeting: maybeDate,
  reportBy: maybeText,
  areas: v.array(areaSchema, 'must be a list of areas'),
  forums: v.exactOptional(
    v.array(v.looseObject({ activity: textSchema, frequency: maybeText, scrutineer: maybeText }), 'must be a list of forums'),
  ),
  audits: v.exactOptional(v.array(auditSchema, 'must be a list of audits')),
  risks: v.exactOptional(v.array(v.looseObject({ risk: textSchema, mitigation: maybeText }), 'must be a list of risks')),
  contacts: v.exactOptional(v.array(contactSchema, 'must be a list of contacts')),
  signatory: v.exactOptional(contactSchema),
  sources: maybeSources,
  ...recordEnd,
});
