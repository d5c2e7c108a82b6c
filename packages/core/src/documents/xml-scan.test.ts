import { expect, test } from 'vitest';
import { scanXml } from './xml-scan.ts';

const part = { name: 'content.xml', path: 'paper.odt' };

/** The names of the elements that a scan opens, each with its attribute "a". */
function opened(xml: string, until?: string): readonly string[] {
  const names: string[] = [];
  scanXml(
    xml,
    { open: ({ name, attributes }) => names.push(`${name} ${attributes.get('a') ?? '-'}`), ...(until === undefined ? {} : { until }) },
    part,
  );
  return names;
}

test('elements and attributes are known by their names without prefixes, of two the first', () => {
  expect(opened('<x:doc xmlns:x="u" xmlns:y="v" x:a="1" y:a="2"><p ba="3"/><p a=""/></x:doc>')).toEqual(['doc 1', 'p -', 'p ']);
});

test('a scan of the head alone ends before the element that it names, and asks nothing of what follows', () => {
  const text = '<doc xmlns:o="u"><styles a="1"/><o:body><p></o:body>';
  expect(opened(text, 'body')).toEqual(['doc -', 'styles 1']);
  expect(() => opened(text)).toThrow('content.xml inside the file is damaged');
});
