import type { DraftFiles } from './draft-files.ts';

/** Drafts of a register that is no file: they last as long as the session. */
export const noFiles: DraftFiles = {
  keep: async () => undefined,
  drop: async () => undefined,
  keepUnsaved: async () => undefined,
  keepNow: () => undefined,
  keepUnsavedNow: () => undefined,
  load: async () => ({ drafts: {}, unsaved: [] }),
};
