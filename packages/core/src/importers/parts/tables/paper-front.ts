import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import type { ArchivePolicy, Status } from '../../../model/vocabulary.ts';
import { readColour, readStatus } from '../../../model/words/status-words.ts';
import type { CommitteeMention, Extraction } from '../../importer.ts';
import { committeeKey, committeeNames, committeeOfCell, mentionedCommittee } from '../names/committee-mention.ts';
import { isPageFurniture } from '../words/page-furniture.ts';
import { readArchivePolicy } from './archive-words.ts';
import { type HeaderSense, headerSenses, plainHeader } from './column-words.ts';

/** No title is longer, in characters. */
const longestTitle = 200;

/** So many lines under its heading a key has at most. */
const longestKey = 6;

/** What stands around the tables of a paper and holds for all of them. */
export interface PaperFront {
  readonly title?: string;
  readonly committee?: CommitteeMention;
  readonly asAt?: CalendarDate;
  /** The day of the meeting that made all of it, where its title says so: "Recommendations made on 3 May 2031", "Action sheet from the meeting of …". */
  readonly madeOn?: CalendarDate;
  readonly archivePolicy?: ArchivePolicy;
  /** Short forms of committees that the paper explains. */
  readonly committeeKey: ReadonlyMap<string, string>;
  /** What the colours of a RAG column mean, where the paper's key says so in words of status. */
  readonly colourKey: ReadonlyMap<string, Status>;
}

/**
 * What the text around the tables says of the paper: its title, its committee, the day that it speaks for ("as at", "updated"), when
 * completed entries leave it, and what its short forms mean. `head` is the text before the tables, `rest` the text after and between,
 * `cells` the texts of cells that may spell the committee out.
 */
export function readFront(head: readonly string[], rest: readonly string[], cells: readonly string[]): PaperFront {
  const lines = head.filter((text) => !isPageFurniture(text));
  const title = titleOf(lines);
  const labelled = lines
    .flatMap((text) => labelsOf([text]))
    .find((label) => label.sense === 'committee' && (committeeNames(label.value).length > 0 || /^[A-Z&]{2,8}$/.test(label.value)));
  const key = committeeKey([...lines, ...rest]);
  const committee =
    labelled === undefined ? mentionedCommittee(lines.slice(0, 12), [...rest, ...cells]) : committeeOfCell(labelled.value, key);
  const asAt = dateOfPaper(lines);
  const madeOn = dayMade(lines);
  const archivePolicy = readArchivePolicy([...lines, ...rest]);
  return {
    ...(title === undefined ? {} : { title }),
    ...(committee === undefined ? {} : { committee }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(madeOn === undefined ? {} : { madeOn }),
    ...(archivePolicy === undefined ? {} : { archivePolicy }),
    committeeKey: key,
    colourKey: colourKey([...lines, ...rest]),
  };
}

/** What an extraction says of the paper itself, from its front. `paperDate` holds where the paper names no day. */
export function aboutPaper(front: PaperFront, paperDate?: CalendarDate): Pick<Extraction, 'title' | 'asAt' | 'committee'> {
  const asAt = front.asAt ?? paperDate;
  return {
    ...(front.title === undefined ? {} : { title: front.title }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(front.committee === undefined ? {} : { committee: front.committee }),
  };
}

/** "Topic: Library hours" as what its label means and its value. */
export interface LabelledText {
  readonly sense: HeaderSense;
  readonly label: string;
  readonly value: string;
}

/** The texts that are "Label: value" with a label that means something in tables of recommendations. */
export function labelsOf(texts: readonly string[]): readonly LabelledText[] {
  return texts.flatMap((text) => {
    const match = /^([^:]{2,45}?)\s*:\s*(\S[\s\S]*)$/.exec(text.trim());
    const label = match?.[1];
    const value = match?.[2];
    if (label === undefined || value === undefined || plainHeader(label).split(' ').length > 5) return [];
    const [sense] = headerSenses(label);
    return sense === undefined ? [] : [{ sense, label, value: value.trim() }];
  });
}

/** The line that says what the paper is: the first that has a word for it, else the first that is not an appendix mark. */
function titleOf(lines: readonly string[]): string | undefined {
  const plain = lines.filter((text) => text.length <= 200 && !/^(?:annex|appendix|agenda item|item|enclosure)\b.{0,12}$/i.test(text));
  return (
    plain.find(
      (text) => /\b(?:tracker|schedule|recommendations?|actions?|log|monitoring|register|plan)\b/i.test(text) && !/[.]$/.test(text),
    ) ?? plain[0]
  );
}

function dateOfPaper(lines: readonly string[]): CalendarDate | undefined {
  for (const text of lines) {
    for (const found of findDates(text)) {
      const { edtf } = found.date;
      if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) continue;
      const before = text.slice(0, found.start);
      if (
        /\b(?:as at|as of|as on|position (?:at|on)|correct (?:at|on|to)|up to date (?:at|on|to)|(?:last )?updated?(?: on| at)?|revised(?: on)?|^date[d]?)\s*(?:[:–-]\s*)?(?:\p{L}+day\s+)?$/iu.test(
          before,
        )
      )
        return edtf;
    }
  }
  return undefined;
}

/**
 * The day on which what the paper lists was asked: by a line of its front that speaks of nothing else, or by a sentence of it ("The table sets out the
 * response to recommendations made by the Committee on 4 May 2031."), where all such sentences name one day.
 */
function dayMade(lines: readonly string[]): CalendarDate | undefined {
  const titled = lines.map(dayMadeIn).find((day) => day !== undefined);
  if (titled !== undefined) return titled;
  const said = new Set(lines.flatMap((text) => sentencesOf(text).flatMap((sentence) => dayMadeIn(sentence) ?? [])));
  const [day] = said;
  return said.size === 1 ? day : undefined;
}

function dayMadeIn(text: string): CalendarDate | undefined {
  if (text.length > longestTitle || !/\b(?:actions?|recommendations?|requests?|resolutions?|matters arising)\b/i.test(text))
    return undefined;
  const days = findDates(text).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''));
  const [day] = days;
  if (days.length !== 1 || day === undefined) return undefined;
  const before = text.slice(0, day.start).replace(/\b\p{L}{3,6}day,?\s*$/iu, '');
  const last = [
    ...before.matchAll(
      /\b(?:made|agreed|arising|resulting|resolved|from|reported|presented|considered|updated?|as at|position|published|due|for|to)\b/gi,
    ),
  ].at(-1);
  return last !== undefined && /^(?:made|agreed|arising|resulting|resolved|from)$/i.test(last[0]) ? day.date.edtf : undefined;
}

/** The sentences of a paragraph of several. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=\p{Ll}{2}\.|\d\.)\s+(?=\p{Lu})/u);
  return sentences.length > 1 ? sentences : [];
}

/** "Green: complete" on a line of its own, or "B = complete, G = on track, R = off track" on one or, under "Key", on several. */
function colourKey(texts: readonly string[]): ReadonlyMap<string, Status> {
  const key = new Map<string, Status>();
  const head = texts.findIndex((text) => /^(?:rag )?(?:status )?(?:key|legend)\b\W*$/i.test(text.trim()));
  for (const [at, text] of texts.entries()) {
    const listed = head >= 0 && at > head && at <= head + longestKey;
    const pairs = text.split(/[,;|]\s+|\n/).flatMap((part) => {
      const match = /^\W*(?:key\s*:\s*)?([A-Za-z]+)\s*[:=–-]\s*(.+)$/i.exec(part.trim());
      const colour = match?.[1] === undefined ? undefined : readColour(match[1]);
      const status = match?.[2] === undefined ? undefined : readStatus(match[2])?.status;
      return colour === undefined || status === undefined ? [] : [{ colour, status, letter: match?.[1]?.length === 1 }];
    });
    // A lone letter before a dash is an initial as often as a colour; two of them are a key.
    for (const { colour, status, letter } of pairs) if (!letter || listed || pairs.length > 1) key.set(colour, status);
  }
  return key;
}
