import { Worker } from 'node:worker_threads';
import { campaign, count, workerPath } from './campaign.ts';
import { regexesInSources } from './regexes-in-sources.ts';
import { type ShortText, shortTexts } from './short-texts.ts';

// Every regular expression in our sources, against texts of 100 kB made to keep one busy.
const length = 100_000;
const pieces = [
  'a',
  ' ',
  '\t',
  '\n',
  '1',
  '1.',
  '1/',
  '- ',
  ': ',
  'a ',
  'A. ',
  '(',
  '((',
  '"',
  "'",
  '|',
  '| ',
  '*',
  '_',
  '<',
  '<a ',
  '&',
  '\\',
  'May ',
  '1 year ',
  'and ',
  'the ',
  '\u00a0',
  'é',
  '=-',
];
const mostMs = 50;
/** What an expression may take against the attacks of one piece before its worker is ended. */
const hang = 10_000;

/** Pieces for one expression: those for all, and the words that it looks for, which get furthest into it. */
function piecesFor(source: string): readonly string[] {
  const words = source.match(/[A-Za-z]{3,}/g) ?? [];
  return [...pieces, ...[...new Set(words)].slice(0, 12).flatMap((word) => [word, `${word} `])];
}

await campaign('F21 regexes', async () => {
  const regexes = regexesInSources();
  const shortOf = ({ place, source }: (typeof regexes)[number]): ShortText | undefined =>
    shortTexts.find(({ file, begins }) => place.includes(`/${file}:`) && source.startsWith(begins));
  const unused = shortTexts.filter((short) => !regexes.some((regex) => shortOf(regex) === short));
  const slow: string[] = [];
  let slowest = 0;
  for (let next = 0; next < regexes.length; ) next = await run(next);
  for (const line of slow) process.stderr.write(`${line}\n`);
  for (const { file, begins } of unused) process.stderr.write(`no expression in ${file} begins with ${begins}\n`);
  return {
    text: `${slow.length} over ${mostMs} ms (slowest ${Math.round(slowest)} ms), of ${count(regexes.length, 'expressions')} against ${pieces.length} attacks of 100 kB and those of their own words; ${shortTexts.length} see short texts only`,
    held: slow.length + unused.length === 0,
  };

  function run(from: number): Promise<number> {
    return new Promise((resolve) => {
      const jobs = regexes.slice(from).map((regex) => {
        const { source, flags } = regex;
        return { source, flags, pieces: piecesFor(source), length: shortOf(regex)?.most ?? length };
      });
      const worker = new Worker(workerPath('regex'), { workerData: { jobs, mostMs } });
      let at = from;
      let watch = setTimeout(hung, hang);
      const end = (next: number): void => {
        clearTimeout(watch);
        void worker.terminate();
        resolve(next);
      };
      function hung(): void {
        slow.push(`${regexes[at]?.place}: over ${hang} ms: /${regexes[at]?.source.slice(0, 100)}/`);
        slowest = Math.max(slowest, hang);
        end(at + 1);
      }
      worker.on('message', (message: { i: number; slowest?: number; worst?: string; characters?: number; end?: true }) => {
        if (message.end) return end(regexes.length);
        clearTimeout(watch);
        watch = setTimeout(hung, hang);
        at = from + message.i;
        if (message.slowest === undefined) return;
        slowest = Math.max(slowest, message.slowest);
        if (message.slowest > mostMs)
          slow.push(
            `${regexes[at]?.place}: ${Math.round(message.slowest)} ms on ${message.characters} of ${JSON.stringify(message.worst)}: /${regexes[at]?.source.slice(0, 100)}/`,
          );
      });
    });
  }
});
