import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import type { ReportOptions } from './report-kind.ts';

/** A small register of the fictional county of Wealdshire, for the tests of the reports. */

const roads: Recommendation = {
  id: 'R000000001',
  ref: 'RTSC.240917.2',
  committee: 'C000000001',
  meeting: 'M000000001',
  raisedOn: '2024-09-17',
  topic: 'Winter gritting',
  text: 'Recommends that the bridge at Marlow Green is added to the first gritting round.',
  class: 'recommendation',
  addressedTo: ['Cabinet Member for Highways'],
  responsible: ['Head of Highways', 'Assistant Director, Place'],
  followUp: { text: 'November 2024', edtf: '2024-11', from: '2024-11-01', to: '2024-11-30' },
  followUpHistory: [
    {
      from: { text: 'October 2024', edtf: '2024-10', from: '2024-10-01', to: '2024-10-31' },
      to: { text: 'November 2024', edtf: '2024-11', from: '2024-11-01', to: '2024-11-30' },
      on: '2024-10-20',
      reason: 'The contract was late.',
    },
  ],
  responseDue: { text: 'by 18 October 2024', edtf: '2024-10-18', from: '2024-10-18', to: '2024-10-18' },
  response: { decision: 'accepted', on: '2024-10-20', asWritten: 'Agreed, subject to the new contract.' },
  progress: [{ text: 'October 2024: the contractor has been asked for a price.' }],
  status: 'in-progress',
  statusAsWritten: 'In Progress',
  notes: [{ date: '2024-10-21', text: 'The contractor is in dispute with us.' }],
  history: [
    {
      id: 'h1',
      change: 'c1',
      at: '2024-09-20T09:00:00.000Z',
      on: '2024-09-17',
      by: 'P. Ashdown',
      via: 'import tracker.txt',
      field: '*',
      op: 'create',
    },
    {
      id: 'h2',
      change: 'c2',
      at: '2024-10-21T10:15:00.000Z',
      by: 'P. Ashdown',
      via: 'set',
      field: 'status',
      from: 'not-started',
      to: 'in-progress',
      reason: 'Price asked for',
    },
    {
      id: 'h3',
      change: 'c3',
      at: '2024-10-21T10:20:00.000Z',
      by: 'P. Ashdown',
      via: 'note',
      field: 'notes',
      op: 'add',
      to: { date: '2024-10-21', text: 'The contractor is in dispute with us.' },
    },
  ],
};

const gritBins: Recommendation = {
  id: 'R000000002',
  ref: 'RTSC.240917.10',
  committee: 'C000000001',
  raisedOn: '2024-09-17',
  topic: 'Winter gritting',
  text: 'Welcomes the new grit bins.',
  class: 'comment',
  addressedTo: ['Cabinet Member for Highways'],
  status: 'complete',
  statusAsWritten: 'Complete',
};

const buses: Recommendation = {
  id: 'R000000003',
  ref: 'RTSC.240612.1',
  reference: 'RT (24/25) 07',
  committee: 'C000000001',
  meeting: 'M000000002',
  topic: 'Rural buses',
  text: 'Asks for a list of the bus stops without a shelter.',
  class: 'request',
  addressedTo: ['Wealdshire Buses'],
  responsible: ['Head of Transport'],
  status: 'not-started',
};

const school: Recommendation = {
  id: 'R000000004',
  ref: 'CSC.241003.1',
  committee: 'C000000002',
  raisedOn: '2024-10-03',
  topic: 'School | places',
  text: 'Requests a briefing on places for <next> year;\nby ward.',
  class: 'request',
  addressedTo: ['Cabinet Member for Children'],
  responsible: ['Head of Admissions'],
  followUp: { text: '31 January 2025', edtf: '2025-01-31', from: '2025-01-31', to: '2025-01-31' },
  status: 'unknown',
};

const minutes: Recommendation = {
  id: 'R000000005',
  ref: 'CSC.241003.2',
  committee: 'C000000002',
  raisedOn: '2024-10-03',
  text: 'That the minutes be approved.',
  class: 'procedural',
  status: 'complete',
};

const own: Recommendation = {
  id: 'R000000006',
  ref: 'UNNAMED.1',
  text: 'The Committee will visit the depot.',
  class: 'committee-action',
  status: 'closed-not-done',
  statusReason: 'The depot has closed.',
};

/** The recommendations of the fixture by what they are about. */
export const sample = { roads, gritBins, buses, school, minutes, own } as const;

/** The register of the fixture. */
export const wealdshire: Register = {
  ...emptyRegister(),
  committees: [
    { id: 'C000000001', name: 'Roads and Transport Scrutiny Committee', abbreviation: 'RTSC', archivePolicy: 'next-meeting' },
    { id: 'C000000002', name: 'Children’s Scrutiny Committee', abbreviation: 'CSC' },
  ],
  meetings: [
    {
      id: 'M000000001',
      committee: 'C000000001',
      date: '2024-09-17',
      attendance: { present: [], apologies: [], inAttendance: [], chair: 'Cllr Una Thorne' },
    },
    { id: 'M000000002', committee: 'C000000001', date: '2024-06-12' },
    { id: 'M000000003', committee: 'C000000001', date: '2025-01-14' },
  ],
  recommendations: [roads, gritBins, buses, school, minutes, own],
  workProgramme: [
    {
      id: 'W000000001',
      title: 'Bus franchising',
      committee: 'C000000001',
      suggestedAt: '2024-06-12',
      suggestedTo: 'Head of Transport',
      from: 'R000000003',
      status: 'suggested',
    },
    { id: 'W000000002', title: 'Gritting review', committee: 'C000000001', plannedFor: '2025-03-11', status: 'planned' },
    { id: 'W000000003', title: 'Taken back', committee: 'C000000001', withdrawn: { on: '2024-07-01', change: 'c9' } },
  ],
  plans: [
    {
      id: 'P000000001',
      title: 'Highways improvement plan',
      committee: 'C000000001',
      meeting: '2024-09-17',
      reportBy: 'the Director of Place',
      areas: [
        {
          number: '3.1',
          title: 'Potholes',
          lead: 'Head of Highways',
          actions: [
            {
              text: 'Buy a second patching machine.',
              due: { text: 'end of October 2024', edtf: '2024-10-31', from: '2024-10-31', to: '2024-10-31' },
              sponsor: 'Director of Place',
              leads: ['Fleet Manager'],
            },
            { text: 'Train two crews.', status: 'complete', due: { text: 'May 2024', from: '2024-05-01', to: '2024-05-31' } },
          ],
          measures: [
            {
              name: 'Potholes mended within 28 days',
              unit: '%',
              target: '90%',
              readings: [
                { value: 71.5, text: '71.5%', asAt: { text: 'September 2024', from: '2024-09-01', to: '2024-09-30' } },
                { value: 64, text: '64%', asAt: { text: 'July 2024', from: '2024-07-01', to: '2024-07-31' } },
              ],
            },
          ],
        },
      ],
      audits: [{ period: 'Quarter 1', total: 12, grades: { Good: '7', 'Requires improvement': '5' } }],
      risks: [{ risk: 'No bidders.' }],
    },
  ],
};

/** Options for a report on all records of the fixture, on 1 December 2024 unless said otherwise. */
export function optionsFor(options: Partial<ReportOptions> = {}): ReportOptions {
  return { today: '2024-12-01', records: wealdshire.recommendations, ...options };
}
