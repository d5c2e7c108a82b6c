import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import { nearest } from '../query/nearest.ts';
import { darkPalette, lightPalette, type Palette } from '../reports/palette.ts';
import type { HouseStyle } from '../reports/style/house-style.ts';
import { lineIndex, type TextPlace } from '../store/line-index.ts';
import { scanJson } from '../store/scan-json.ts';
import { checkColumns } from './check-columns.ts';
import { checkContrast } from './check-contrast.ts';
import { checkFooter } from './check-footer.ts';
import type { FaultAtPath } from './fault-at-path.ts';
import { type HouseStyleData, houseStyleSchema, partKeys } from './house-style-schema.ts';
import { offsetOfPath } from './offset-of-path.ts';

/** One thing that is wrong with a house style, where in its file (from 1), and what to do. */
export interface HouseStyleFault extends TextPlace {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A house style whose picture is still to be read from its file. */
export interface HouseStyleFile {
  readonly style: Omit<HouseStyle, 'logo'>;
  /** The picture's path from the folder of the style file, and where the style names it. */
  readonly logo?: { readonly file: string; readonly alt: string; readonly place: TextPlace };
}

const usualHint = 'packages/core/docs/house-style.md tells of each part.';

/**
 * Reads the text of a house style file, strictly: a key, a report or a column that there is none of, and colours that people with weak sight could not
 * read (WCAG 2.2 AA) are errors, each with line and column. Accepts a byte order mark. Pure: the picture is not looked at.
 *
 * @example parseHouseStyle('{ "format": "scrutiny-house-style", "schemaVersion": 1, "dates": "12/3/24" }') // fault: must be one of …
 */
export function parseHouseStyle(given: string): Result<HouseStyleFile, readonly HouseStyleFault[]> {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const broken = scanJson(text).filter((fault) => fault.severity === 'error');
  if (broken.length > 0)
    return err(broken.map(({ code, message, line, column }) => ({ code, message: wording(code, message), hint: usualHint, line, column })));
  const value: unknown = JSON.parse(text);
  const place = lineIndex(text);
  const parsed = v.safeParse(houseStyleSchema, value);
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => faultOf(issue));
    return err(faults.map(({ onKey, path, ...fault }) => ({ ...fault, ...place(offsetOfPath(text, path, onKey)) })));
  }
  const { colours, columns, council, dataDates, dates, footer, logo } = parsed.output;
  const palettes = { light: paletteOf(lightPalette, colours?.light), dark: paletteOf(darkPalette, colours?.dark) };
  const faults = [...checkContrast(palettes, colours), ...checkColumns(columns), ...checkFooter(footer)];
  if (faults.length > 0) return err(faults.map(({ onKey, path, ...fault }) => ({ ...fault, ...place(offsetOfPath(text, path, onKey)) })));
  return ok({
    style: {
      ...(council === undefined ? {} : { council }),
      ...(colours === undefined ? {} : { colours: palettes }),
      ...(columns === undefined ? {} : { columns }),
      ...(dates === undefined ? {} : { dates }),
      ...(dataDates === undefined ? {} : { dataDates }),
      ...(footer === undefined ? {} : { footer }),
    },
    ...(logo === undefined ? {} : { logo: { ...logo, place: place(offsetOfPath(text, ['logo', 'file'], false)) } }),
  });
}

function faultOf(issue: v.BaseIssue<unknown>): FaultAtPath {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const last = String(path.at(-1) ?? '');
  if (path.length === 0) return { path, onKey: false, code: 'wrong-shape', message: 'a house style is an object: { … }', hint: usualHint };
  const said = `"${path.join('" › "')}"`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = partKeys[path.slice(0, -1).join(' ')] ?? [];
    const near = nearest(last, known);
    const hint = near === undefined ? `There may be ${known.join(', ')}.` : `Did you mean "${near}"?`;
    return { path, onKey: true, code: 'unknown-key', message: `a house style has no ${said}`, hint };
  }
  if (issue.received === 'undefined') {
    const hint = 'A house style begins with "format": "scrutiny-house-style", "schemaVersion": 1.';
    return {
      path: path.slice(0, -1),
      onKey: false,
      code: 'missing-key',
      message: `${said} is missing`,
      hint: path.length === 1 ? hint : usualHint,
    };
  }
  const shown = JSON.stringify(issue.input) ?? 'nothing';
  const value = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
  return { path, onKey: false, code: 'wrong-value', message: `${said} is ${value}; it ${issue.message}`, hint: usualHint };
}

/** Our own colours with those of the style over them, each `#rrggbb` in small letters. */
function paletteOf(usual: Palette, own: NonNullable<HouseStyleData['colours']>['light']): Palette {
  const given = Object.entries(own ?? {}).flatMap(([name, colour]) => (colour === undefined ? [] : [[name, inFull(colour)] as const]));
  return { ...usual, ...Object.fromEntries(given) };
}

function inFull(colour: string): string {
  const small = colour.toLowerCase();
  return small.length === 7 ? small : `#${[...small.slice(1)].map((digit) => digit + digit).join('')}`;
}

/** The scan speaks of the register's file; a house style is another one. */
function wording(code: string, message: string): string {
  if (code === 'conflict-markers') return 'two versions of the file meet here: a merge of version control was not finished';
  return message.replace('the end of the register', 'the end of the house style');
}
