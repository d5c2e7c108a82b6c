import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '@scrutiny/core';
import type { Command } from './rounds.ts';

/** The query that every program answers: status, committee, due before a day, by date, fifty printed. */
export const question = { status: 'in-progress', committee: 'RTSC', before: '2024-12-31', rows: 50 } as const;

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** The question as put to jq on the register's own file. */
export function jqQuery(file: string, committee: string): Command {
  const filter = `[.recommendations[] | select(.status == "${question.status}" and .committee == "${committee}" and (.archived // null) == null and .followUp.to != null and .followUp.to <= "${question.before}")] | sort_by(.followUp.to) | .[:${question.rows}][] | [.ref, .followUp.to, .status, .text] | @tsv`;
  return { program: 'jq', args: ['-r', filter, file] };
}

/** Brings a register's recommendations into taskwarrior, every field kept, and answers the question as put to it. */
export function taskQuery(folder: string, register: Register): Command {
  const home = join(folder, `task-${register.recommendations.length}`);
  mkdirSync(home, { recursive: true });
  const rc = join(home, 'taskrc');
  const fields = ['ref', 'state', 'response', 'topic', 'officer', 'source', 'history'];
  const columns = 'ref,due,state,description';
  writeFileSync(
    rc,
    [
      `data.location=${home}`,
      'confirmation=off',
      'gc=off',
      'verbose=nothing',
      'hooks=off',
      'defaultwidth=100',
      ...fields.map((field) => `uda.${field}.type=string`),
      `report.bench.columns=${columns}`,
      `report.bench.labels=${columns}`,
      'report.bench.sort=due+',
      '',
    ].join('\n'),
  );
  const names = new Map(register.committees.map((committee) => [committee.id, committee.abbreviation ?? committee.name]));
  const tasks = register.recommendations.map((record, number) =>
    JSON.stringify({
      uuid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      description: record.text,
      status: record.archived === undefined ? 'pending' : 'completed',
      entry: stamp(record.raisedOn ?? '2020-01-01'),
      ...(record.archived === undefined || record.archived === null ? {} : { end: stamp(record.archived.on) }),
      ...(record.followUp?.to === undefined ? {} : { due: stamp(record.followUp.to) }),
      project: names.get(record.committee ?? '') ?? 'none',
      ref: record.ref,
      state: record.status,
      topic: record.topic,
      officer: record.responsible?.join('; '),
      response: record.response?.asWritten,
      source: JSON.stringify(record.sources),
      history: JSON.stringify(record.history),
      annotations: (record.progress ?? []).map((note, i) => ({ entry: stamp(note.date ?? '2020-01-01', i), description: note.text })),
    }),
  );
  const file = join(home, 'import.json');
  writeFileSync(file, tasks.join('\n'));
  const done = spawnSync('task', [`rc:${rc}`, 'import', file], { stdio: 'ignore' });
  if (done.status !== 0) throw new Error(`task import ended with ${done.status}`);
  const args = [
    'status:pending',
    `state:${question.status}`,
    `project:${question.committee}`,
    'due.before:2025-01-01',
    `limit:${question.rows}`,
  ];
  return { program: 'task', args: [`rc:${rc}`, ...args, 'bench'] };
}

function stamp(date: string, second = 0): string {
  return `${date.replaceAll('-', '')}T1200${String(second).padStart(2, '0')}Z`;
}
