import type { Palette } from '../palette.ts';
import { contrastRatio, passingColour } from './contrast.ts';

type Colour = keyof Palette;

/** Contrast of text to its ground (WCAG 2.2, 1.4.3) and of lines and focus rings to what is beside them (1.4.11). */
const textRatio = 4.5;
const lineRatio = 3;

/** What stands on what in a page, a Word file and a workbook. */
const meetings: readonly { readonly mark: Colour; readonly on: readonly Colour[]; readonly needed: number }[] = [
  { mark: 'text', on: ['ground', 'stripe'], needed: textRatio },
  { mark: 'quiet', on: ['ground', 'stripe'], needed: textRatio },
  { mark: 'headerText', on: ['headerGround', 'ground'], needed: textRatio },
  { mark: 'link', on: ['ground', 'stripe'], needed: textRatio },
  { mark: 'line', on: ['ground', 'stripe'], needed: lineRatio },
  { mark: 'focus', on: ['ground', 'stripe'], needed: lineRatio },
];

/** Two colours of a palette that are too near to each other. */
export interface PaletteFault {
  readonly mark: Colour;
  readonly ground: Colour;
  /** What the contrast is, to two decimals, cut and not rounded, so that a failing one never reads as the one needed. */
  readonly ratio: number;
  readonly needed: number;
  /** The colour nearest to `mark` that would do on all its grounds, where there is one. */
  readonly nearest?: string;
}

/** Every pair of colours of a palette whose contrast is below what WCAG 2.2 AA asks. */
export function paletteFaults(palette: Palette): readonly PaletteFault[] {
  return meetings.flatMap(({ mark, needed, on }) => {
    const nearest = passingColour(
      palette[mark],
      on.map((ground) => palette[ground]),
      needed,
    );
    return on.flatMap((ground) => {
      const ratio = contrastRatio(palette[mark], palette[ground]);
      if (ratio >= needed) return [];
      return [{ mark, ground, ratio: Math.floor(ratio * 100) / 100, needed, ...(nearest === undefined ? {} : { nearest }) }];
    });
  });
}
