import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { letterImporter } from './letter.ts';

const letter = (...body: readonly string[]) =>
  letterImporter
    .extract(
      readText(
        [
          '12th September 2031 Dear Cabinet Member,',
          'Roads Scrutiny Panel',
          'Gritting – follow-up',
          ...body,
          'Yours sincerely',
          'Councillor Winifred Oake',
          'Chair, Roads Scrutiny Panel',
        ].join('\n\n'),
        { name: 'letter.txt', sha256: '0'.repeat(64) },
      ),
      { paper: 'paper' },
    )
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('a salutation run on behind the date; two lines of subject, the second of which is the topic', () => {
  expect(letter('The Panel met on 10th September. We recommend that lanes to schools are gritted first.')).toMatchObject([
    { raisedOn: '2031-09-10', topic: 'Gritting – follow-up', text: 'We recommend that lanes to schools are gritted first.' },
  ]);
});

test('bullets that ask count though the sentence above them does not, and what is asked below them too', () => {
  const asks = letter(
    'The Panel considered your reply on 10th September. There are some areas that it would like to understand better:',
    '• As you say in reply to recommendation 2, the contract is confidential. Could you explain who decided that?',
    '• Noting your answer to finding 4:',
    '- can the figures for each depot be provided; and',
    '- please say whether they were audited.',
    '• Please provide the dates of the meetings of the group.',
    'The Panel also requests sight of the new contract before it is let.',
    'It was told that the contract would be shared with Ashcombe.',
    'Further, the Panel asks that you confirm the date of the tender.',
    'The Panel would appreciate receiving your answers by 27th September 2031.',
  );
  expect(asks.map(({ text }) => text)).toEqual([
    'As you say in reply to recommendation 2, the contract is confidential. Could you explain who decided that?',
    'Noting your answer to finding 4:\n• can the figures for each depot be provided\n• please say whether they were audited.',
    'Please provide the dates of the meetings of the group.',
    'The Panel also requests sight of the new contract before it is let.',
    'Further, the Panel asks that you confirm the date of the tender.',
  ]);
});

test('a view and an ask in one sentence; thanks and the wish for an answer are none', () => {
  const asks = letter(
    'The Panel would like to thank the drivers, and Members would like to express their regret at the accident.',
    'We felt strongly that drivers should be told which lanes come first, and ask that a list be made by January 2032.',
    'We would welcome your views on these points and ask for a formal response by 8 October 2031.',
  );
  expect(asks).toMatchObject([
    {
      text: 'We felt strongly that drivers should be told which lanes come first, and ask that a list be made by January 2032.',
      followUp: { text: 'January 2032' },
    },
  ]);
});

test('bullets of plain fact ask nothing', () => {
  expect(
    letter(
      'The Panel heard the following about the information that it had:',
      '• Gritters are out at four.',
      '• The depot has nine lorries.',
    ),
  ).toEqual([]);
});

test('the meeting in the subject wins over the day of the letter', () => {
  const document = readText(
    [
      'Date / Dyddiad: | 14 February 2031',
      'Councillor Ezra Pook\nCabinet Member for Roads',
      'Dear Ezra,',
      '**Roads Scrutiny Committee – 9 February 2031**',
      '**Gritting: pre-decision scrutiny**',
      'Thank you for coming to Committee on 9 February. The Committee makes the following recommendations:',
      '1. That lanes to schools are gritted first.',
      '2. Bring the list of lanes to our meeting in June 2031.',
      'Regards',
    ].join('\n\n'),
    { name: 'letter.txt', sha256: '0'.repeat(64) },
  );
  const { asAt, drafts } = letterImporter.extract(document, { paper: 'paper' });
  expect(asAt).toBe('2031-02-14');
  expect(drafts.slice(1)).toMatchObject([
    { record: { raisedOn: '2031-02-09', topic: 'Gritting: pre-decision scrutiny' } },
    { record: { raisedOn: '2031-02-09', followUp: { text: 'June 2031' } } },
  ]);
});

test('a list that runs on below a second sentence of asking keeps that sentence out of what stands above', () => {
  const asked = letter(
    'The Panel resolved to make the following recommendations to the Trust:',
    'a)  That the Trust publishes the number of gritters.',
    'b)  That the depot is moved, with the drivers, so that it is dry.',
    'In addition Members asked to be supplied with:',
    'c)  the number of drivers off sick; and',
    'd)  the plan for the depot.',
  );
  expect(asked.map(({ reference }) => reference)).toEqual(['a)', 'b)', 'c)', 'd)']);
  expect(asked[1]?.text).toMatch(/so that it is dry\.$/u);
});

test('the subject of a working group’s letter names its meeting', () => {
  const read = letterImporter.extract(
    readText(
      [
        '9 February 2031',
        'Dear Councillor Oake,',
        'Gritting Working Group – 18 January 2031',
        'We made the following recommendations:',
        '1. That salt be bought.',
        '2. That it be kept dry.',
        'Yours sincerely',
        'Councillor Petra Lind',
      ].join('\n\n'),
      { name: 'letter.txt', sha256: '0'.repeat(64) },
    ),
    { paper: 'paper' },
  );
  expect(read.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record.raisedOn] : []))).toEqual([
    '2031-01-18',
    '2031-01-18',
  ]);
});

test('asks inside the prose: agreed to be asked, after words that open the sentence, with the bullets that they cover', () => {
  const asks = letter(
    'The Panel met on 10th September 2031 to plan its year and, to help with this, agreed to request your timetable for gritting. Where possible, the Panel also requests the timetable of last winter.',
    'The Panel is aware of two depots that were to close and would welcome to receive an update on these, including:',
    '• Ashcombe; and',
    '• Wendlow.',
    'It was told that salt is dear. Therefore, the Panel seeks clarification on the price.',
    'I would be grateful if you could send the minutes of the group. I would be grateful for your response by 1st October.',
  );
  expect(asks.map((ask) => ask.text)).toEqual([
    'to request your timetable for gritting.',
    'Where possible, the Panel also requests the timetable of last winter.',
    'The Panel is aware of two depots that were to close and would welcome to receive an update on these, including:\n• Ashcombe\n• Wendlow.',
    'Therefore, the Panel seeks clarification on the price.',
    'I would be grateful if you could send the minutes of the group.',
  ]);
});

test('the day by which an answer was once due is no deadline of this letter', () => {
  expect(letter('Your response was due by 1st August 2031. The Panel requests it again.')[0]?.responseDue).toBeUndefined();
});

test('a letter on a web page that has a title in place of a salutation', () => {
  const text = [
    'Letter to the Minister for Ferries, 16 December 2031',
    'I wrote in October about the winter fares.',
    'As you cannot come to a meeting of the Committee before the spring, it would be extremely helpful to have a written note of the fares.',
    'I look forward to hearing from you by 20 January.',
    'Kind regards',
  ].join('\n\n');
  const document = readText(text, { name: 'letter.txt', sha256: '0'.repeat(64) });
  expect(letterImporter.identify(document).score).toBeGreaterThan(0.5);
  const { drafts } = letterImporter.extract(document, { paper: 'paper' });
  expect(drafts[0]).toMatchObject({ record: { to: 'Minister for Ferries', date: '2031-12-16', responseDue: { from: '2032-01-20' } } });
  expect(drafts.slice(1)).toMatchObject([{ record: { text: expect.stringMatching(/^As you cannot come .* note of the fares\.$/u) } }]);
});

test('a view that ends in a wish to know, and an ask behind words without a comma; what only says that asks follow is none', () => {
  const asks = letter(
    'The Panel met on 10th September 2031 and agreed to request clarity on a number of matters.',
    'The Panel noted the news of the ferry law, but wishes to better understand whether you will take it on.',
    'Turning to the second review I would be grateful if you could send us its terms; and the names of its members.',
  );
  expect(asks.map((ask) => ask.text)).toEqual([
    'The Panel noted the news of the ferry law, but wishes to better understand whether you will take it on.',
    'Turning to the second review I would be grateful if you could send us its terms; and the names of its members.',
  ]);
  const alone = letter('The Panel met on 10th September 2031 and agreed to request clarity on a number of matters.');
  expect(alone.map((ask) => ask.text)).toEqual(['to request clarity on a number of matters.']);
});

test('what the committee believes should be done is asked, and what it believes should have been is not', () => {
  const asked = 'The Panel believes that the plan should name a lead for each lane.';
  expect(
    letter(`We heard of the plan. ${asked}`, 'We feel that the lanes should have been gritted in May.').map(({ text }) => text),
  ).toEqual([asked]);
});
