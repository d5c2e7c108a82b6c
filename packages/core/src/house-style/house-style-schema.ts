import * as v from 'valibot';
import { printedDays } from '../model/dates/printed-day.ts';
import { lightPalette } from '../reports/palette.ts';

/** Longest texts of a style, in characters: a name is a line, a foot a few. */
const longestName = 200;
const longestFooter = 600;

const line = (most: number) =>
  v.pipe(v.string('must be a text'), v.regex(/\S/, 'must not be empty'), v.maxLength(most, `must have no more than ${most} characters`));

const colour = v.pipe(
  v.string('must be a colour, as "#0b4f9e"'),
  v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour, as "#0b4f9e"'),
);

/** A path from the folder of the style file downwards: a style that came from elsewhere must not reach for other files. */
const pathBelow = v.pipe(
  line(longestName),
  v.check(
    (path) => !/^(?:[/\\]|[a-z]:|[a-z][a-z0-9+.-]+:)/i.test(path) && !path.split(/[/\\]/).includes('..'),
    'must be a path from the folder of this file downwards, as "logo.png"',
  ),
);

/** An object that is no list: a list has keys of its own, so that an empty one would pass. */
function plain(message: string) {
  return v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), message);
}

/** The names of colours that a scheme may set; the others stay our own. */
const colourNames = Object.keys(lightPalette);

const scheme = v.pipe(
  plain('must be an object of colours'),
  v.strictObject(Object.fromEntries(colourNames.map((name) => [name, v.exactOptional(colour)]))),
);

const days = v.picklist(printedDays, `must be one of ${printedDays.map((one) => JSON.stringify(one)).join(', ')}`);

const columnList = v.pipe(
  v.array(v.string('must be a text'), 'must be a list of columns'),
  v.minLength(1, 'must name at least one column'),
);

const parts = v.strictObject({
  format: v.literal('scrutiny-house-style', 'must be "scrutiny-house-style"'),
  schemaVersion: v.literal(1, 'must be 1: this release reads no other'),
  council: v.exactOptional(line(longestName)),
  logo: v.exactOptional(
    v.pipe(plain('must be { "file": "logo.png", "alt": "…" }'), v.strictObject({ file: pathBelow, alt: line(longestName) })),
  ),
  colours: v.exactOptional(
    v.pipe(
      plain('must be { "light": { … }, "dark": { … } }'),
      v.strictObject({ light: v.exactOptional(scheme), dark: v.exactOptional(scheme) }),
    ),
  ),
  columns: v.exactOptional(v.pipe(plain('must be an object: { "tracker": ["topic", …] }'), v.record(v.string(), columnList))),
  dates: v.exactOptional(days),
  dataDates: v.exactOptional(days),
  footer: v.exactOptional(line(longestFooter)),
});

/** A house style as its file has it. Whether the colours can be read and the columns are there is asked afterwards. */
export const houseStyleSchema = v.pipe(plain('must be an object'), parts);

/** What the file holds once it has its form. */
export type HouseStyleData = v.InferOutput<typeof houseStyleSchema>;

/** The keys of each part, for those who misspell one. */
export const partKeys: { readonly [part: string]: readonly string[] } = {
  '': Object.keys(parts.entries),
  logo: ['file', 'alt'],
  colours: ['light', 'dark'],
  'colours light': colourNames,
  'colours dark': colourNames,
};
