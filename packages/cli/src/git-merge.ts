import { readFile } from 'node:fs/promises';
import { emptyRegister, missingFrom, type ParsedRegister, parseRegister } from '@scrutiny/core';
import { findUnmerged, readStages } from '@scrutiny/core/node';
import { type MergedText, mergeTexts, type Version } from './merge-texts.ts';

/**
 * A register's file in the middle of a git merge. `absent`: what one side says is not in the file; `markers`: it cannot be opened; `whole`: both
 * sides are in it, and only git has not been told.
 */
export interface GitMerge {
  readonly state: 'absent' | 'markers' | 'whole';
  /** What the file says now. */
  readonly text: string;
  /** The file made anew from git's versions, with what was changed in it since. */
  rebuild(): MergedText;
}

/** Looks whether git is in the middle of a merge of the register's file; `undefined` when it is not. Reads only. */
export async function findGitMerge(path: string): Promise<GitMerge | undefined> {
  const unmerged = await findUnmerged(path);
  if (unmerged === undefined) return undefined;
  const stages = await readStages(path, unmerged);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const base = { name: `${path} (common version)`, text: stages.base ?? '' };
  // Where one side removed the file, it says nothing new; the other side's work stays.
  const ours = { name: `${path} (our version)`, text: stages.ours ?? base.text };
  const theirs = { name: `${path} (their version)`, text: stages.theirs ?? base.text };
  const now = parseRegister(text);
  if (!now.ok) return { state: 'markers', text, rebuild: () => mergeTexts(base, ours, theirs) };
  return {
    state: holds(now.value, base, ours) && holds(now.value, base, theirs) ? 'whole' : 'absent',
    text,
    // The file is our version, perhaps worked on since: that work is one side, what the merge makes of the three versions the other.
    rebuild: () => mergeTexts(ours, { name: path, text: mergeTexts(base, ours, theirs).text }, { name: path, text }),
  };
}

/**
 * Whether a file says all that a side added to the base, in its records or in what their histories remember, and keeps what of it was not
 * understood. Of a side that cannot be read nobody can tell: no.
 */
function holds(now: ParsedRegister, base: Version, side: Version): boolean {
  const [before, added] = [base.text.trim() === '' ? undefined : parseRegister(base.text), parseRegister(side.text)];
  if (!added.ok || before?.ok === false) return side.text.trim() === '';
  const known = new Set([...(before?.value.quarantine ?? []), ...now.quarantine].map((one) => JSON.stringify(one.value)));
  return (
    missingFrom(now.register, before?.value.register ?? emptyRegister(), added.value.register, { inHistory: true }) === undefined &&
    added.value.quarantine.every((one) => known.has(JSON.stringify(one.value)))
  );
}
