import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { ImprovementPlan } from '../../model/improvement-plan.ts';
import { improvementPlanImporter } from './improvement-plan.ts';

function document(text: string, name = 'plan.txt') {
  return readText(text, { name, sha256: '0'.repeat(64) });
}

function wealdshire(name: string) {
  return document(readFileSync(new URL(`../../../../../examples/wealdshire/${name}`, import.meta.url), 'utf8'), name);
}

function planOf(text: string): Omit<ImprovementPlan, 'id'> {
  const draft = improvementPlanImporter.extract(document(text), { paper: 'p' }).drafts[0];
  if (draft?.entity !== 'improvement-plan') throw new Error('no plan');
  return draft.record;
}

const wealdshirePlan = wealdshire('06-improvement-plan.txt');

test('a report with areas, actions and measures is an improvement plan; other papers are not', () => {
  expect(improvementPlanImporter.identify(wealdshirePlan)).toEqual({
    score: 0.98,
    reasons: [
      '5 areas with 16 actions',
      'several areas',
      '8 measures of progress',
      'it calls itself a plan',
      'a report by Director of Adults and Wellbeing',
    ],
  });
  for (const name of ['01-tracker-2024-09.txt', '02-tracker-2025-01.txt', '03-schedule.txt', '04-letter.txt', '05-minutes.txt']) {
    expect([name, improvementPlanImporter.identify(wealdshire(name)).score]).toEqual([name, 0]);
  }
});

test('the head, the people and one draft are read from the report', () => {
  const extraction = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' });
  expect(extraction.drafts).toHaveLength(1);
  expect([extraction.title, extraction.asAt, extraction.committee]).toEqual([
    'Adult social care: response to the assurance assessment and improvement plan',
    '2024-09-12',
    { name: 'Wellbeing and Communities Scrutiny Committee' },
  ]);
  const [draft] = extraction.drafts;
  expect(draft?.record).toMatchObject({
    reportBy: 'Director of Adults and Wellbeing',
    signatory: { name: 'Judith Farrow', role: 'Director of Adults and Wellbeing' },
    contacts: [
      { name: 'Rosalind Pike', role: 'Improvement Programme Manager' },
      { name: 'Dilys Marchbank', role: 'Head of First Contact and Assessment' },
    ],
  });
});

test('areas keep their number, and take their lead from the list that names them', () => {
  const draft = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' }).drafts[0];
  const areas = draft?.entity === 'improvement-plan' ? draft.record.areas : [];
  expect(areas.map(({ number, lead, actions, measures }) => [number, lead, actions.length, measures.length])).toEqual([
    [undefined, 'Assistant Director Piers Langmead', 5, 0],
    ['3.7', 'Assistant Director Piers Langmead', 4, 3],
    ['3.8', 'Assistant Director Sunita Bellweather', 3, 2],
    ['3.9', 'Assistant Director Sunita Bellweather', 2, 2],
    ['3.10', 'Assistant Director Owen Thackray', 2, 1],
  ]);
});

test('a name that a page cut away from its label is found, and the page cut leaves no line without a role', () => {
  const extraction = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' });
  const draft = extraction.drafts[0];
  const first = draft?.entity === 'improvement-plan' ? draft.record.areas[0]?.actions[0] : undefined;
  expect([first?.due?.text, first?.sponsor, first?.leads]).toEqual(['May 2024', 'Piers Langmead', ['Dilys Marchbank']]);
  const line = wealdshirePlan.lines.findIndex((text) => text.startsWith('Dilys Marchbank. One list'));
  expect(extraction.roles[line]).toBe('continuation');
  expect(extraction.roles.filter((role) => role === 'unclassified')).toEqual([]);
});

test('dates of measures stay within their own heading, and a percentage under "Number of" is told', () => {
  const extraction = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' });
  const draft = extraction.drafts[0];
  const dates =
    draft?.entity === 'improvement-plan'
      ? draft.record.areas.map((area) => area.measures.map((measure) => measure.readings[0]?.asAt?.text))
      : [];
  expect(dates).toEqual([[], ['July 2024', 'July 2024', 'July 2024'], [undefined, undefined], [undefined, undefined], [undefined]]);
  expect(extraction.diagnostics.map(({ code }) => code)).toEqual(['plan-measure-unit']);
});

test('tables with repeated headers are one: rows rejoined, a blank grade absent, 0% kept, HTML turned into text', () => {
  const draft = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' }).drafts[0];
  const plan = draft?.entity === 'improvement-plan' ? draft.record : undefined;
  expect(plan?.forums).toHaveLength(6);
  expect(plan?.forums?.[0]).toEqual({
    activity: 'Waiting list meetings of Team Managers and the Assistant Director',
    frequency: 'Weekly',
    scrutineer: 'Adult Operations Service',
  });
  expect(plan?.audits?.map(({ period, grades }) => [period, grades.Outstanding, grades.Inadequate])).toEqual([
    ['April 24', undefined, '9%'],
    ['May 24', '4%', '7%'],
    ['June 24', undefined, '0%'],
    ['Q1 Total', '1%', '6%'],
    ['Q4 Total', undefined, '14%'],
  ]);
  expect(plan?.risks?.[1]?.mitigation).toBe(
    'The service is acting on this through:\n• A market supplement for reviewing posts.\n• A return to practice scheme & paid placements.\nTurnover in the teams has fallen for three quarters running.',
  );
});

test('bullets elsewhere in the report are not actions', () => {
  const draft = improvementPlanImporter.extract(wealdshirePlan, { paper: 'p' }).drafts[0];
  const texts = draft?.entity === 'improvement-plan' ? draft.record.areas.flatMap((area) => area.actions.map((action) => action.text)) : [];
  for (const decoy of ['newly qualified', 'permanent posts', 'Fewer complaints', 'Sitting beside']) {
    expect(texts.filter((text) => text.includes(decoy))).toEqual([]);
  }
});

test('a plan in tables gives actions with status, leads and date; every cell stays in the quote', () => {
  const extraction = improvementPlanImporter.extract(wealdshire('07-improvement-plan-update.txt'), { paper: 'p' });
  const draft = extraction.drafts[0];
  const areas = draft?.entity === 'improvement-plan' ? draft.record.areas : [];
  expect(areas.map(({ title, actions }) => [title, actions.map(({ status }) => status)])).toEqual([
    ['To shorten the time that people wait for a Care Act assessment', ['complete', 'in-progress', 'in-progress']],
    ['Timely reviews of care and support plans', ['in-progress', 'complete']],
    ['Replacement care for unpaid carers', ['not-started', 'complete']],
  ]);
  const [, cut, shared] = areas[0]?.actions ?? [];
  expect(cut?.text).toBe('Ring every person who has waited for more than 28 days, ask what has changed and record the risk.');
  expect(cut?.source?.quote).toContain('640 people were rung between October and December.');
  expect([shared?.leads, shared?.due]).toEqual([['Tobias Wray', 'Farida Nair'], undefined]);
  expect(areas[1]?.measures.map(({ readings }) => [readings[0]?.value, readings[0]?.asAt?.text])).toEqual([
    [51.7, 'December 2024'],
    [884, 'December 2024'],
  ]);
  expect(extraction.roles.filter((role) => role === 'unclassified')).toEqual([]);
});

test('numbered priorities, a lead on its own line, numbered actions and measures with a target', () => {
  const plan = planOf(`Children, Schools and Transport Scrutiny Committee - 4 March 2025

Fostering Improvement Plan 2025-26

Report of the Director of Children's Services

Priority 1: Recruit more foster carers
Lead: Head of Fostering

What we will do:
1. Launch a campaign by 30 June 2025. Lead: Marian Okell, Fostering Recruitment Manager
2. Review the allowances paid to carers (by September 2025)

How will we know we have made a difference?
• Approvals of new households - 24 (target 40)
• % of enquiries answered within two days: 71%

Priority 2: Keep the carers we have

What we will do:
1. Set up a support group in each district. July 2025

Progress so far:
• A group meets in Tidewell.

Financial implications

None.
`);
  expect(plan.meeting).toBe('2025-03-04');
  expect(plan.areas.map(({ title, lead, actions }) => [title, lead, actions.map((action) => [action.due?.text, action.leads])])).toEqual([
    [
      'Recruit more foster carers',
      'Head of Fostering',
      [
        ['30 June 2025', ['Marian Okell, Fostering Recruitment Manager']],
        ['September 2025', undefined],
      ],
    ],
    ['Keep the carers we have', undefined, [['July 2025', undefined]]],
  ]);
  expect(plan.areas[0]?.measures.map(({ name, target, readings }) => [name, readings[0]?.text, target])).toEqual([
    ['Approvals of new households', '24', '40'],
    ['% of enquiries answered within two days', '71%', undefined],
  ]);
});

test('a table with a theme column that is merged down gives one area a theme', () => {
  const plan = planOf(
    [
      'Highways Recovery Action Plan',
      '',
      'Theme\tAction\tOwner\tBy when\tRAG\tUpdate',
      'Potholes\tPublish repair times by district\tJo Stannard\t30/09/2025\tAmber\tDraft page built',
      '\tTrial thermal patching in the north\tJo Stannard\tAutumn 2025\tGreen\t',
      'Gullies\tClear every gully once a year\tPriti Lund and Sam Orr\tMarch 2026\tRed\tTwo of five crews in place; the',
      'Theme\tAction\tOwner\tBy when\tRAG\tUpdate',
      '\t\t\t\t\trest start in July.',
    ].join('\n'),
  );
  expect(plan.areas.map(({ title, actions }) => [title, actions.length])).toEqual([
    ['Potholes', 2],
    ['Gullies', 1],
  ]);
  expect(plan.areas[1]?.actions[0]?.leads).toEqual(['Priti Lund', 'Sam Orr']);
  expect(plan.areas[1]?.actions[0]?.source?.quote).toMatch(/Two of five crews in place; the rest start in July\.$/);
});

test('rows across a table open areas', () => {
  const plan = planOf(
    [
      'Library Improvement Plan',
      '',
      'Ref\tAction\tLead\tDue',
      'Priority 1: Opening hours\t\t\t',
      '1\tConsult friends’ groups\tAda Moss\tJune 2025',
      'Priority 2: Housebound readers\t\t\t',
      '2\tRestore the Otterby round\tAda Moss\tMay 2025',
    ].join('\n'),
  );
  expect(plan.areas.map(({ title, actions }) => [title, actions.map(({ text }) => text)])).toEqual([
    ['Opening hours', ['Consult friends’ groups']],
    ['Housebound readers', ['Restore the Otterby round']],
  ]);
});

test('a label above its title, sub-bullets and an action that lost its bullet', () => {
  const text = `ACTION PLAN

Area for improvement 1
Timely decisions on school transport appeals

Required actions
- Hear every appeal within 40 working days, by 1 September 2025
- Publish the number upheld:
   - by stage
   - by district
Ask ten families to read the draft letter
- Train the panel's clerks. (Q2 2025/26)
`;
  const extraction = improvementPlanImporter.extract(document(text), { paper: 'p' });
  const area = planOf(text).areas[0];
  expect(area?.title).toBe('Timely decisions on school transport appeals');
  expect(area?.actions.map(({ text: action, due }) => [action, due?.text])).toEqual([
    ['Hear every appeal within 40 working days, by 1 September 2025', '1 September 2025'],
    ['Publish the number upheld:\n• by stage\n• by district', undefined],
    ['Ask ten families to read the draft letter', undefined],
    ["Train the panel's clerks. (Q2 2025/26)", 'Q2 2025/26'],
  ]);
  expect(extraction.diagnostics.map(({ code }) => code)).toContain('plan-action-without-bullet');
});

test('whatever a paper holds, extraction returns and every printed line has one role', () => {
  const line = fc.constantFrom(
    'Area for Improvement: Timely visits',
    'Actions we are taking include:',
    '- Visit within five days. May 2025.',
    'How we are measuring progress:',
    '- % in time (20 days) (41%)',
    'Action\tLead\tDue',
    'Call\tAnn Reed\tMay 2025',
    '\t\t',
    '3.1 A paragraph',
    '4. A section',
    'Activity\tFrequency\tLead',
    '',
    'prose that goes on',
    'Contact Officers:',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const paper = document(lines.join('\n'));
      const { roles } = improvementPlanImporter.extract(paper, { paper: 'p' });
      expect(roles).toHaveLength(paper.lines.length);
      expect(roles.map((role) => role === undefined)).toEqual(paper.lines.map((text) => text.trim() === ''));
      expect(improvementPlanImporter.identify(paper).score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
