import type { CommandSpec } from '../command.ts';

/** `scrutiny schema`: print the JSON Schema of the register’s file. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  positionals: '',
  summary: 'print the JSON Schema of the register’s file',
  options: {},
  examples: [['scrutiny schema > scrutiny.schema.json', 'for editors and other tools']],
  load: () => import('./schema.ts'),
};
