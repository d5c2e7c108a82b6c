import { parse } from 'csv-parse/sync';
import { cleanText } from '../src/reports/render/clean-report.ts';
import { renderCsv, unguardFormula } from '../src/reports/render/csv.ts';
import { campaign, count, size } from './campaign.ts';
import { hostileReport, hostileSample } from './hostile-report.ts';

// Hostile cells written as CSV: none may begin as a formula does, and a reader gets every text back.
const trigger = /^\s*[=+\-@\t\r\n\u0000＝＋－＠]/u;

await campaign('F14 cells', async () => {
  const texts = hostileSample(size(4000, 10_000));
  const rows = parse(renderCsv(hostileReport(texts)), { relax_column_count: true }) as readonly (readonly string[])[];
  const cells = rows.slice(1).map((row) => row.at(-1) ?? '');
  const formulas = cells.filter((cell) => trigger.test(cell)).length;
  for (const cell of cells.filter((one) => trigger.test(one)).slice(0, 5)) process.stderr.write(`${JSON.stringify(cell)}\n`);
  const differing = texts.filter((text, i) => unguardFormula(cells[i] ?? '') !== cleanText(text)).length;
  return {
    text: `${formulas} that a spreadsheet would run, ${differing} not read back, of ${count(texts.length, 'hostile cells')}`,
    held: formulas + differing === 0 && cells.length === texts.length,
  };
});
