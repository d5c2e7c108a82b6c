import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { builtinImporters } from './importers/builtin.ts';
import { mappingSchema } from './mapping/mapping-schema.ts';
import { recordSchemas, settingsSchema } from './model/schema.ts';

/**
 * `@scrutiny/core/schema`: the JSON Schema (2020-12) of the register's file, made from the schemas that the reader checks with. Fields
 * that it does not name are allowed everywhere and kept.
 */
export function registerJsonSchema(): object {
  const lists = Object.fromEntries(Object.entries(recordSchemas).map(([name, record]) => [name, v.array(record)]));
  const register = v.looseObject({ format: v.literal('scrutiny-register'), schemaVersion: v.number(), ...lists, settings: settingsSchema });
  return { ...toJsonSchema(register, { errorMode: 'ignore', target: 'draft-2020-12' }), title: 'Scrutiny register' };
}

/** The JSON Schema (2020-12) of a mapping file, made from the schema that `parseMapping` checks with. Keys that it does not name are errors. */
export function mappingJsonSchema(): object {
  const mapping = mappingSchema(builtinImporters.map((importer) => importer.name));
  return { ...toJsonSchema(mapping, { errorMode: 'ignore', target: 'draft-2020-12' }), title: 'Scrutiny mapping' };
}
