import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { replyImporter } from './reply.ts';

const read = (text: string) => readText(text, { name: 'reply.txt', sha256: '0'.repeat(64) });

test('a page for one recommendation: title, decision on its own line, text, reasons', () => {
  const document = read(
    'Recommendation 15\n\nA power to visit\n\nAccepted in principle\nScrutiny panels should be able to visit the depots of contractors.\n\nPanels may ask for a visit today.\n\nMore powers would double the work.',
  );
  expect(replyImporter.identify(document).score).toBeGreaterThan(0.7);
  expect(replyImporter.extract(document, { paper: 'paper' }).drafts).toMatchObject([
    {
      record: {
        reference: '15',
        topic: 'A power to visit',
        text: 'Scrutiny panels should be able to visit the depots of contractors.',
        response: {
          decision: 'accepted-in-principle',
          asWritten: 'Accepted in principle\nPanels may ask for a visit today.\nMore powers would double the work.',
        },
        status: 'unknown',
      },
    },
  ]);
});

test('a reply in order: text behind the number, the answer behind its label', () => {
  const document = read(
    [
      'Cabinet response to the review of street trees',
      'Recommendation 1: That every felled tree is replaced by two.',
      'Response: Agreed.',
      'Planting begins in November.',
      'Recommendation 2: That residents are told a month before.',
      'Cabinet response:',
      'Not agreed. A week is what can be promised.',
    ].join('\n\n'),
  );
  const { drafts, roles } = replyImporter.extract(document, { paper: 'paper' });
  expect(drafts).toMatchObject([
    {
      record: {
        reference: '1',
        text: 'every felled tree is replaced by two.',
        response: { decision: 'accepted', asWritten: 'Agreed.\nPlanting begins in November.' },
      },
    },
    { record: { reference: '2', response: { decision: 'rejected' } } },
  ]);
  expect(roles).not.toContain('unclassified');
});

test('a letter with numbered recommendations and no answers is no reply', () => {
  expect(
    replyImporter.identify(read('Recommendation 1: That the pool opens at six.\n\nRecommendation 2: That the gate is mended.')).score,
  ).toBe(0);
});

test('a recommendation wrapped behind its number goes on in the next line', () => {
  const document = read(
    'Recommendation 1: That one clerk\nbe the contact for owners.\nResponse: Agreed\n\nRecommendation 2: That loans be offered.\nResponse: Noted',
  );
  const [first] = replyImporter.extract(document, { paper: 'paper' }).drafts;
  expect(first?.record).toMatchObject({ text: 'one clerk be the contact for owners.', response: { asWritten: 'Agreed' } });
});

test('a form of response that nobody has filled in, with the letters of its one recommendation', () => {
  const document = read(
    'Cabinet response to recommendations of the Rivers Panel made on 3 May 2031\n\nRecommendation 1: That the Council changes the plan:\n\na) On page 7 name the pier.\n\nb) On page 9 name the wall.',
  );
  expect(replyImporter.identify(document).score).toBeGreaterThan(0.5);
  expect(replyImporter.extract(document, { paper: 'paper' }).drafts).toMatchObject([{ record: { reference: '1' } }]);
});
