import type { CommandSpec } from './command.ts';
import { addSpec } from './commands/add.spec.ts';
import { archiveSpec } from './commands/archive.spec.ts';
import { checkSpec } from './commands/check.spec.ts';
import { completionSpec } from './commands/completion.spec.ts';
import { doctorSpec } from './commands/doctor.spec.ts';
import { gitSetupSpec } from './commands/git-setup.spec.ts';
import { identifySpec } from './commands/identify.spec.ts';
import { importSpec } from './commands/import.spec.ts';
import { initSpec } from './commands/init.spec.ts';
import { listSpec } from './commands/list.spec.ts';
import { logSpec } from './commands/log.spec.ts';
import { mapSpec } from './commands/map.spec.ts';
import { mergeSpec } from './commands/merge.spec.ts';
import { mergeDriverSpec } from './commands/merge-driver.spec.ts';
import { migrateSpec } from './commands/migrate.spec.ts';
import { noteSpec } from './commands/note.spec.ts';
import { redoSpec } from './commands/redo.spec.ts';
import { reportSpec } from './commands/report.spec.ts';
import { resolveSpec } from './commands/resolve.spec.ts';
import { respondSpec } from './commands/respond.spec.ts';
import { restoreSpec } from './commands/restore.spec.ts';
import { sampleSpec } from './commands/sample.spec.ts';
import { schemaSpec } from './commands/schema.spec.ts';
import { setSpec } from './commands/set.spec.ts';
import { showSpec } from './commands/show.spec.ts';
import { tuiSpec } from './commands/tui.spec.ts';
import { undoSpec } from './commands/undo.spec.ts';
import { unlockSpec } from './commands/unlock.spec.ts';
import { whySpec } from './commands/why.spec.ts';

/** Every command, in the order of help: from papers in to papers out. */
export const commandList: readonly CommandSpec[] = [
  initSpec,
  identifySpec,
  mapSpec,
  importSpec,
  listSpec,
  showSpec,
  whySpec,
  addSpec,
  setSpec,
  noteSpec,
  respondSpec,
  reportSpec,
  archiveSpec,
  restoreSpec,
  checkSpec,
  logSpec,
  undoSpec,
  redoSpec,
  mergeSpec,
  resolveSpec,
  gitSetupSpec,
  mergeDriverSpec,
  doctorSpec,
  unlockSpec,
  migrateSpec,
  tuiSpec,
  sampleSpec,
  schemaSpec,
  completionSpec,
];
