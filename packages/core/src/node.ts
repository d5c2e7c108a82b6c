/**
 * `@scrutiny/core/node`: what needs a computer with files: the register in a JSON file, papers from a folder, the clock.
 */

export { loadHouseStyle, registerStylePath } from './house-style/load-house-style.ts';
export { beginsAsRegister } from './node/begins-as-register.ts';
export { findConflictCopies } from './node/conflict-copies.ts';
export { type Examination, examineFile } from './node/doctor.ts';
export type { DoctorFinding } from './node/doctor-finding.ts';
export type { FileFacts, FileSystem, OpenFile } from './node/file-system.ts';
export { dataFileName, findDataFile } from './node/find-data-file.ts';
export { type JsonFileStore, type JsonFileStoreOptions, jsonFileStore, maxRegisterBytes } from './node/json-file-store.ts';
export { type LockPatience, usualPatience } from './node/lock-file.ts';
export { type Probe, type ProbeCheck, type ProbeVerdict, probeFolder } from './node/probe.ts';
export { maxPaperBytes, type PaperFile, readPaper } from './node/read-file.ts';
export { type ReaderLimits, readInWorker } from './node/read-in-worker.ts';
export { makeSideFolder, sideFolderName, sidePath } from './node/side-folder.ts';
export { listSnapshots, readSnapshot, type Snapshot, type SnapshotRetention, usualRetention } from './node/snapshots.ts';
export { type Clock, systemClock } from './node/system-clock.ts';
export { type FoundLock, findLocks, removeLock } from './node/unlock.ts';
export { findUnmerged, readStages, type UnmergedFile, type UnmergedTexts } from './node/unmerged.ts';
export { type FileEvent, type FileWatch, type WatchOptions, watchFile } from './node/watch-file.ts';
export { writePaper } from './node/write-paper.ts';
