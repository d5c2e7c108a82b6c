/** Committees of the fictional county of Wealdshire, with their abbreviations. */
export const committeeNames = [
  ['Rural Transport Scrutiny Committee', 'RTSC'],
  ['Wealdshire Children and Schools Scrutiny Committee', 'WCSC'],
  ['Health and Adult Care Scrutiny Committee', 'HACSC'],
  ['Communities and Libraries Select Committee', 'CLSC'],
  ['Finance and Performance Scrutiny Committee', 'FPSC'],
  ['Environment and Flood Risk Panel', 'EFRP'],
] as const;

/** Posts that answer. */
export const officers = [
  'Assistant Director (Highways)',
  'Director of Children’s Services',
  'Head of Libraries and Registration',
  'Cabinet Member for Communities and Culture',
  'Head of Public Health',
  'Director of Finance',
  'Flood Risk Manager',
  'Head of Passenger Transport',
];

/** Agenda items. */
export const topics = [
  'Bus network review',
  'Library opening hours',
  'School place planning',
  'Young carers',
  'Flood defences at Otterby',
  'Home care in the Wend valley',
  'Savings plan',
  'Rural broadband',
  'Gritting and winter service',
  'Care leavers’ housing',
];

/** What is asked for. */
export const reviews = [
  'the arrangements are reviewed with parish councils',
  'a report with figures for each district is brought to members',
  'the latest reading of each measure is shown beside its target',
  'users are asked what they think before anything is withdrawn',
  'the equality impact assessment is published in full',
  'the timetable is kept under review until the summer',
  'the costs of each of the three options are set out',
  'partners are invited to give evidence',
];

/** What officers answer. */
export const replies = [
  'Agreed. The service has written to all parish councils, and replies are expected by the end of the month.',
  'Work is under way; a first draft has been shared with the chairman, who asked for more detail on the north of the county.',
  'The consultation closed with 412 replies. An analysis is being prepared and will come to a later meeting.',
  'Noted. This is part of the budget process and will be taken into account there.',
  'Staff have been recruited, and the new rota began after Easter – early figures are good.',
  'Complete. The assessment was published on the council’s website and a link was sent to members.',
];

/** Statuses as trackers write them. */
export const statusWords: { readonly [status: string]: string } = {
  complete: 'Complete',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  paused: 'On hold',
};
