import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeText } from './safe-text.ts';

test.each([
  ['plain text stays', 'Recommendation 3: agree a plan for ½ term', 'Recommendation 3: agree a plan for ½ term'],
  ['accents and other scripts stay', 'Siân Ŵyn 東京 Ελλάδα', 'Siân Ŵyn 東京 Ελλάδα'],
  ['an escape sequence is shown', 'due\u001b[2J', 'due␛[2J'],
  ['a window title is shown', '\u001b]0;x\u0007', '␛]0;x␇'],
  ['a lone return cannot overwrite the line', 'paid\runpaid', 'paid␍unpaid'],
  ['a backspace cannot eat text', 'no\bt', 'no␈t'],
  ['nul and delete', '\u0000a\u007f', '␀a␡'],
  ['an 8-bit control sequence', '\u009b2J\u0085', '<U+009B>2J<U+0085>'],
  ['a direction override', 'file\u202efdp', 'file<U+202E>fdp'],
  ['direction isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', '<U+2066>a<U+2069><U+200E><U+200F><U+061C>'],
  ['zero width', 'pay\u200bment\ufeff\u2060', 'pay<U+200B>ment<U+FEFF><U+2060>'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a<U+2028>b<U+2029>c'],
  ['annotations', '\ufff9a\ufffb', '<U+FFF9>a<U+FFFB>'],
  ['tag characters', 'a\u{e0041}', 'a<U+E0041>'],
  ['half a character', 'a\ud83dz', 'a\ufffdz'],
  ['noncharacters', '\ufdd0\uffff\u{1fffe}', '\ufffd\ufffd\ufffd'],
  ['a line end in one line', 'one\ntwo\r\nthree', 'one⏎two⏎three'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['an emoji family stays whole', '👩\u200d👧', '👩\u200d👧'],
  ['an emoji with a tone and a sign', '👩🏽\u200d⚕️', '👩🏽\u200d⚕️'],
  ['a joiner that is spelling', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a joiner that only hides', 'pay\u200dment', 'pay<U+200D>ment'],
  ['a joiner at an end', '\u200dع\u200d', '<U+200D>ع<U+200D>'],
])('%s', (_, text, shown) => {
  expect(safeText(text)).toBe(shown);
});

test('line ends and tabs stay when asked for, and only then', () => {
  expect(safeText('a\r\nb\tc', { newlines: true })).toBe('a\nb c');
  expect(safeText('a\nb\tc', { tabs: true })).toBe('a⏎b\tc');
});

const anything = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
    fc.constantFrom('\u001b', '\u200d', 'ع', '👩', '\u{e0020}', '\u202e', '\n', '\r', '\t'),
  ),
});
const banned =
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}]/u;

test('what comes out never holds a character that drives or misleads', () => {
  fc.assert(fc.property(anything, (text) => !banned.test(safeText(text))));
  fc.assert(fc.property(anything, (text) => !banned.test(safeText(text, { newlines: true, tabs: true }).replace(/[\n\t]/g, ''))));
});

test('passing it twice changes nothing more', () => {
  fc.assert(fc.property(anything, (text) => safeText(safeText(text)) === safeText(text)));
});
