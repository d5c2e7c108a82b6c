import { findDates } from '../../../model/dates/find-dates.ts';
import type { Measure, Reading } from '../../../model/improvement-plan.ts';
import type { PartialDate } from '../../../model/partial-date.ts';

const figure =
  /^(?:[<>≤≥~≈]|approx(?:imately)?\.?|about|around)?\s*(?:(£)\s*)?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|per ?cent|(?:working|calendar|school) days|[a-z]{1,12})?(?=$|[\s,;.–-])/i;

/** Longer texts are paragraphs, which name no measure before a colon; to look for one in them would take long. */
const mostName = 1000;

/** A figure as a paper prints it: the words, the number, and what it counts (`%`, `count`, or the unit as written). */
export interface Figure {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  /** What is printed after the figure: "target 90%", "in March". */
  readonly rest: string;
}

/**
 * A figure at the start of a text. Never a number inside words, and no figure at all in "SDQ" or "see note".
 *
 * @example readFigure('1,126') // value 1126, unit 'count'
 * @example readFigure('41% (target 50%)') // value 41, unit '%', rest '(target 50%)'
 */
export function readFigure(text: string): Figure | undefined {
  const clean = text.trim();
  const match = figure.exec(clean);
  if (match === null) return undefined;
  const unitWord = match[3] ?? '';
  const linking = /^(?:in|at|as|by|of|for|from|against|target|to|out|on|and)$/i.test(unitWord);
  const end = linking ? clean.slice(0, match[0].length).lastIndexOf(unitWord) : match[0].length;
  const unit = match[1] === '£' ? '£' : unitWord === '' || linking ? 'count' : /^(?:%|per ?cent)$/i.test(unitWord) ? '%' : unitWord;
  return {
    text: clean.slice(0, end).trim(),
    value: Number((match[2] ?? '').replaceAll(',', '')),
    unit,
    rest: clean.slice(end).trim(),
  };
}

/**
 * A measure as a plan lists it: "% of plans reviewed in time (20 days) (64.3%)". The value is the last bracket; those before it belong
 * to the name. A bracket with a target is the target. "Name: 41%" and "Name – 41%" are read too. Without a figure there is no reading.
 * `asAt` is the date in the list's own heading; a date beside the figure wins.
 */
export function readMeasure(text: string, asAt?: PartialDate): Measure {
  let name = text.trim().replace(/[.;]$/, '');
  let target: string | undefined;
  for (let bracket = lastBracket(name); bracket !== undefined; bracket = lastBracket(name)) {
    const reading = readFigure(bracket.inside);
    const stated = /\btargets?\b\s*(?:of|is|was|:|=|–|-)?\s*(.+)$/i.exec(bracket.inside)?.[1]?.trim();
    if (stated !== undefined && (reading === undefined || /^target/i.test(bracket.inside))) {
      target = stated;
      name = bracket.before;
      continue;
    }
    // "% done in time (20 working days)" prints the standard, not the figure.
    if (reading === undefined || (isShare(name) && !/^(?:%|count)$/.test(reading.unit))) break;
    return measure(bracket.before, toReading(reading, asAt), target ?? stated);
  }
  const tail = name.length > mostName ? null : /^(.{3,}?)\s*(?::|\s[-–—])\s*([^:–—]+)$/.exec(name);
  const reading = tail === null ? undefined : readFigure(tail[2] ?? '');
  return reading === undefined || tail === null
    ? measure(name, undefined, target)
    : measure(tail[1] ?? '', toReading(reading, asAt), target);
}

/** A measure whose name says that its figure is a share. */
function isShare(name: string): boolean {
  return /^(?:%|per ?cent|percentage|proportion|share|rate)(?:\s|$)/i.test(name);
}

function lastBracket(text: string): { readonly before: string; readonly inside: string } | undefined {
  const match = /^(.*\S)\s*\(([^()]*)\)$/s.exec(text.trim());
  return match === null ? undefined : { before: match[1] ?? '', inside: (match[2] ?? '').trim() };
}

/** A reading of a figure; a date printed after it ("in March 2024") is its own. */
export function toReading(read: Figure, asAt?: PartialDate): Reading {
  const own = findDates(read.rest).find(({ date }) => date.to !== undefined)?.date ?? asAt;
  return { value: read.value, text: read.text, unit: read.unit, ...(own === undefined ? {} : { asAt: own }) };
}

function measure(name: string, reading: Reading | undefined, target: string | undefined): Measure {
  return {
    name: name.trim(),
    ...(reading?.unit === undefined ? {} : { unit: reading.unit }),
    readings: reading === undefined ? [] : [reading],
    ...(target === undefined ? {} : { target }),
  };
}
