import { type AppState, type Draft, popScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { choicesKey, choicesToValues, type ImportChoice, type ImportChoices } from '../../state/import-choices.ts';
import { needsChoice, type Proposal } from '../../state/proposals.ts';
import { say } from '../../state/say.ts';
import { submit } from '../../state/submit.ts';
import { besideOf, currentProposal, mayBe, proposals } from './beside.ts';
import { countChoices, currentChoice, writeWords } from './counts.ts';
import type { ImportReviewState } from './state.ts';

/** What the cursor is on, if somebody may decide about it; else why not. */
export function whyNotDecide(state: AppState, screen: ImportReviewState): string | undefined {
  const proposal = currentProposal(screen, state);
  if (proposal === undefined) return 'the paper proposes nothing';
  if (proposal.record === undefined) return `a ${proposal.candidate.entity.replaceAll('-', ' ')} comes along with its paper`;
  return needsChoice(proposal) ? undefined : 'the register says it already';
}

/** Why it cannot be merged: nothing stands beside it. */
export function whyNotMerge(state: AppState, screen: ImportReviewState): string | undefined {
  const reason = whyNotDecide(state, screen);
  const proposal = currentProposal(screen, state);
  if (reason !== undefined || proposal === undefined) return reason;
  if (besideOf(proposal, screen, state) !== undefined) return undefined;
  return mayBe(proposal, state).length > 0 ? 'choose with Tab what it is to be merged into' : 'nothing in the register is like it';
}

/** `a`: taken as it is proposed. What only looks like a record becomes one of its own. */
export function accept(state: AppState, screen: ImportReviewState): Next {
  const proposal = currentProposal(screen, state);
  return proposal === undefined ? still(state) : decide(state, screen, [[proposal, acceptOf(proposal)]]);
}

/** `m`: it is the record that stands beside it. */
export function merge(state: AppState, screen: ImportReviewState): Next {
  const proposal = currentProposal(screen, state);
  const beside = proposal === undefined ? undefined : besideOf(proposal, screen, state);
  if (proposal === undefined || beside === undefined) return still(state);
  return decide(state, screen, [[proposal, { kind: 'merge', into: beside.record.id }]]);
}

/** `s`: left out. */
export function skip(state: AppState, screen: ImportReviewState): Next {
  const proposal = currentProposal(screen, state);
  return proposal === undefined ? still(state) : decide(state, screen, [[proposal, { kind: 'skip' }]]);
}

/** `A`: everything undecided that is new, or news of a record that is surely meant; what only looks alike stays to be decided one by one. */
export function acceptAll(state: AppState, screen: ImportReviewState): Next {
  const open = undecided(screen, state).filter(({ candidate }) => candidate.action !== 'conflict');
  const next = decide(
    state,
    screen,
    open.map((proposal) => [proposal, acceptOf(proposal)]),
  );
  const fresh = open.filter(({ candidate }) => candidate.action === 'new').length;
  const updates = open.length - fresh;
  const left = undecided(screen, state).length - open.length;
  const words = [`Accepted ${fresh} new${updates === 0 ? '' : ` and ${updates} with news of a record`}`];
  if (left > 0) words.push(`${left} only look${left === 1 ? 's' : ''} like a record that is there: decide each`);
  return { ...next, state: say(next.state, left > 0 ? 'check' : 'done', words.join('; ')) };
}

/** What nobody has decided yet, in the order of the paper. */
export function undecided(screen: ImportReviewState, state: AppState): readonly Proposal[] {
  return proposals(screen, state).filter((one) => needsChoice(one) && currentChoice(one, screen.decided.choices[one.id]) === undefined);
}

function acceptOf({ candidate }: Proposal): ImportChoice {
  return candidate.action === 'conflict' && candidate.match !== undefined
    ? { kind: 'accept', apart: candidate.match.id }
    : { kind: 'accept' };
}

/** Takes decisions as one step, keeps them on disk, and goes to the next proposal that waits for one. */
function decide(state: AppState, screen: ImportReviewState, taken: readonly (readonly [Proposal, ImportChoice])[]): Next {
  if (taken.length === 0) return still(state);
  const choices = { ...screen.decided.choices, ...Object.fromEntries(taken.map(([proposal, choice]) => [proposal.id, choice])) };
  const decided: ImportChoices = { ...screen.decided, choices };
  const after = { ...screen, decided };
  const all = proposals(screen, state);
  const from = all.findIndex((one) => one.id === screen.at);
  const open = undecided(after, state);
  const next = open.find((one) => all.indexOf(one) > from) ?? open[0];
  return keep(state, remembered(screen, decided, next?.id ?? screen.at));
}

/** The screen after a decision, with the way back. */
export function remembered(screen: ImportReviewState, decided: ImportChoices, at: string): ImportReviewState {
  return { ...screen, decided, past: [...screen.past, screen.decided], future: [], at, scroll: 0 };
}

/** `u`, `U`: takes the last decision back, or takes it again; the cursor goes to where it was taken. */
export function step(state: AppState, screen: ImportReviewState, by: 'back' | 'again'): Next {
  const [from, to] = by === 'back' ? [screen.past, screen.future] : [screen.future, screen.past];
  const decided = from.at(-1);
  if (decided === undefined)
    return still(say(state, 'check', by === 'back' ? 'No decision of this session to take back.' : 'No decision to take again.'));
  const rest = from.slice(0, -1);
  const turned = [...to, screen.decided];
  const changed = proposals(screen, state).find(
    (one) => decided.choices[one.id] !== screen.decided.choices[one.id] || decided.edits[one.id] !== screen.decided.edits[one.id],
  );
  const moved = {
    ...screen,
    decided,
    at: changed?.id ?? screen.at,
    scroll: 0,
    ...(by === 'back' ? { past: rest, future: turned } : { past: turned, future: rest }),
  };
  return keep(say(state, 'done', by === 'back' ? 'Decision taken back' : 'Decision taken again'), moved);
}

/** Puts the screen on top and its decisions on disk, so that neither Esc nor a crash loses one. */
export function keep(state: AppState, screen: ImportReviewState): Next {
  const key = choicesKey(screen.paper.document.sha256);
  const shown = withTop(state, screen);
  const { choices, edits } = screen.decided;
  if (Object.keys(choices).length === 0 && Object.keys(edits).length === 0) {
    const { [key]: _, ...drafts } = state.drafts;
    return { state: { ...shown, drafts }, effects: [{ kind: 'drop-draft', key }] };
  }
  const draft: Draft = { values: choicesToValues(screen.decided, screen.at), time: state.moment.time };
  return { state: { ...shown, drafts: { ...state.drafts, [key]: draft } }, effects: [{ kind: 'keep-draft', key, draft }] };
}

/** Esc: the review is left as it is, and the same paper goes on from here. */
export function pause(state: AppState, screen: ImportReviewState): Next {
  const { left, accept: accepted, merge: merged, skip: skipped } = countChoices(proposals(screen, state), screen.decided);
  if (accepted + merged + skipped === 0) return still(popScreen(state));
  const kept = keep(state, screen);
  const rest = left === 0 ? 'all is decided' : `${left} still to decide`;
  const words = `Import paused, nothing written: ${rest}. i and the same paper goes on here.`;
  return { ...kept, state: say(popScreen(kept.state), 'done', words) };
}

/** Why the paper can't be written yet. */
export function whyNotWrite(state: AppState, screen: ImportReviewState): string | undefined {
  const all = proposals(screen, state);
  const { left } = countChoices(all, screen.decided);
  if (left > 0) return `${left} still to decide; A accepts what is new`;
  return all.some((one) => one.candidate.action !== 'same') ? undefined : 'the register says all of it already';
}

/** `w`: asks, with the counts. */
export function askToWrite(state: AppState, screen: ImportReviewState): Next {
  const name = screen.paper.document.name;
  const lines = [
    `${name}: ${writeWords(proposals(screen, state), screen.decided)}.`,
    'Nothing is written without y. One undo (u) takes all of it back.',
  ];
  const event = { screen: 'import-review', name: 'write', values: {} };
  return still({
    ...state,
    mode: { kind: 'confirm', title: 'Write the import?', lines, yes: 'write it', onYes: { kind: 'screen', event } },
  });
}

/** `y`: written as one change, planned again on what the disk holds; the review closes as soon as it is on its way. */
export function write(state: AppState, screen: ImportReviewState): Next {
  const { paper, decided } = screen;
  const key = choicesKey(paper.document.sha256);
  const done = `Imported ${paper.document.name}: ${writeWords(proposals(screen, state), decided)}`;
  const draft = { key, values: choicesToValues(decided, screen.at) };
  const next = submit(state, { kind: 'import', paper, decided }, { done, draft });
  return next.effects.length === 0 ? next : { ...next, state: popScreen(next.state) };
}
