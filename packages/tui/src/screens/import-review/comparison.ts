import type { Committee, Recommendation } from '@scrutiny/core';
import { cellText } from '../../layout/cell-text.ts';
import { fitLine, type Line, lineWidth, plain, type Span, span } from '../../layout/line.ts';
import { createWrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import type { ProposalEdits } from '../../state/import-choices.ts';
import type { Proposal } from '../../state/proposals.ts';
import type { Styles } from '../../theme/tokens.ts';
import { placeWords } from '../parts/source-words.ts';
import { type Beside, besideOf, proposals } from './beside.ts';
import type { ImportReviewState } from './state.ts';
import { markedWords, type WordRun, wordDifference } from './word-difference.ts';
import { factsOf, percent, proposalText } from './words.ts';

const wrapText = createWrap(200);
const LABEL = 10;

/** The proposal at the left and the record that it may be at the right, facts first, then both texts with what differs in braces. */
export function comparisonLines(proposal: Proposal, screen: ImportReviewState, state: AppState, rows: number): readonly Line[] {
  const { columns } = state.size;
  const { glyphs } = state.theme;
  const left = Math.floor((columns - 1) / 2);
  const right = columns - left - 1;
  const beside = besideOf(proposal, screen, state);
  const { record } = proposal;
  if (record === undefined)
    return [ruleLine(' What comes along ', columns, state), ...textLines(cellText(proposalText(proposal)), columns - 2, [])];
  const place = record.sources?.[0] === undefined ? '' : placeWords(record.sources[0]);
  const runs = beside === undefined ? undefined : differenceOf(proposal, beside);
  const committees = committeesFor(screen, state);
  const pair: Pair = { committees, runs, labels: labelsFor(rows - 1), state };
  const edits = screen.decided.edits[proposal.id];
  const one = halfLines({ own: 'second', record, against: beside?.record, edits, width: left - 1 }, pair);
  const other =
    beside === undefined
      ? textLines('Nothing in the register stands beside it. Tab looks for the nearest.', right - 2, [])
      : halfLines({ own: 'first', record: beside.record, against: record, width: right - 1 }, pair);
  const titles = [
    ` Proposed${place === '' ? '' : `, ${plain(place)}`} `,
    beside === undefined ? ' Existing ' : ` Existing ${plain(beside.record.ref)}, ${percent(beside.alike)} of the words alike `,
  ];
  const head: Line = [...ruleLine(titles[0] ?? '', left, state), span(glyphs.teeDown), ...ruleLine(titles[1] ?? '', right, state)];
  const count = Math.max(one.length, other.length);
  const most = rows - 1;
  const from = Math.min(screen.scroll, Math.max(0, count - most));
  const body = Array.from(
    { length: Math.max(0, most) },
    (_, at): Line => [
      ...fitLine(one[from + at] ?? [], left, glyphs.cut),
      span(glyphs.vertical),
      ...fitLine(other[from + at] ?? [], right, glyphs.cut),
    ],
  );
  return [head, ...body];
}

/** The committees of the register, and those that the paper brings. */
function committeesFor(screen: ImportReviewState, state: AppState): readonly Committee[] {
  const brought = proposals(screen, state).flatMap(({ candidate }) =>
    candidate.entity === 'committee' ? [candidate.record as Committee] : [],
  );
  return [...state.data.register.committees, ...brought];
}

/** One half: whose it is, what it is held against, and how wide it is. */
interface Half {
  readonly own: 'first' | 'second';
  readonly record: Recommendation;
  readonly against: Recommendation | undefined;
  readonly edits?: ProposalEdits | undefined;
  readonly width: number;
}

/** What both halves share. */
interface Pair {
  readonly committees: readonly Committee[];
  readonly runs: readonly WordRun[] | undefined;
  readonly labels: readonly string[];
  readonly state: AppState;
}

/** Facts that a low window still shows; the text always has the greater part of it. */
const FEW = ['Raised', 'Topic', 'Officer', 'Status'];
const ALL = ['Committee', ...FEW, 'Follow-up', 'Class'];

function labelsFor(rows: number): readonly string[] {
  if (rows >= ALL.length + 6) return ALL;
  return rows >= FEW.length + 4 ? FEW : [];
}

function halfLines({ own, record, against, edits, width }: Half, { committees, runs, labels, state }: Pair): readonly Line[] {
  const { styles, glyphs } = state.theme;
  const others = new Map(against === undefined ? [] : factsOf(against, committees).map((fact) => [fact.label, fact.words]));
  const facts = factsOf(record, committees, edits).filter((fact) => labels.includes(fact.label));
  const lines = facts.map(({ label, words }): Line => {
    const differs = own === 'first' && words !== '' && others.get(label) !== words;
    const mark = differs ? [span(others.get(label) === '' ? ' <- kept on merge' : ' <- differs', styles.notice)] : [];
    const shown = words === '' ? (own === 'second' ? '(not in the paper)' : '(none)') : plain(words);
    const line: Line = [span(` ${label.padEnd(LABEL)}`), span(shown)];
    return [...fitLine(line, Math.min(lineWidth(line), Math.max(LABEL + 2, width - lineWidth(mark))), glyphs.cut), ...mark];
  });
  const gap: readonly Line[] = labels === ALL ? [[]] : [];
  const text = cellText(runs === undefined ? record.text : markedWords(runs, own), { newlines: runs === undefined });
  return [...lines, ...gap, ...textLines(text, width - 1, runs === undefined ? [] : [own], styles)];
}

/** A text in lines, what stands in braces in the style of what is added or left out; the braces say it too. */
function textLines(text: string, width: number, marked: readonly ('first' | 'second')[], styles?: Styles): readonly Line[] {
  let within: Span['style'];
  return wrapText(text, Math.max(2, width)).map((line): Line => {
    const spans: Span[] = [span(' ')];
    for (const part of line.split(/(\{[+-]|[+-]\})/)) {
      if (part === '') continue;
      const opens = marked.length > 0 && (part === '{+' || part === '{-');
      if (opens) within = part === '{+' ? styles?.added : styles?.removed;
      spans.push(span(part, within));
      if (part === '+}' || part === '-}') within = undefined;
    }
    return spans;
  });
}

function ruleLine(title: string, columns: number, { theme }: AppState): Line {
  const { glyphs, styles } = theme;
  const start = span(glyphs.horizontal.repeat(2));
  const words = fitLine([span(title, styles.title)], Math.max(0, Math.min(columns - 2, lineWidth([span(title)]))), glyphs.cut);
  const used = 2 + lineWidth(words);
  return [start, ...words, span(glyphs.horizontal.repeat(Math.max(0, columns - used)))];
}

const known = new WeakMap<Proposal, { readonly of: Recommendation; readonly runs: readonly WordRun[] }>();

/** Kept for the record that stands beside a proposal: the screen is drawn many times for each time that it changes. */
function differenceOf(proposal: Proposal, { record }: Beside): readonly WordRun[] {
  const kept = known.get(proposal);
  if (kept !== undefined && kept.of === record) return kept.runs;
  const runs = wordDifference(record.text, proposal.record?.text ?? '');
  known.set(proposal, { of: record, runs });
  return runs;
}
