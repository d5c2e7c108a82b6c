/** Colours of one scheme; every pair of text and ground below has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
interface Palette {
  readonly text: string;
  readonly ground: string;
  readonly quiet: string;
  readonly headerText: string;
  readonly headerGround: string;
  readonly stripe: string;
  readonly line: string;
  readonly link: string;
  readonly focus: string;
}

/** Dark on light, and for print. */
export const lightPalette: Palette = {
  text: '#1b1f23',
  ground: '#ffffff',
  quiet: '#4a5560',
  headerText: '#10243a',
  headerGround: '#e3eaf1',
  stripe: '#f6f8fa',
  line: '#7b8794',
  link: '#0b4f9e',
  focus: '#0b4f9e',
};

/** Light on dark, where the reader's system asks for it. */
export const darkPalette: Palette = {
  text: '#e8eaed',
  ground: '#14181d',
  quiet: '#b4bcc5',
  headerText: '#f2f6fa',
  headerGround: '#2a3440',
  stripe: '#1b2027',
  line: '#8592a0',
  link: '#9cc8ff',
  focus: '#ffd866',
};

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/**
 * The style of a published page. Nothing in it is fetched. Under 45em a table becomes a card a row, each cell under the name of its
 * column, so that no reader at 320 px or at 400 % has to scroll two ways; the roles in the page keep it a table for a screen reader.
 * In print the header row repeats on every page and the colours are the light ones.
 */
export const htmlStyle = `
:root{color-scheme:light dark;${variables(lightPalette)}}
@media (prefers-color-scheme:dark){:root{${variables(darkPalette)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main,nav{max-width:100rem;margin:0 auto;padding:0 1rem}
main{padding-bottom:3rem}
h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .75rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem}
h1,h2,p,th,td,caption,li{overflow-wrap:anywhere}
p{margin:.5rem 0;max-width:46rem}
.preamble{color:var(--quiet)}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.75rem 1rem;background:var(--ground);color:var(--link);z-index:1}
.skip:focus{left:0}
nav li{padding:.15rem 0}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{border:1px solid var(--line);padding:.45rem .6rem;text-align:left;vertical-align:top}
th{background:var(--headerGround);color:var(--headerText)}
tbody tr:nth-child(even){background:var(--stripe)}
td{min-width:6rem}
td.wide{min-width:15rem}
@media screen and (max-width:45em){
table,caption,tbody,tr,td{display:block;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tr{border:1px solid var(--line);border-radius:.3rem;margin:0 0 1rem;padding:.25rem .6rem}
td,td.wide{border:0;min-width:0;padding:.3rem 0}
td::before{content:attr(data-label);display:block;font-weight:600;color:var(--quiet)}
td:empty{display:none}
}
@media print{
:root{color-scheme:light;${variables(lightPalette)}}
@page{size:A4 landscape;margin:12mm}
body{font-size:9pt}
main{max-width:none;padding:0}
nav,.skip{display:none}
.scroll{overflow:visible}
thead{display:table-header-group}
tr{break-inside:avoid-page}
h2,caption{break-after:avoid-page}
td,td.wide{min-width:0}
th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`.trim();
