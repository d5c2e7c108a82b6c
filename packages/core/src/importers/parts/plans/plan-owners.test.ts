import { expect, test } from 'vitest';
import { planOwners, splitLeads } from './plan-owners.ts';

test.each([
  ['Audit – July 2024 Sponsor Ada Moss – Responsible Lead Tom Veal. This will help.', 'Ada Moss', ['Tom Veal']],
  ['Audit - Sponsor Ada Moss – Responsible Lead Tom Veal and Una Lund. This', 'Ada Moss', ['Tom Veal', 'Una Lund']],
  [
    'Audit Sponsor Ada Moss – Responsible Lead Una Lund Designated Nurse Safeguarding and Tom Veal Head of Care. This',
    'Ada Moss',
    ['Una Lund Designated Nurse Safeguarding', 'Tom Veal Head of Care'],
  ],
  ['Launch a campaign. Lead: Dr. Ada Moss, Service Manager', undefined, ['Dr. Ada Moss, Service Manager']],
  ['Launch a campaign (Responsible officer: Tom Veal)', undefined, ['Tom Veal']],
])('%s', (text, sponsor, leads) => {
  const owners = planOwners(text);
  expect([owners?.sponsor, owners?.leads]).toEqual([sponsor, leads]);
});

test.each(['Lead officers to meet providers', 'Train lead practitioners in each team', 'Find a sponsor for the awards'])(
  '%s names no lead',
  (text) => {
    expect(planOwners(text)?.leads).toBeUndefined();
  },
);

test.each([
  ['Farida Nair Head of Commissioning and Tobias Wray Hospital Lead', 2],
  ['Head of Quality and Improvement', 1],
  ['Head of Fostering and Adoption Support', 1],
  ['Team Manager and Head of Service', 2],
  ['Ada Moss / Tom Veal', 2],
  ['Ada Moss, Fostering Recruitment Manager', 1],
  ['Ada Moss, Tom Veal and Una Lund', 3],
  ['Ada Moss\nTom Veal', 2],
  ['', 0],
])('%s is %i', (text, count) => {
  expect(splitLeads(text)).toHaveLength(count);
});
