import { type ExtractedPaper, emptyRegister, type Json, type Register } from '@scrutiny/core';
import { beforeAll, expect, test } from 'vitest';
import { stripStyles } from '../layout/strip-styles.ts';
import { textWidth } from '../layout/text-width.ts';
import { lineWriter } from '../linear/line-writer.ts';
import { linearSize, linearTheme } from '../linear/linear-theme.ts';
import { openingWords } from '../linear/opening-words.ts';
import { speak } from '../linear/speak.ts';
import type { AppState } from '../state/app-state.ts';
import { begun, keys } from '../state/driver.test-data.ts';
import { update } from '../state/update.ts';
import { paint } from '../terminal/painter.ts';
import { themeFor } from '../theme/theme.ts';
import { everyScreen } from './every-screen.test-data.ts';
import { frameOf } from './frame.ts';
import { hostileWords } from './hostile-words.test-data.ts';
import { minutes } from './import-review/wealdshire-paper.test-data.ts';
import { papersDay, wealdshirePapers } from './pages/wealdshire-papers.test-data.ts';

const STRINGS = 10_000;
let registers: readonly Register[] = [];

/** Fields that hold no words of anybody: what they are is part of the file's form. */
const formal =
  /^(?:id|entity|change|at|on|field|op|via|format|sha256|status|class|kind|decision|edtf|from|to|date|raisedOn|completedOn|importedOn|asAt|due|committee|meeting|paper|recommendations|basis|length|unit|starts|archivePolicy)$/;

beforeAll(async () => {
  const before = await wealdshirePapers();
  const words = hostileWords();
  const made: Register[] = [];
  // Every field that holds words, over and over, until so many strings stood in them.
  while (words.count() < STRINGS) made.push(withWords(before as unknown as Json, '', words.next) as unknown as Register);
  registers = made;
  expect(words.count()).toBeGreaterThanOrEqual(STRINGS);
});

function withWords(value: Json, field: string, next: () => string): Json {
  if (typeof value === 'string') return formal.test(field) ? value : next();
  if (Array.isArray(value)) return value.map((one: Json) => withWords(one, field, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withWords(one, name, next)]));
}

/** Readers refuse most of it; what they would let through one day is held off by the screens all the same. */
function hostilePaper(paper: ExtractedPaper, next: () => string): ExtractedPaper {
  const drafts = withWords(paper.extraction.drafts as unknown as Json, '', next) as unknown as ExtractedPaper['extraction']['drafts'];
  const document = { ...paper.document, name: next(), lines: paper.document.lines.map(next) };
  return { ...paper, document, extraction: { ...paper.extraction, drafts } };
}

/** What no text of a record may bring to a terminal: control characters of both sets, and characters that turn the direction. */
const drives = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
/** What the painter itself writes. */
const painted = /\u001B\[(?:\?2026[hl]|0m|2J|K|\d+;1H)/g;

const moment = { now: `${papersDay}T10:00:01.000Z`, time: '10:00', today: papersDay };
/** What opens over a screen, by its keys; each is closed again. */
const prompts = ['n', 's', 'd', 'o', 'c', 'A', 'e', 'N', '?', ':', '/', 'f', 'S', 'w', '#', 'i'];

function holds(state: AppState, where: string): void {
  const frame = frameOf(state);
  for (const line of frame) {
    expect(drives.test(line), `${where}: ${JSON.stringify(line)}`).toBe(false);
    expect(textWidth(stripStyles(line))).toBeLessThanOrEqual(state.size.columns);
  }
  expect(drives.test(paint(undefined, frame, state.size).replace(painted, '')), where).toBe(false);
}

test('10,000 hostile strings in every field of a register: no screen, prompt or line lets one of their bytes through', async () => {
  const words = hostileWords();
  const clean = await minutes();
  for (const [at, register] of registers.entries()) {
    const size = { columns: 80 + ((at * 37) % 120), rows: 24 + ((at * 7) % 30) };
    const paper = hostilePaper(clean, words.next);
    const base = begun(register, { size, theme: themeFor({ FORCE_COLOR: '0' }), moment });
    for (const screen of everyScreen(register, papersDay, paper)) {
      const state: AppState = {
        ...base,
        screens: begun(register, { ...base, screens: [screen] }).screens,
        message: { level: 'error', text: words.next(), time: '10:00', at: moment.now },
      };
      holds(state, screen.kind);
      for (const key of at === 0 || screen.kind === 'triage' ? prompts : [])
        holds(update(state, { kind: 'keys', keys: keys(key), moment }).state, `${screen.kind} ${key}`);
      const spoken: AppState = { ...state, theme: linearTheme, size: linearSize };
      let heard = '';
      const writer = lineWriter((text) => {
        heard += text;
      });
      writer.say({ kind: 'lines', lines: openingWords(spoken) }, spoken);
      for (const key of ['j', 'n', ...(screen.kind === 'triage' ? ['escape', 's'] : [])]) {
        const next = update(spoken, { kind: 'keys', keys: keys(key), moment }).state;
        writer.say(speak(spoken, next, key), next);
      }
      expect(drives.test(heard.replaceAll('\n', '')), `${screen.kind} ${JSON.stringify(heard)}`).toBe(false);
    }
  }
}, 240_000);

test('a path that offers hostile names, and a paper that tells a hostile reason, are shown safely', () => {
  const words = hostileWords();
  const base = begun(emptyRegister(), { theme: themeFor({ FORCE_COLOR: '0' }), moment });
  for (let at = 0; at < 120; at += 1) {
    const open = update(base, { kind: 'keys', keys: [...keys('i'), { kind: 'paste', text: words.next(), complete: true }], moment }).state;
    holds(open, 'typed');
    const typed = open.mode.kind === 'import-path' ? open.mode.editor.text : '';
    holds(
      update(open, { kind: 'path-completed', typed, completion: { text: typed, offers: [words.next(), words.next()] }, moment }).state,
      'offers',
    );
    const reading = update(open, { kind: 'keys', keys: keys('enter'), moment }).state;
    holds(reading, 'reading');
    const path = typed.trim();
    holds(update(reading, { kind: 'paper-read', outcome: { kind: 'unread', path, message: words.next() }, moment }).state, 'problem');
  }
});
