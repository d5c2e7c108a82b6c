import { darkPalette, lightPalette, type Palette } from '../palette.ts';

import { longestWord, narrowest } from './column-widths.ts';

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** A column is as wide as its longest word, up to a length, so that no name or date is broken in two: the frame scrolls before it would. */
const columnRules = Array.from({ length: longestWord - narrowest + 1 }, (_, at) => narrowest + at)
  .map((least) => `.w${least}{min-width:calc(${least}*1.05ch + 1.1rem)}`)
  .join('\n');

/** On paper nothing can be scrolled to: there columns share the page, each by its class in hundredths. */
const paperRules = Array.from({ length: 100 }, (_, at) => `.p${at + 1}{width:${at + 1}%}`).join('');

/** For ears only. */
const unseen = 'position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * The style of a published page, in the colours of a house style or in our own. Nothing in it is fetched. Under 45em a table becomes a card a row, each cell under the name of its
 * column, so that no reader at 320 px or at 400 % has to scroll two ways; the roles in the page keep it a table for a screen reader.
 * In print the header row repeats on every page and the colours are the light ones.
 */
export function htmlStyle(light: Palette = lightPalette, dark: Palette = darkPalette): string {
  return `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main,nav{max-width:100rem;margin:0 auto;padding:0 1rem}
main{padding-bottom:3rem}
h1{font-size:clamp(1.4rem,1rem + 2.2vw,1.75rem);line-height:1.25;margin:1.5rem 0 .75rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem}
h1,h2,p,th,td,caption,li{overflow-wrap:anywhere}
p{margin:.5rem 0;max-width:46rem}
.preamble{color:var(--quiet)}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.75rem 1rem;background:var(--ground);color:var(--link);z-index:1}
.skip:focus{left:0}
nav ul{columns:2 26rem;padding-left:1.25rem}
nav li{padding:.15rem 0;break-inside:avoid}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{border:1px solid var(--line);padding:.45rem .5rem;text-align:left;vertical-align:top}
th{background:var(--headerGround);color:var(--headerText)}
tbody tr:nth-child(even){background:var(--stripe)}
td.wide{min-width:13rem}
${columnRules}
.unseen{${unseen}}
main .out{display:none}
.bar{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;margin:1.25rem 0 0}
.bar:empty{display:none}
.bar p{flex-basis:100%;margin:0;color:var(--quiet)}
.told:empty{margin:0}
input{flex:1 1 14rem;max-width:30rem;min-width:0;min-height:2.5rem;padding:.4rem .6rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.2rem}
.sortable th{padding:0}
th button{all:unset;box-sizing:border-box;display:block;width:100%;min-height:24px;padding:.45rem .5rem;cursor:pointer}
th button:hover{text-decoration:underline}
th button:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}
th[aria-sort=ascending] button::after{content:"\\00a0\\25B2" / ""}
th[aria-sort=descending] button::after{content:"\\00a0\\25BC" / ""}
@media screen and (max-width:45em){
table,caption,tbody,tr,td{display:block;width:100%}
table:not(.sortable) thead{${unseen}}
.sortable thead::before{content:"Sort by";align-self:center}
.sortable thead,.sortable thead tr{display:flex;flex-wrap:wrap;gap:.4rem;border:0;padding:0;margin:0 0 .5rem}
.sortable th{border:1px solid var(--line);border-radius:.2rem;min-width:0}
tbody tr{border:1px solid var(--line);border-radius:.3rem;margin:0 0 1rem;padding:.25rem .6rem}
td,td.wide{border:0;min-width:0;padding:.3rem 0}
td::before{content:attr(data-label);display:block;font-weight:600;color:var(--quiet)}
td:empty{display:none}
}
@media print{
:root{color-scheme:light;${variables(light)}}
@page{size:A4 landscape;margin:12mm 12mm 14mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt system-ui,Arial,sans-serif}}
body{font:9pt/1.45 Arial,"Liberation Sans",sans-serif}
section p:has(+.scroll){break-after:avoid-page}
main{max-width:none;padding:0}
nav,.skip,.bar{display:none}
.scroll{overflow:visible}
thead{display:table-header-group}
tr{break-inside:avoid-page}
h2,caption{break-after:avoid-page}
table{table-layout:fixed}
${paperRules}
tbody tr:first-child{break-before:avoid-page}
th button{display:contents}
.sortable th{padding:.45rem .5rem}
th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`.trim();
}
