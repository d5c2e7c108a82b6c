import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { campaign, count, size } from './campaign.ts';
import { registerIn, registerOf, startWriter } from './writers.ts';

const edits = size(100, 500);

await campaign('F5 writers', async (folder) => {
  const path = join(folder, 'scrutiny.json');
  await writeFile(path, registerOf(50_000));
  const names = Array.from({ length: 8 }, (_, i) => `W${i}`);
  const writers = names.map((name) => startWriter(path, name, { kind: 'add', edits }));
  const codes = await Promise.all(writers.map((writer) => writer.ended));
  const register = await registerIn(path);
  const ids = new Set(register === 'torn' ? [] : register.recommendations.map(({ id }) => id));
  const lost = names
    .flatMap((name) => Array.from({ length: edits }, (_, i) => `${name}-${String(i).padStart(6, '0')}`))
    .filter((id) => !ids.has(id)).length;
  const errors = codes.filter((code) => code !== 0).length;
  return { text: `${lost} lost, ${errors} errors, of ${count(edits * 8, 'edits')} by 8 processes at once`, held: lost + errors === 0 };
});
