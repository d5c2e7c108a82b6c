import type { PaperOutcome } from '../../files/read-paper.ts';
import { type AppState, pushScreen } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { choicesFromValues, choicesKey, noChoices } from '../../state/import-choices.ts';
import { noMode } from '../../state/mode.ts';
import { needsChoice, proposalsOf } from '../../state/proposals.ts';
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
  const proposals = proposalsOf(state.data.register, paper, state.moment.today);
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
  const shown = pushScreen({ ...state, mode: noMode }, screen);
  const { left, total } = countChoices(proposals, decided);
  if (kept !== undefined) return still(say(shown, 'done', `Going on where you paused (${draft?.time ?? ''}): ${left} still to decide`));
  if (total === 0) return still(say(shown, 'check', 'The paper was read, and no recommendation was found in it.'));
  if (proposals.every((one) => one.candidate.action === 'same'))
    return still(say(shown, 'done', '0 new: the register says all of it already'));
  return still(shown);
}
