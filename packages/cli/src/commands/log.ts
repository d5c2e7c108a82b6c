import { type Change, findRecommendation, listChanges, type Recommendation, safeText } from '@scrutiny/core';
import { refused } from '../change.ts';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { limitOf } from '../limit.ts';
import { printJson } from '../present/json.ts';
import { openView } from '../session.ts';

/** Tells every change, newest first, with who, when, through what, and what it did. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { register } = await openView(args, io);
  const name = text(args, 'ref');
  const only = name === undefined ? undefined : findRecommendation(register, name);
  if (only !== undefined && !only.ok) throw refused(only.error);
  const changes = [...listChanges(register)].reverse().flatMap((change) => {
    if (only === undefined) return [change];
    const items = change.items.filter((item) => item.record.id === only.value.id);
    return items.length === 0 ? [] : [{ ...change, items }];
  });
  const shown = changes.slice(0, limitOf(args, 'changes'));
  if (flag(args, 'json')) {
    printJson(io, 'log', {
      changes: shown.map(({ items, ...change }) => ({
        ...change,
        entries: items.map(({ collection, record, entry }) => ({ collection, record: record.id, ...refOf(record), ...entry })),
      })),
    });
    return exitCode.done;
  }
  for (const change of shown) io.stdout.write(describe(change, only !== undefined));
  if (shown.length === 0) io.stdout.write('Nothing was changed yet.\n');
  return exitCode.done;
}

function describe(change: Change, whole: boolean): string {
  const records = new Set(change.items.map((item) => item.record.id)).size;
  const undone = change.undoneBy === undefined ? '' : ' (undone)';
  const when = change.at.replace('T', ' ').slice(0, 16);
  const on = change.on === change.at.slice(0, 10) ? '' : `, as of ${safeText(change.on)}`;
  const head = `${safeText(change.id)}  ${safeText(when)}  ${safeText(change.by)}  ${safeText(change.via)}${on}${undone}`;
  const lines = whole || records <= 3 ? change.items.map((item) => `    ${entryLine(item)}`) : [`    ${records} records`];
  return `${head}\n${lines.join('\n')}\n`;
}

function entryLine({ record, entry }: Change['items'][number]): string {
  const name = safeText(`${refOf(record).ref ?? record.id}${entry.op === 'create' ? '' : ` ${entry.field}`}`);
  const reason = entry.reason === undefined ? '' : `, because ${safeText(entry.reason)}`;
  if (entry.op === 'create') return `${name} began`;
  if (entry.op === 'add') return `${name}: added ${brief(entry.to)}${reason}`;
  if (entry.op === 'remove') return `${name}: took away ${brief(entry.from)}${reason}`;
  return `${name}: ${brief(entry.from)} -> ${brief(entry.to)}${reason}`;
}

function brief(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  const words = typeof value === 'string' ? value : ((value as { text?: string }).text ?? JSON.stringify(value));
  const clean = safeText(words);
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
}

function refOf(record: object): { readonly ref?: string } {
  const { ref } = record as Partial<Recommendation>;
  return ref === undefined ? {} : { ref };
}
