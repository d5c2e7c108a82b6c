import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawScreen } from '../picture/draw-screen.ts';
import { linesOfSvg } from '../picture/screen-svg.ts';
import { builtProgram, project } from './built-program.ts';
import { papers } from './registers.ts';
import { SCENARIO } from './stage.ts';

// When the screen has changed on purpose: `npm run picture` draws it again.
test('the picture of the screen is what the program shows now', SCENARIO, async () => {
  const kept = await readFile(join(project, 'docs/screen.svg'), 'utf8');
  const now = await drawScreen(builtProgram(), papers);
  expect(linesOfSvg(kept)).toHaveLength(30);
  expect(linesOfSvg(kept)).toEqual(linesOfSvg(now));
});
