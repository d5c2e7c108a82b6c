import type { Probe, ProbeCheck, ProbeVerdict } from '@scrutiny/core/node';

const verdicts: { readonly [verdict in ProbeVerdict]: string } = {
  full: 'Every promise holds here.',
  'not-durable': 'It works here, but a power cut may lose the last save.',
  'do-not-share': 'Do not share this file here: two people who save at once may overwrite each other.',
};

/** Checks that no promise rests on. */
const idle: ReadonlySet<ProbeCheck['name']> = new Set(['clock', 'case']);

/** What a folder is good for, in a sentence. */
export function verdictText(verdict: ProbeVerdict): string {
  return verdicts[verdict];
}

/** What somebody who begins a register in a folder has to know of it: what was found, then what follows. Nothing where all is well. */
export function probeWarnings({ verdict, checks }: Probe): readonly string[] {
  const found = checks.filter(({ name, ok }) => !ok && !idle.has(name)).map(({ detail }) => detail);
  return verdict === 'full' ? found : [...found, verdictText(verdict)];
}
