import * as v from 'valibot';
import { columnPairs, mappingVersion } from '../importers/mapping/mapping.ts';
import { columnMeanings } from '../importers/parts/tables/column-words.ts';
import { oneOf } from '../model/schema-parts.ts';
import { statuses } from '../model/vocabulary.ts';

const pairs = columnPairs.map((pair) => v.tuple([v.literal(pair[0]), v.literal(pair[1])]));

const columnSchema = v.union(
  [oneOf(columnMeanings), ...pairs],
  `must be one of ${columnMeanings.join(', ')}, two that one column can hold such as ["responsible", "follow-up"], or null`,
);

/**
 * The form of a mapping file, strict: a key that is not known is an error, as a mistyped one would be passed over without a word. `kinds` are the
 * names of the recognisers.
 */
export function mappingSchema(kinds: readonly string[]) {
  return v.strictObject(
    {
      $schema: v.exactOptional(v.string('must be text')),
      format: v.literal('scrutiny-mapping', 'must be "scrutiny-mapping"'),
      schemaVersion: v.literal(mappingVersion, `must be ${mappingVersion}`),
      kind: v.exactOptional(v.nullable(oneOf(kinds))),
      committee: v.exactOptional(v.nullable(v.pipe(v.string('must be text'), v.nonEmpty('must not be empty')))),
      columns: v.exactOptional(v.record(v.string(), v.nullable(columnSchema), 'must be an object: { "Header": "meaning" }')),
      statuses: v.exactOptional(v.record(v.string(), v.nullable(oneOf(statuses)), 'must be an object: { "Word": "status" }')),
    },
    'must be an object',
  );
}

/** The keys that a mapping file may have. */
export const mappingKeys: readonly string[] = ['$schema', 'format', 'schemaVersion', 'kind', 'committee', 'columns', 'statuses'];
