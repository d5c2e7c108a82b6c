import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Recommendation, Register } from '@scrutiny/core';
import { wealdshire } from '../../src/state/wealdshire.test-data.ts';
import { builtProgram, project } from './built-program.ts';

/** The papers of Wealdshire. */
export const papers = join(project, 'examples/wealdshire');

/** Reads one of Wealdshire's papers into a new register at a path, as the program does it on the command line. */
export function importPaper(paper: string, path: string, today: string): void {
  const done = spawnSync(process.execPath, [builtProgram(), 'import', join(papers, paper), '--data', path], {
    env: { ...process.env, SCRUTINY_TODAY: today, SCRUTINY_USER: 'B. Importer', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${paper} could not be imported: ${done.stderr}`);
}

/** 62 recommendations of Wealdshire, some overdue, some without an officer or a date. */
export const sixtyTwo = wealdshire(62);

const odd = [
  'Cost\tof ½ a day',
  'Ask the 🚌 company',
  '学校の交通 for pupils who learn Japanese',
  'Visit to the family 👨‍👩‍👧‍👦 hub',
] as const;
const sentence = 'The Committee asks that the plan for the Upper Weald says what was done, by whom and when, and what it cost. ';

/** So many recommendations, five of 6,000 characters, and some with tabs, emoji, fractions and wide characters. */
export function many(count: number): Register {
  const register = wealdshire(count);
  const recommendations = register.recommendations.map((record, at): Recommendation => {
    if (at % 400 === 7) return { ...record, text: sentence.repeat(60).slice(0, 6000) };
    const words = at % 50 === 3 ? odd[((at / 50) % odd.length) | 0] : undefined;
    return words === undefined ? record : { ...record, text: `${words}. ${record.text}` };
  });
  return { ...register, recommendations };
}

/** A register with one of its recommendations changed. */
export function withRecord(register: Register, ref: string, change: Partial<Recommendation>): Register {
  return { ...register, recommendations: register.recommendations.map((one) => (one.ref === ref ? { ...one, ...change } : one)) };
}

/** One recommendation by its reference. */
export function record(register: Register, ref: string): Recommendation {
  const found = register.recommendations.find((one) => one.ref === ref);
  if (found === undefined) throw new Error(`${ref} is not in the register`);
  return found;
}
