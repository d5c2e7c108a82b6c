import type { CommandSpec } from '../command.ts';

/** `scrutiny schema`: print the JSON Schema of the register’s file, or of a mapping. */
export const schemaSpec: CommandSpec = {
  name: 'schema',
  positionals: '[file]',
  arguments: {
    file: { describe: 'register (the usual) or mapping', choices: ['register', 'mapping'], placeholder: 'register|mapping' },
  },
  summary: 'print the JSON Schema of the register’s file, or of a mapping',
  options: {},
  examples: [
    ['scrutiny schema > scrutiny.schema.json', 'for editors and other tools'],
    ['scrutiny schema mapping > mapping.schema.json', 'the same for the file that import --map takes'],
  ],
  load: () => import('./schema.ts'),
};
