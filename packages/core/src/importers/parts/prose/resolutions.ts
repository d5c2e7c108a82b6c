import type { Place } from '../../../base/place.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { actionAt, addMargins } from './action-lists.ts';
import { adoptMotion } from './adopt-motion.ts';
import { addAgreed } from './agreed-talk.ts';
import { withoutAsides } from './asides.ts';
import { labelTopics } from './label-topics.ts';
import { ledAt } from './led-resolutions.ts';
import { lostAt } from './lost-lists.ts';
import { takeMotions } from './motions.ts';
import type { Passage } from './passages.ts';
import { printedBefore } from './printed-before.ts';
import { takeQuoted } from './quoted-resolutions.ts';
import type { GrowingResolution, ResolutionMark } from './resolution-list.ts';
import { formalWord } from './resolution-words.ts';
import { unheadedAt } from './unheaded.ts';

/** One thing that a committee resolved, where it stands. */
export interface Resolution {
  /** Without lead-in and joiner ("; and"); bullets below it follow as lines that begin with "• ". */
  readonly text: string;
  readonly mark: ResolutionMark;
  /** What introduced it: "RESOLVED: That the Committee:". */
  readonly leadIn?: string;
  /** The paper's own number: "(a)", "1.", "22.10". */
  readonly reference?: string;
  /** What it is about, where its list or row says so: "Ferry fares: the Chair to write …". */
  readonly topic?: string;
  /** Whom an action note names. */
  readonly owners: readonly string[];
  readonly place: Place;
  /** Where it goes on: bullets below it, the action note. */
  readonly further: readonly Place[];
}

/** What a stretch of minutes resolved, and the passages that only introduce. */
export interface FoundResolutions {
  readonly resolutions: readonly Resolution[];
  /** "RESOLVED:" on a line of its own. */
  readonly leadIns: readonly Place[];
}

/**
 * The resolutions of one item of minutes or of one list of decisions, in order. `decisions` says that every numbered list is one of
 * resolutions, as on pages that print decisions alone.
 *
 * Known by: a resolving lead-in with a text, a list, or "(A) …; and" that runs on; a section headed "Recommendation" or "Decision"; a
 * numbered list of "that …" or "to …" whose lead-in was lost with its bold type; "ACTION: name". Talk of what was agreed counts only
 * as `agreed`, and only where the item resolves nothing. Bullets below a numbered one belong to it. A text printed twice (as decision and as
 * minute) is one, with both places.
 */
export function findResolutions(all: readonly Passage[], decisions = false): FoundResolutions {
  const { quoted, stems, rest } = takeQuoted(all);
  const { passages, motions } = takeMotions(withoutAsides(rest));
  const drafts: GrowingResolution[] = [...quoted];
  const leadIns: Place[] = stems.filter((stem) => quoted.every(({ place }) => place !== stem.place)).map((stem) => stem.place);
  const formal = passages.some((passage) => passage.kind !== 'grid' && formalWord.test(stripLeadIn(passage.text).leadIn ?? ''));
  let at = 0;
  while (at < passages.length) {
    const passage = passages[at];
    if (passage === undefined) break;
    const next =
      actionAt(passages, at, drafts) ??
      ledAt(passages, at, drafts, leadIns) ??
      lostAt(passages, at, drafts, { decisions, formal }) ??
      (formal ? undefined : unheadedAt(passages, at, drafts, decisions));
    at = next ?? at + 1;
  }
  addMargins(passages, drafts);
  labelTopics(drafts);
  adoptMotion(motions, drafts);
  addAgreed(passages, drafts, leadIns);
  return { resolutions: mergeRepeated(drafts), leadIns };
}

/** A text that stands twice in one item is one resolution, with both places; so is one whose second print breaks off or is a little reworded. */
function mergeRepeated(drafts: readonly GrowingResolution[]): readonly Resolution[] {
  const kept = new Map<string, GrowingResolution>();
  for (const draft of drafts) {
    const key = draft.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = kept.get(key) ?? printedBefore(draft, key, kept);
    if (before === undefined) kept.set(key, draft);
    else if (before.mark === 'list' && draft.mark === 'lead-in') {
      // What was put to the meeting stands above what it resolved, which holds.
      const put = [before.place, ...before.further];
      Object.assign(before, draft, { further: [...draft.further, ...put] });
    } else before.further.push(draft.place, ...draft.further);
  }
  return [...kept.values()].map(({ level: _, ...resolution }) => resolution);
}
