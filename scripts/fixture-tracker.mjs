// The invented tracker that make-fixtures turns into office files; '' in the first column goes on with the topic above.
const asks = [
  ['Gritting', 'publishes the gritting routes before 1 November each year, with the roads that were taken off and why'],
  ['', 'tells parish councils by letter which of their salt bins are filled, so that residents know where to find one'],
  ['Footbridges', 'repairs the footbridge at Alderholt Mill; and reports the cost to the committee, including what the insurer pays'],
  ['Bus shelters', 'asks the bus companies for the number of passengers at each stop, so that shelters are put where people wait'],
  ['', 'brings back the policy on solar lights for shelters, and tries them first at three stops in the Weald villages'],
  ['', 'agrees with districts who cleans the shelters'],
  ['School streets', 'carries out the trial at Harrow Lane for a further two terms and measures the traffic in the streets around it'],
  ['Drains', 'clears each gully in the flood area twice a year; keeps a map of those that are blocked; and publishes it'],
  ['Potholes', 'answers every report within five working days, even where nothing can be done until the next budget'],
  ['', 'explains in the next report why the contractor was paid for patches that failed within a month'],
  ['Verges', 'cuts the verges of the listed lanes only after the flowers have set seed, as agreed with the Wildlife Group'],
  ['Parking', 'looks again at the charges in Eastweald, where shopkeepers say that trade has fallen since April'],
];
const statuses = ['Complete', 'In progress', 'Not started', 'On hold'];

/** Header and rows: Topic, Meeting, Recommendation, Responsible, Follow up, Response, Status. */
export const trackerRows = [
  ['Topic', 'Meeting', 'Recommendation', 'Responsible Officer', 'Follow up', 'Response', 'Status'],
  ...asks.map(([topic, ask], at) => [
    topic,
    `${String(3 + at).padStart(2, '0')}/0${1 + (at % 9)}/2026`,
    `That the Cabinet Member ${ask}.`,
    at % 2 === 0 ? 'Head of Highways' : 'Assistant Director (Transport and Waste)',
    `${String(28 - at)}/11/2026`,
    at % 3 === 2
      ? '-'
      : `Accepted. The work has been ordered from the contractor:\n• first part by ${4 + at} October 2026\n• the rest when the weather allows, and at the latest by the end of March`,
    statuses[at % 4],
  ]),
];
