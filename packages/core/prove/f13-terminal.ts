import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandList } from '../../cli/src/command-list.ts';
import { chance } from '../bench/chance.ts';
import { emptyRegister } from '../src/model/register.ts';
import { hostileTexts } from '../src/reports/render/hostile-texts.test-data.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count, size } from './campaign.ts';
import { runProgram } from './run-program.ts';

// Hostile texts in every field of records, in names of files and as arguments; what the commands print is searched for what a terminal obeys.
const texts = size(2000, 10_000);
const banned = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const sequences = [
  '\u001b]52;c;cm0gLXJm\u0007',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://example.org\u001b\\council.gov.uk\u001b]8;;\u001b\\',
  '\u001b]9;7;calc\u0007',
  '\u001b[6n',
  '\u009b2J',
  '\u009d0;x\u009c',
  '\u001b]52;unended',
  '\u001b[8mhidden\u001b[0m',
  '\u001bc',
  '\u001bP1$r\u001b\\',
  'REJECTED\rAGREED  ',
  'no\b\byes',
  '\u202Efdp.exe',
  '\u2066x\u2069',
  '\u{e0041}\u{e0042}',
  'a\u200bb',
  '\u0000',
  '\u000b\u000c',
  '\u007f',
  '\u0085',
  '\u061c',
];

await campaign('F13 terminal', async (folder) => {
  const pick = chance(13);
  const text = (): string => `${pick.of(sequences)}${pick.of(hostileTexts).slice(0, 200)}${pick.of(sequences)}`.replace(/\p{Cs}/gu, '');
  const perRecord = 12;
  const recommendations = Array.from({ length: Math.ceil(texts / perRecord) }, (_, i) => ({
    id: `R${String(i).padStart(9, '0')}`,
    ref: `WCSC.240912.${i + 1}${i % 50 === 0 ? text() : ''}`,
    topic: text(),
    text: text(),
    class: 'recommendation' as const,
    classReason: text(),
    status: 'in-progress' as const,
    statusAsWritten: text(),
    statusReason: text(),
    reference: text(),
    responsible: [text()],
    addressedTo: [text()],
    followUp: { text: text() },
    response: { text: text(), by: text(), asWritten: text() },
    progress: [{ text: text(), by: text() }],
    notes: [{ date: '2025-01-01', text: text() }],
    tags: [text()],
    history: [
      {
        id: `H${i}`,
        change: `C${i % 20}`,
        at: '2024-02-01T10:15:00.000Z',
        by: text(),
        via: text(),
        field: 'topic',
        from: text(),
        to: text(),
        reason: text(),
      },
    ],
  }));
  const register = {
    ...emptyRegister(),
    recommendations,
    councils: [{ id: 'C000000001', name: text() }],
    committees: [{ id: 'C000000002', name: text(), abbreviation: text() }],
    papers: [{ id: 'P000000001', name: text(), sha256: '0'.repeat(64), kind: 'tracker' as const }],
    settings: { responseProfile: text() },
  };
  await writeFile(join(folder, 'scrutiny.json'), serialise(register as never));
  const paper = join(folder, `tracker${'\u001b]0;x\u0007'}.txt`);
  await writeFile(
    paper,
    `Tracker\n\nTopic\tRecommendation\tStatus\n${sequences
      .slice(0, 10)
      .map((one) => `${one}\tThat ${one} be agreed.\t${one}`)
      .join('\n')}\n`,
  );

  const evil = '\u001b]0;x\u0007\u202e';
  const formats = ['text', 'markdown', 'html', 'csv', 'json'];
  const kinds = commandList.find(({ name }) => name === 'report')?.arguments?.kind?.choices ?? [];
  const lines: (readonly string[])[] = [
    ['list', '--all'],
    ['list', '--all', '--json'],
    ['check'],
    ['check', '--json'],
    ['check', '--fail-on', 'overdue,stale,invalid'],
    ['log'],
    ['log', '--json'],
    ['doctor'],
    ['restore', '--list'],
    ['identify', paper],
    ['import', paper, '--dry-run'],
    ['import', paper, '--dry-run', '--json'],
    ['list', evil],
    ['show', evil],
    ['report', 'tracker', evil],
    [evil],
    ['--data', evil, 'list'],
    ['set', evil, '--topic', evil],
    ['import', `${evil}.txt`],
    ['undo', evil],
    ['restore', '--from', evil],
    ...formats.flatMap((format) => kinds.map((kind) => ['report', kind, '-O', format])),
    ...recommendations.slice(0, 60).flatMap(({ id }) => [
      ['show', id],
      ['why', id],
      ['show', id, '--json'],
      ['note', id, evil, '--dry-run'],
      ['log', id],
    ]),
  ];
  await mkdir(join(folder, 'x'), { recursive: true });
  const bad = new Map<string, string>();
  let printed = 0;
  let bugs = 0;
  for (const argv of lines) {
    const { code, out, err } = await runProgram(folder, argv);
    printed += out.length + err.length;
    if (code === 70) {
      bugs += 1;
      process.stderr.write(`${JSON.stringify(argv)} is a bug: ${err.slice(0, 500)}\n`);
    }
    const told = argv[0] === 'report' && argv.includes('csv') ? err : out + err;
    const at = told.search(banned);
    const csv = argv.includes('csv') ? out.replaceAll('\r\n', '\n').search(banned) : -1;
    if (at >= 0 || csv >= 0)
      bad.set(
        argv.slice(0, 4).join(' '),
        JSON.stringify((at >= 0 ? told : out).slice(Math.max(0, Math.max(at, csv) - 20), Math.max(at, csv) + 20)),
      );
  }
  for (const [command, where] of bad) process.stderr.write(`${JSON.stringify(command)}: ${where}\n`);
  const text2 = `${bad.size} commands with banned characters, ${bugs} bugs, of ${count(lines.length, 'commands')} that print ${count(Math.round(printed / 1024), 'kB')} with ${count(texts, 'hostile texts')} (commands only; screens have tests of their own)`;
  return { text: text2, held: bad.size + bugs === 0 };
});
