import { expect, test } from 'vitest';
import { hasHtmlFragment, htmlFragmentText } from './html-fragment.ts';

test.each([
  ['<p>Done.</p>', 'Done.'],
  ['<p>One.</p> <p>Two.</p>', 'One.\nTwo.'],
  ['<p>Two:</p> <ul style="list-style-type: none"> • One. • Two ', 'Two:\n• One.\n• Two'],
  ['<ul><li style="x">One<li>Two</ul>after', '• One\n• Two\nafter'],
  ['<ol><li><p>One</p></li></ol>', '• One'],
  ['a<br>b<br/>c', 'a\nb\nc'],
  ['R&amp;D &lt;50&nbsp;years&gt; &#8211; now', 'R&D <50 years> – now'],
  ['<b>Note</b>: <insert name> & R&D <p>x', 'Note: <insert name> & R&D\nx'],
  ['10·5 <ul>points · two</ul>', '10·5\npoints\n• two'],
])('%j reads %j', (raw, text) => {
  expect(hasHtmlFragment(raw)).toBe(true);
  expect(htmlFragmentText(raw)).toBe(text);
});

test.each(['R&D', 'a < b > c', '<name>', 'AT&T; ok', 'x &notes y', '<pending>'])('%j is no HTML', (raw) => {
  expect(hasHtmlFragment(raw)).toBe(false);
});
