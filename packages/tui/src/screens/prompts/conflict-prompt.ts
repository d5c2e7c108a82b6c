import { type Key, keyId } from '../../input/key.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { ChangeRequest, Submission } from '../../state/change-request.ts';
import { type Next, still } from '../../state/effect.ts';
import { type ConflictMode, noMode } from '../../state/mode.ts';
import { planRequest } from '../../state/plan-request.ts';
import { say } from '../../state/say.ts';
import { submit } from '../../state/submit.ts';
import { editWords, fieldName, valueWords } from './edit-words.ts';
import type { PromptModule } from './prompt.ts';

/** Somebody else changed the same field while the prompt was open. Notes are always both kept; for the rest one chooses. */
export const conflictPrompt: PromptModule<ConflictMode> = {
  onKey: conflictKey,
  view: (mode, state) => ({
    box: { title: `${mode.clashes[0]?.ref ?? ''} was changed by someone else since you opened it`, lines: lines(mode, state) },
  }),
  hints: () => [
    { key: 'm', label: 'keep mine' },
    { key: 't', label: 'take theirs' },
    { key: 'b', label: 'theirs, and keep both notes' },
    { key: 'Esc', label: 'decide later' },
  ],
};

function conflictKey(mode: ConflictMode, state: AppState, key: Key): Next {
  if (key.kind !== 'key') return still(state);
  const closed: AppState = { ...state, mode: noMode };
  const { submission } = mode;
  const more = submission.draft === undefined ? {} : { draft: submission.draft };
  switch (keyId(key)) {
    case 'm': {
      const next = submit(closed, submission.request, more);
      // What the rules do not allow from where it is now: the question stays, so that nothing that was typed is lost.
      return next.effects.length === 0 ? { ...next, state: { ...next.state, mode } } : next;
    }
    case 't':
    case 'b': {
      const notes = notesOf(submission.request);
      if (notes !== undefined && (keyId(key) === 'b' || notes.kind === 'note')) return submit(closed, notes, more);
      return still(say(closed, 'done', `Theirs kept for ${mode.clashes[0]?.ref ?? 'the record'}`));
    }
    case 'escape':
      return later(closed, submission);
    default:
      return still(state);
  }
}

function later(state: AppState, submission: Submission): Next {
  const unsaved = [...state.unsaved, submission];
  const said = say({ ...state, unsaved }, 'check', 'Your change is kept, not saved. R asks again.');
  return { state: said, effects: [{ kind: 'keep-unsaved', submissions: unsaved }] };
}

/** The notes of a request: nobody else's words stand against them. */
function notesOf(request: ChangeRequest): ChangeRequest | undefined {
  if (request.kind === 'note') return request;
  if (request.kind !== 'together') return undefined;
  const requests = request.requests.filter((one) => one.kind === 'note');
  return requests.length === 0 ? undefined : { kind: 'together', requests };
}

function lines(mode: ConflictMode, state: AppState): readonly Line[] {
  const plan = planRequest(state.data.register, mode.submission.request, { user: state.user, today: state.moment.today });
  const rows = mode.clashes.flatMap((clash): readonly Line[] => {
    const record = state.data.byId.get(clash.id)?.record;
    const edits = plan.ok
      ? plan.value.edits.filter((edit) => edit.kind === 'set' && edit.id === clash.id && edit.field === clash.field)
      : [];
    const mine = record === undefined || edits.length === 0 ? 'as it is now' : editWords(edits, record, state.data.register);
    return [
      [span(plain(`${clash.ref}, ${fieldName(clash.field)}`), state.theme.styles.title)],
      [span(plain(`  was         ${valueWords(clash.value)}`))],
      [span(plain(`  theirs      ${valueWords(clash.now)}`))],
      [span(plain(`  yours       ${mine}`))],
    ];
  });
  return [...rows, [], [span('Notes are always both kept. Your text is safe until you decide.')]];
}
