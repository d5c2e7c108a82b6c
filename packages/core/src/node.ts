/**
 * `@scrutiny/core/node`: what needs a computer with files: the register in a JSON file, papers from a folder, the clock.
 */

export type { FileFacts, FileSystem, OpenFile } from './node/file-system.ts';
export { dataFileName, findDataFile } from './node/find-data-file.ts';
export { type JsonFileStoreOptions, jsonFileStore, maxRegisterBytes } from './node/json-file-store.ts';
export { type LockPatience, usualPatience } from './node/lock-file.ts';
export { maxPaperBytes, type PaperFile, readPaper } from './node/read-file.ts';
export { type Clock, systemClock } from './node/system-clock.ts';
export { writePaper } from './node/write-paper.ts';
