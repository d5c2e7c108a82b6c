import { type Diagnostic, describePlace } from '@scrutiny/core';
import type { PaperOutcome } from '../../files/read-paper.ts';
import { type AppState, pushScreen } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { choicesFromValues, choicesKey, noChoices } from '../../state/import-choices.ts';
import { noMode } from '../../state/mode.ts';
import { meetRegister, needsChoice } from '../../state/proposals.ts';
import { say } from '../../state/say.ts';
import { countChoices, currentChoice } from './counts.ts';
import type { ImportReviewState } from './state.ts';

/**
 * A paper was read: its review opens, at the place where it was left if it was paused. What could not be read is said in the prompt, which stays
 * open with the path.
 */
export function paperRead(state: AppState, outcome: PaperOutcome): Next {
  const { mode } = state;
  // Closed meanwhile: the person has thought better of it.
  if (mode.kind !== 'import-path' || mode.reading !== outcome.path) return still(state);
  const { reading: _, ...open } = mode;
  if (outcome.kind === 'unread') return still({ ...state, mode: { ...open, problem: outcome.message } });
  const { paper } = outcome;
  const { proposals, diagnostics } = meetRegister(state.data.register, paper, state.moment.today);
  const draft = state.drafts[choicesKey(paper.document.sha256)];
  const kept = draft === undefined ? undefined : choicesFromValues(draft.values);
  const decided = kept?.decided ?? noChoices;
  const firstOpen = proposals.find((one) => needsChoice(one) && currentChoice(one, decided.choices[one.id]) === undefined);
  const at = proposals.some((one) => one.id === kept?.at) ? (kept?.at ?? '') : ((firstOpen ?? proposals[0])?.id ?? '');
  const screen: ImportReviewState = {
    kind: 'import-review',
    paper,
    decided,
    past: [],
    future: [],
    at,
    beside: {},
    source: false,
    scroll: 0,
  };
  const shown = withOddities(pushScreen({ ...state, mode: noMode }, screen), diagnostics);
  const { left, total } = countChoices(proposals, decided);
  if (kept !== undefined) return still(say(shown, 'done', `Going on where you paused (${draft?.time ?? ''}): ${left} still to decide`));
  if (total === 0) return still(say(shown, 'check', 'The paper was read, and no recommendation was found in it.'));
  if (proposals.every((one) => one.candidate.action === 'same'))
    return still(say(shown, 'done', '0 new: the register says all of it already'));
  return still(shown);
}

/** What is odd about a paper goes to the messages, each with its line, and the count of it to the message line. */
function withOddities(state: AppState, diagnostics: readonly Diagnostic[]): AppState {
  const odd = oddities(diagnostics);
  const told = odd.reduce(
    (next, { message, place }) => say(next, 'check', place === undefined ? message : `${describePlace(place)}: ${message}`),
    state,
  );
  return odd.length === 0
    ? { ...told, message: undefined }
    : say(told, 'check', `${odd.length === 1 ? 'One thing is' : `${odd.length} things are`} odd in the paper: M tells`);
}

/** What a person should look at: lines that were not understood, dates that do not fit; not what is only good to know. */
export function oddities(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.severity !== 'info');
}
