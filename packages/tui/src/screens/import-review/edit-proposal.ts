import { classLabel, parsePartialDate, type Recommendation, recordClasses } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { choiceField, formOf, textField } from '../../state/form.ts';
import type { ProposalEdits } from '../../state/import-choices.ts';
import { say } from '../../state/say.ts';
import { currentProposal } from './beside.ts';
import { keep, remembered, undecided } from './decide.ts';
import type { ImportReviewState } from './state.ts';

/** `e`: what the paper says, to be put right before it is accepted. The words of the recommendation itself are never changed. */
export function editFirst(state: AppState, screen: ImportReviewState): Next {
  const proposal = currentProposal(screen, state);
  if (proposal?.record === undefined) return still(state);
  return still({ ...state, mode: formFor(proposal.record, screen.decided.edits[proposal.id] ?? {}) });
}

function formFor(record: Recommendation, edits: ProposalEdits) {
  const classes = recordClasses.map((value) => ({ value, label: classLabel(value) }));
  return formOf({
    purpose: { screen: 'import-review', name: 'edit' },
    title: 'Put right before it is imported',
    ids: [],
    base: [],
    fields: [
      textField('topic', 'Topic', edits.topic ?? record.topic ?? ''),
      textField('responsible', 'Officer', (edits.responsible ?? record.responsible ?? []).join('; '), { about: 'several with ;' }),
      textField('followUp', 'Follow-up', edits.followUp ?? record.followUp?.text ?? '', {
        about: 'a date, a month or a season; none for no date',
      }),
      choiceField('class', 'Class', classes, edits.class ?? record.class),
    ],
  });
}

/** Enter in that form: what differs from the paper is kept, and a proposal that needed nothing else is accepted with it. */
export function edited(state: AppState, screen: ImportReviewState, values: Readonly<Record<string, string>>): Next {
  const proposal = currentProposal(screen, state);
  if (proposal?.record === undefined) return still(state);
  const { record } = proposal;
  const wanted = editsIn(values, record);
  if (
    wanted.followUp !== undefined &&
    wanted.followUp !== 'none' &&
    parsePartialDate(wanted.followUp, { reference: state.moment.today, forward: true }).to === undefined
  ) {
    const form = formFor(record, wanted);
    const focus = form.fields.findIndex((field) => field.name === 'followUp');
    return still({
      ...state,
      mode: { ...form, focus, problem: `"${wanted.followUp}" gives no day; write a date, a month or a season, or none` },
    });
  }
  const { [proposal.id]: _, ...others } = screen.decided.edits;
  const edits = Object.keys(wanted).length === 0 ? others : { ...others, [proposal.id]: wanted };
  const isSure = proposal.candidate.action !== 'conflict';
  const choices = isSure ? { ...screen.decided.choices, [proposal.id]: { kind: 'accept' } as const } : screen.decided.choices;
  const after = remembered(screen, { edits, choices }, screen.at);
  const [next] = isSure ? undecided(after, state) : [];
  const words = isSure ? 'Put right and accepted' : 'Put right; accept it or merge it';
  return keep(say(state, 'done', words), next === undefined ? after : { ...after, at: next.id });
}

/** The fields that differ from what the paper says; an emptied date means none. */
function editsIn(values: Readonly<Record<string, string>>, record: Recommendation): ProposalEdits {
  const { topic = '', responsible = '', followUp = '' } = values;
  const posts = responsible
    .split(';')
    .map((post) => post.trim())
    .filter((post) => post !== '');
  const before = record.followUp?.text ?? '';
  const when = followUp === '' && before !== '' ? 'none' : followUp;
  const recordClass = recordClasses.find((one) => one === values.class);
  return {
    ...(topic === (record.topic ?? '') ? {} : { topic }),
    ...(posts.join('; ') === (record.responsible ?? []).join('; ') ? {} : { responsible: posts }),
    ...(when === before || (when === 'none' && before === '') ? {} : { followUp: when }),
    ...(recordClass === undefined || recordClass === record.class ? {} : { class: recordClass }),
  };
}
