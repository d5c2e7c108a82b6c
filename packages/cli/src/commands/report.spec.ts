import type { CommandSpec } from '../command.ts';
import { asAtOption, reportOutputOptions, scopeOptions } from '../options.ts';

const reports = [
  'tracker',
  'schedule',
  'outstanding',
  'overdue',
  'responses',
  'pack',
  'owner',
  'letter',
  'annual',
  'slippage',
  'plan',
  'work-programme',
  'history',
] as const;

/** `scrutiny report`: publish a paper from the register. */
export const reportSpec: CommandSpec = {
  name: 'report',
  positionals: '[kind] [query..]',
  arguments: {
    kind: {
      describe: 'which paper',
      // As core has them; a test holds the two together, as help loads nothing of core.
      choices: reports,
      placeholder: 'KIND',
    },
    query: { describe: 'words, and field:value terms', placeholder: 'QUERY' },
  },
  summary: 'publish a paper from the register',
  options: {
    ...scopeOptions,
    ...asAtOption,
    ...reportOutputOptions,
    committee: { describe: 'only this committee', type: 'string', placeholder: 'NAME' },
    meeting: { describe: 'the meeting that it is for, or about', type: 'string', placeholder: 'DATE' },
    to: { describe: 'letter: who it goes to', type: 'string', placeholder: 'POST' },
    since: { describe: 'pack, annual: what is new is newer than this day', type: 'string', placeholder: 'DATE' },
  },
  examples: [
    ['scrutiny report tracker -O html -o tracker.html', 'the tracker for the agenda'],
    ['scrutiny report tracker -o tracker.docx', 'the same in Word; .xlsx is Excel, .ics a calendar'],
    ['scrutiny report overdue', 'what is late, and why'],
    ['scrutiny report tracker --style house-style.json -o tracker.html', 'in the council’s colours, columns and dates'],
  ],
  load: () => import('./report.ts'),
};
