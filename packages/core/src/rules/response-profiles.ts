import type { ResponsePeriod } from '../model/committee.ts';

/** A named rule of how long a decision-maker has to answer, to be chosen for a committee or a register. */
export interface ResponseProfile extends ResponsePeriod {
  readonly name: string;
  /** Who answers whom. */
  readonly title: string;
  /**
   * `read`: the period was read in the source named. `recalled`: the duty or the source is known, the period is general knowledge and should be
   * checked before it is relied upon.
   */
  readonly certainty: 'read' | 'recalled';
}

/**
 * The periods that are the same for every council of a kind, or every committee of a parliament. They are defaults to choose, not
 * legal advice: a date named in a letter wins over them, and a council's own procedure rule (eight weeks, one month from issue) is set on
 * the committee. No profile is given where no period could be established: the executives of Welsh councils, Scottish councils, police and
 * crime panels (whose deadlines are days of the calendar, for the precept alone).
 *
 * - `england-executive`: Local Government Act 2000 s.9FE, two months beginning with the day of receipt of the report or, if later, the notice
 *   (recalled; the same formula for districts and counties was read in SI 2009/1919 reg.6).
 * - `england-health`: SI 2013/218 reg.22, health bodies answer in writing within 28 days of the request (the power was read, the 28 days recalled).
 * - `england-crime-and-disorder`: Police and Justice Act 2006 s.19 (read) and SI 2009/942: within 28 days, or as soon as reasonably
 *   possible after (recalled).
 * - `combined-authority`: SI 2017/68 as amended, art.7: the duty to respond was read, the two months recalled.
 * - `commons-select-committee` and `lords-select-committee`: Erskine May, within two months if possible (read).
 * - `senedd-committee`: six weeks (recalled).
 * - `scottish-parliament-committee`: two months by protocol (recalled).
 */
export const responseProfiles: readonly ResponseProfile[] = [
  {
    name: 'england-executive',
    title: 'The executive of an English council, to an overview and scrutiny committee',
    length: 2,
    unit: 'months',
    starts: 'received',
    includesFirstDay: true,
    authority: 'Local Government Act 2000, section 9FE: two months beginning with the day of receipt of the report or notice',
    certainty: 'recalled',
  },
  {
    name: 'england-health',
    title: 'A health body or provider in England, to health scrutiny',
    length: 28,
    unit: 'days',
    starts: 'requested',
    includesFirstDay: false,
    authority: 'SI 2013/218, regulation 22: in writing within 28 days of the request',
    certainty: 'recalled',
  },
  {
    name: 'england-crime-and-disorder',
    title: 'A partner in community safety, to a crime and disorder committee',
    length: 28,
    unit: 'days',
    starts: 'received',
    includesFirstDay: false,
    authority:
      'Police and Justice Act 2006, section 19, and SI 2009/942: in writing within 28 days, or as soon as reasonably possible after',
    certainty: 'recalled',
  },
  {
    name: 'combined-authority',
    title: 'A combined authority or its mayor, to its overview and scrutiny committee',
    length: 2,
    unit: 'months',
    starts: 'received',
    includesFirstDay: true,
    authority: 'SI 2017/68 as amended, article 7: two months beginning with the day of receipt',
    certainty: 'recalled',
  },
  {
    name: 'commons-select-committee',
    title: 'The Government, to a select committee of the House of Commons',
    length: 2,
    unit: 'months',
    starts: 'issued',
    includesFirstDay: false,
    authority: 'Erskine May, government replies to reports: within two months, if possible',
    certainty: 'read',
  },
  {
    name: 'lords-select-committee',
    title: 'The Government, to a select committee of the House of Lords',
    length: 2,
    unit: 'months',
    starts: 'issued',
    includesFirstDay: false,
    authority: 'Erskine May, government responses to reports: within two months, if possible',
    certainty: 'read',
  },
  {
    name: 'senedd-committee',
    title: 'The Welsh Government, to a committee of the Senedd',
    length: 6,
    unit: 'weeks',
    starts: 'issued',
    includesFirstDay: false,
    authority: 'practice of the Senedd: six weeks',
    certainty: 'recalled',
  },
  {
    name: 'scottish-parliament-committee',
    title: 'The Scottish Government, to a committee of the Scottish Parliament',
    length: 2,
    unit: 'months',
    starts: 'issued',
    includesFirstDay: false,
    authority: 'protocol between committees and the Scottish Government: two months',
    certainty: 'recalled',
  },
];

/** The profile of a name, or nothing. */
export function responseProfile(name: string): ResponseProfile | undefined {
  return responseProfiles.find((profile) => profile.name === name);
}
