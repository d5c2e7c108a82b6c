import { fromMarkdown } from 'mdast-util-from-markdown';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { renderHtml } from '../src/reports/render/html.ts';
import { htmlScript } from '../src/reports/render/html-script.ts';
import { renderMarkdown } from '../src/reports/render/markdown.ts';
import { campaign, count, size } from './campaign.ts';
import { hostileReport, hostileSample } from './hostile-report.ts';

/** The one script of a page, to the letter. */
function isOwn({ childNodes: [only, ...more] }: DefaultTreeAdapterTypes.Element): boolean {
  return only !== undefined && more.length === 0 && defaultTreeAdapter.isTextNode(only) && only.value === `\n${htmlScript}\n`;
}

// Hostile texts in pages: nothing that runs but the page's own script, nothing that is fetched, no link that a text made.
await campaign('F15 pages', async () => {
  const texts = hostileSample(size(1000, 2000));
  const found = { faults: 0, active: 0, outside: 0, markdown: 0 };
  for (let i = 0; i < texts.length; i += 20) {
    const report = hostileReport(texts.slice(i, i + 20));
    const walk = (node: DefaultTreeAdapterTypes.Node): void => {
      if (defaultTreeAdapter.isElementNode(node)) {
        if (node.tagName === 'script' && !isOwn(node)) found.active += 1;
        if (['iframe', 'object', 'embed', 'form', 'svg', 'base'].includes(node.tagName)) found.active += 1;
        if (['img', 'link', 'video', 'audio', 'source'].includes(node.tagName)) found.outside += 1;
        for (const { name, value } of node.attrs) {
          if (name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value)) found.active += 1;
          // A link that a reader may follow is no request; it leads to a page or an address only.
          const followed = node.tagName === 'a' && /^(?:https?:|mailto:)/i.test(value);
          if (['src', 'href', 'srcset', 'action'].includes(name) && !value.startsWith('#') && !followed) found.outside += 1;
        }
      }
      if ('childNodes' in node) node.childNodes.forEach(walk);
    };
    walk(
      parse(renderHtml(report), {
        onParseError: () => {
          found.faults += 1;
        },
      }),
    );
    const marks = (node: { readonly type: string; readonly value?: string; readonly children?: readonly unknown[] }): void => {
      // Our own line break within a cell.
      if (node.type === 'html' && node.value === '<br>') return;
      if (['link', 'image', 'html', 'definition', 'linkReference', 'imageReference', 'code'].includes(node.type)) found.markdown += 1;
      for (const child of node.children ?? []) marks(child as typeof node);
    };
    marks(fromMarkdown(renderMarkdown(report)));
  }
  const { faults, active, outside, markdown } = found;
  const text = `HTML ${faults} faults, ${active} active parts, ${outside} outside requests; Markdown ${markdown} links, images, HTML or code blocks; of ${count(texts.length, 'hostile texts')}`;
  return { text, held: faults + active + outside + markdown === 0 };
});
