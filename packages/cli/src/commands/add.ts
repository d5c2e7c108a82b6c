import { planAdd, type RecordClass } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, list, text } from '../command.ts';
import { committeeNamed } from '../committee.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { dateOf } from '../session.ts';

/** Adds one recommendation by hand. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const raisedOn = dateOf(args, 'date', io);
  return change(args, io, 'add', (register, today) => {
    const committee = text(args, 'committee');
    const said = { topic: text(args, 'topic'), reference: text(args, 'reference'), followUp: text(args, 'follow-up') };
    const posts = { responsible: list(args, 'responsible'), addressedTo: list(args, 'addressed-to') };
    const given = Object.fromEntries([
      ...Object.entries(said).filter(([, value]) => value !== undefined),
      ...Object.entries(posts).filter(([, value]) => value.length > 0),
    ]);
    const cls = text(args, 'class') as RecordClass | undefined;
    return planAdd(
      register,
      {
        text: list(args, 'text').join(' '),
        ...given,
        ...(cls === undefined ? {} : { class: cls }),
        ...(committee === undefined ? {} : { committee: committeeNamed(register, committee) }),
        ...(raisedOn === undefined ? {} : { raisedOn }),
      },
      today,
    );
  });
}
