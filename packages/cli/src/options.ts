import type { ArgumentSpec } from './command.ts';

/** Options that every command has. */
export const globalOptions = {
  data: {
    describe: 'the register’s file (else SCRUTINY_DATA, else the nearest scrutiny.json upwards)',
    type: 'string',
    placeholder: 'FILE',
  },
  today: { describe: 'the day to count from (else SCRUTINY_TODAY, else today)', type: 'string', placeholder: 'DATE' },
  json: { describe: 'print JSON: one documented envelope', type: 'boolean' },
  color: { describe: 'colour even when piped', type: 'boolean' },
  'no-color': { describe: 'no colour (NO_COLOR does it too)', type: 'boolean' },
  'no-input': { describe: 'never ask', type: 'boolean' },
} as const satisfies { readonly [name: string]: ArgumentSpec };

/** For commands that look at the register: as it stood on an earlier day. */
export const asAtOption = {
  'as-at': { describe: 'the register as it stood at the end of that day', type: 'string', placeholder: 'DATE' },
} as const satisfies { readonly [name: string]: ArgumentSpec };

/** For commands that change something: show the plan, write nothing. */
export const dryRunOption = {
  'dry-run': { describe: 'show what would be done; write nothing', type: 'boolean', alias: 'n' },
} as const satisfies { readonly [name: string]: ArgumentSpec };

/** Which records a command looks at. */
export const scopeOptions = {
  all: { describe: 'archived and procedural ones too', type: 'boolean', alias: 'a' },
  archived: { describe: 'only archived ones', type: 'boolean' },
} as const satisfies { readonly [name: string]: ArgumentSpec };

/** Where data goes. */
export const outputOptions = {
  output: { describe: 'write to this file', type: 'string', alias: 'o', placeholder: 'FILE' },
  format: { describe: 'the format', type: 'string', alias: 'O', choices: ['text', 'markdown', 'html', 'csv', 'json'] },
} as const satisfies { readonly [name: string]: ArgumentSpec };

/** The same for reports, which are written as office and calendar files too. */
export const reportOutputOptions = {
  ...outputOptions,
  format: { ...outputOptions.format, choices: [...outputOptions.format.choices, 'docx', 'xlsx', 'ics'] },
  style: { describe: 'the council’s house style (else the register’s; none for no style)', type: 'string', placeholder: 'FILE' },
} as const satisfies { readonly [name: string]: ArgumentSpec };
