import { readFile } from 'node:fs/promises';
import { emptyRegister, missingFrom, parseRegister, type Register } from '@scrutiny/core';
import { findUnmerged, readStages } from '@scrutiny/core/node';
import { type MergedText, mergeTexts, parse } from './merge-texts.ts';

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
  const text = await readFile(path, 'utf8');
  const base = { name: `${path} (common version)`, text: stages.base ?? '' };
  // Where one side removed the file, it says nothing new; the other side's work stays.
  const ours = { name: `${path} (our version)`, text: stages.ours ?? base.text };
  const theirs = { name: `${path} (their version)`, text: stages.theirs ?? base.text };
  const now = parseRegister(text);
  if (!now.ok) return { state: 'markers', text, rebuild: () => mergeTexts(base, ours, theirs) };
  const before = base.text.trim() === '' ? emptyRegister() : parse(base).register;
  const holds = (side: Register): boolean => missingFrom(now.value.register, before, side, { inHistory: true }) === undefined;
  const state = holds(parse(ours).register) && holds(parse(theirs).register) ? 'whole' : 'absent';
  return {
    state,
    text,
    // The file is our version, perhaps worked on since: that work is one side, what the merge makes of the three versions the other.
    rebuild: () => mergeTexts(ours, { name: path, text: mergeTexts(base, ours, theirs).text }, { name: path, text }),
  };
}
