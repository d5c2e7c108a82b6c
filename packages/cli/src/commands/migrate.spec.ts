import type { CommandSpec } from '../command.ts';
import { dryRunOption } from '../options.ts';

/** `scrutiny migrate`: bring the file to this release's version and form. */
export const migrateSpec: CommandSpec = {
  name: 'migrate',
  positionals: '',
  summary: 'bring the file to this release’s version and form, its old state kept',
  options: { ...dryRunOption },
  examples: [['scrutiny migrate --dry-run', 'says whether there is anything to do']],
  load: () => import('./migrate.ts'),
};
