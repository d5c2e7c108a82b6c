import type { PrintedDay } from '../../model/dates/printed-day.ts';
import type { Palette } from '../palette.ts';

/** A council's picture, which stands at the head of pages and Word files. */
export interface Logo {
  readonly type: 'png' | 'svg';
  readonly bytes: Uint8Array;
  /** What a screen reader says for it. */
  readonly alt: string;
  /** In pixels, where the picture says it. */
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * How a council wants its papers to look. What is absent is as in papers without a house style. Read from a file by `loadHouseStyle` of
 * `@scrutiny/core/node`, or made by hand; colours are to have passed `paletteFaults`.
 */
export interface HouseStyle {
  /** The council's name, at the head of every paper. */
  readonly council?: string;
  readonly logo?: Logo;
  readonly colours?: { readonly light: Palette; readonly dark: Palette };
  /** For each kind of report the keys of the columns of its tables, in order; a kind that is not named has all of its own. */
  readonly columns?: { readonly [kind: string]: readonly string[] };
  /** How papers for people print a whole day. */
  readonly dates?: PrintedDay;
  /** How CSV and JSON print it. @default '2024-03-12' */
  readonly dataDates?: PrintedDay;
  /** Text at the foot of every paper. */
  readonly footer?: string;
}

/** What renderers are told of a house style; the rest has been done to the report itself. */
export interface ReportLook extends Pick<HouseStyle, 'council' | 'logo' | 'colours' | 'footer'> {
  /** The form in which the cells of columns of days print a whole day. */
  readonly dateForm: PrintedDay;
}
