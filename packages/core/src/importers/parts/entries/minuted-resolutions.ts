import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { readBlockLabel } from '../blocks/block-labels.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { isNumbered, withoutJoiner } from '../words/numbering.ts';
import { opensResolution } from '../words/resolving-words.ts';
import { type MinuteHeading, readMinuteHeading } from './minute-headings.ts';
import { statusInProse } from './reference-headings.ts';

/** A resolution that a report follows up: under which minute, its words, and what has come of it. */
export interface MinutedResolution extends MinuteHeading {
  readonly heading: TextPart;
  readonly ask: TextPart;
  readonly text: string;
  readonly leadIn?: string;
  /** "(1)", where the minute resolved several things. */
  readonly marker?: string;
  /** What is said of it, in order. */
  readonly said: readonly TextPart[];
  /** Its status as the paper has it: said of it, else of the section that it stands in ("COMPLETE RESOLUTIONS"). */
  readonly asWritten?: string;
}

/** The resolutions of such a report, and its headings of minutes, with or without one. */
export interface MinutedResolutions {
  readonly resolutions: readonly MinutedResolution[];
  readonly headings: readonly TextPart[];
}

const askLabel = /^(?:resolution|recommendation|action|resolved)s?\s?[:–-]\s+/iu;
const sectionNouns = /\b(?:resolutions?|recommendations?|actions?|items?|matters?|business)\b/giu;

/**
 * The resolutions that stand under headings of minutes ("Minute 31 – July 2031 – Bus Shelters"), each with the news below it: its first paragraph,
 * or each of its numbered ones. A paragraph under such a heading that asks for nothing is none.
 */
export function minutedResolutions(texts: readonly TextPart[]): MinutedResolutions {
  const resolutions: { -readonly [key in keyof MinutedResolution]: MinutedResolution[key] }[] = [];
  const headings: TextPart[] = [];
  let heading: (MinuteHeading & { readonly heading: TextPart }) | undefined;
  let open = false;
  let band: string | undefined;
  for (const part of texts) {
    const read = part.marker === undefined ? readMinuteHeading(part.text) : undefined;
    if (read !== undefined) {
      heading = { ...read, heading: part };
      headings.push(part);
      open = false;
      continue;
    }
    if (isSection(part)) {
      band = statusOfSection(part.text);
      heading = undefined;
      continue;
    }
    if (heading === undefined) continue;
    const asked = askOf(part, open);
    const last = open ? resolutions.at(-1) : undefined;
    if (asked !== undefined) {
      resolutions.push({ ...heading, ask: part, ...asked, said: [], ...(band === undefined ? {} : { asWritten: band }) });
      open = true;
    } else if (last !== undefined) {
      last.said = [...last.said, part];
      const status = statusOf(part.text);
      if (status !== undefined) last.asWritten = status;
    }
  }
  return { resolutions, headings };
}

function askOf(part: TextPart, open: boolean): { readonly text: string; readonly leadIn?: string; readonly marker?: string } | undefined {
  const label = askLabel.exec(part.text)?.[0] ?? '';
  const { text, leadIn } = stripLeadIn(part.text.slice(label.length));
  const numbered = part.marker !== undefined && isNumbered(part.marker);
  const asks = /^(?:that|to)\s/iu.test(part.text.slice(label.length)) || leadIn !== undefined || (!open && opensResolution(text));
  if (text === '' || !(asks || label !== '') || (part.marker !== undefined && !numbered)) return undefined;
  return {
    text: withoutJoiner(text),
    ...(leadIn === undefined ? {} : { leadIn }),
    ...(numbered ? { marker: part.marker } : {}),
  };
}

/** "COMPLETE RESOLUTIONS", "5. LEGAL IMPLICATIONS", "Contact officer": the title of a section ends what is said under a minute. */
function isSection(part: TextPart): boolean {
  const { text, marker } = part;
  if (text.length > 80 || /[.;,?!]$/u.test(text) || /^(?:that|to)\s/iu.test(text)) return false;
  const titled = marker !== undefined && /^\d{1,2}\.?$/u.test(marker) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 8;
  const capitals = marker === undefined && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return titled || capitals || statusOfSection(text) !== undefined || /^(?:contact|background|report author|appendi)/iu.test(text);
}

/** "Resolutions in progress", "4. COMPLETE RESOLUTIONS": what the title says of all below it. */
function statusOfSection(text: string): string | undefined {
  const bare = text.replace(/^\d{1,2}(?:\.\d{1,2})?\.?\s+/u, '').replace(/\s?:$/u, '');
  const rest = bare.replace(sectionNouns, '').trim();
  return rest !== bare && rest !== '' && isStatusPhrase(rest) ? rest : undefined;
}

/** "Status: Completed", "Completed." or "… is now closed" in the prose. */
function statusOf(text: string): string | undefined {
  const label = readBlockLabel(text);
  if (label?.sense === 'status' && label.value !== '') return label.value;
  return isStatusPhrase(text) ? text : statusInProse(text);
}
