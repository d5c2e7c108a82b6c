import type { Logo, ReportLook } from '../style/house-style.ts';
import { escapeAttribute, escapeText } from './html-escape.ts';

/**
 * The head of a page in a house style: the council's picture and name, as its banner. A picture whose words are the council's name stands alone, so
 * that nobody hears the name twice. Nothing without either.
 */
export function houseHead(look: ReportLook | undefined): readonly string[] {
  if (look?.logo === undefined && look?.council === undefined) return [];
  const picture = look.logo === undefined ? [] : [image(look.logo)];
  const name = look.council === undefined || look.logo?.alt === look.council ? [] : [`<p>${escapeText(look.council)}</p>`];
  return ['<header class="house">', ...picture, ...name, '</header>'];
}

/** The foot of a page in a house style; nothing without one. */
export function houseFoot(look: ReportLook | undefined): readonly string[] {
  if (look?.footer === undefined) return [];
  const lines = look.footer.split('\n').map((line) => `<p>${escapeText(line)}</p>`);
  return ['<footer class="house">', ...lines, '</footer>'];
}

/** The rules for head and foot; none where there is neither. The picture stands on white in the dark too: that is what it was drawn for. */
export function houseRules(look: ReportLook | undefined): string {
  if (look?.council === undefined && look?.logo === undefined && look?.footer === undefined) return '';
  return `
.house{max-width:100rem;margin:0 auto;padding:1rem}
header.house{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;padding-bottom:0}
header.house p{font-weight:600;margin:0}
header.house img{display:block;width:auto;height:auto;max-width:100%;max-height:4rem;background:#fff;padding:.25rem}
footer.house{border-top:1px solid var(--line);color:var(--quiet)}
@media print{.house{max-width:none;padding:0}header.house img{max-height:16mm}}`;
}

/** What the policy of a page has to allow beside: the picture, which is part of the page itself. */
export function housePolicy(look: ReportLook | undefined): string {
  return look?.logo === undefined ? '' : '; img-src data:';
}

/** A picture inside the page. A drawing shown as an image runs no script and fetches nothing, whatever it holds (HTML, "img"; SVG 2, "secure static mode"). */
function image({ alt, bytes, size, type }: Logo): string {
  const source = `data:image/${type === 'svg' ? 'svg+xml' : 'png'};base64,${base64(bytes)}`;
  // A drawing may have no measure of its own; without one it would be as wide as the page.
  const measure = size === undefined ? ' height="64"' : ` width="${size.width}" height="${size.height}"`;
  return `<img src="${source}" alt="${escapeAttribute(alt)}"${measure}>`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
