import type { Committee } from '../model/committee.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';

/** A committee of Wealdshire, for tests of rules. */
export const sampleCommittee: Committee = { id: 'C0MM1TTEE0', name: 'Rural Transport Scrutiny Committee', abbreviation: 'RTSC' };

/** A recommendation of that committee, for tests of rules: what the test is about is given, the rest stands for any record. */
export function sampleRecord(own: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'REC0000001',
    ref: 'RTSC.230913.1',
    committee: sampleCommittee.id,
    raisedOn: '2023-09-13',
    text: 'Asks that the ferry timetable is reviewed before the winter.',
    class: 'request',
    status: 'in-progress',
    ...own,
  };
}

/** A register that holds the records, and the committee unless another list is given. */
export function sampleRegister(recommendations: readonly Recommendation[], own: Partial<Register> = {}): Register {
  return { ...emptyRegister(), committees: [sampleCommittee], recommendations, ...own };
}
