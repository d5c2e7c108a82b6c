import { formatDate, type LinkKind, type Recommendation, slippageOf } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { pageStart } from '../pages/page.ts';
import type { PageWriter } from '../pages/page-writer.ts';
import { paperWords, sourceWords } from '../parts/source-words.ts';
import { meetingDay } from './facts.ts';

const linkWords: { readonly [K in LinkKind]: readonly [from: string, to: string] } = {
  repeats: ['Repeats', 'Repeated by'],
  supersedes: ['Supersedes', 'Superseded by'],
  'split-from': ['Split from', 'Split into'],
  'answered-with': ['Answered with', 'Answered together with'],
};

/** How its date moved; the recommendations it is tied to, both ways; the letters that carry it and the work programme that took it over. */
export function tieLines(record: Recommendation, state: AppState, writer: PageWriter): void {
  movedLines(record, state, writer);
  const { register, rows } = state.data;
  const outward = (record.links ?? []).map(({ kind, to }) => ({ words: linkWords[kind][0], id: to }));
  const tied = rows.filter((row) => row.record.links?.some((link) => link.to === record.id) === true);
  const inward = tied.flatMap(({ id, record: other }) =>
    (other.links ?? []).flatMap(({ kind, to }) => (to === record.id ? [{ words: linkWords[kind][1], id }] : [])),
  );
  const ties = [...outward, ...inward];
  if (ties.length > 0) writer.heading(`Ties to other recommendations (${ties.length})`);
  for (const { words, id } of ties) {
    const other = state.data.byId.get(id);
    const to: ScreenState | undefined = other === undefined ? undefined : { kind: 'detail', id, list: [id], page: pageStart };
    writer.text(`${words} ${other?.record.ref ?? `${id}, which is not in the register`}`, { to });
    if (other !== undefined) writer.text(other.record.text, { indent: 2 });
  }
  const letters = register.letters.filter(
    (letter) => letter.withdrawn === undefined && letter.recommendations?.includes(record.id) === true,
  );
  for (const letter of letters) {
    writer.heading(`Letter${letter.date === undefined ? '' : ` of ${formatDate(letter.date)}`}`);
    writer.fact('  from', [letter.from, letter.fromRole].filter(Boolean).join(', '));
    writer.fact('  to', [letter.to, letter.role].filter(Boolean).join(', '));
    writer.fact('  copied to', (letter.copiedTo ?? []).join('; '));
    writer.fact('  subject', letter.subject);
    writer.fact('  answer by', letter.responseDue?.text);
    writer.fact('  reply to', letter.respondTo);
    writer.fact('  considered at', letter.consideredAt?.text);
  }
  for (const item of register.workProgramme.filter((one) => one.from === record.id && one.withdrawn === undefined)) {
    const planned = item.plannedFor === undefined ? '' : `, planned for ${formatDate(item.plannedFor)}`;
    writer.heading('In the work programme');
    writer.text(`${item.title}${planned}${item.status === undefined ? '' : ` (${item.status})`}`, { indent: 2 });
  }
}

function movedLines(record: Recommendation, state: AppState, writer: PageWriter): void {
  const moves = record.followUpHistory ?? [];
  if (moves.length === 0) return;
  writer.heading(`Follow-up dates (${moves.length})`);
  const slippage = slippageOf(record);
  if (slippage !== undefined) writer.text(slippage.why.text, { indent: 2 });
  for (const { from, to, on, reason, agreedAt } of moves) {
    const words = `${from?.text ?? 'none'} ${state.theme.glyphs.becomes} ${to?.text ?? 'none'}`;
    const why = reason === undefined ? '' : `, because ${reason}`;
    const agreed = agreedAt === undefined ? '' : `, agreed at the meeting of ${meetingDay(agreedAt, state)}`;
    writer.text(`${formatDate(on)}  ${words}${why}${agreed}`, { indent: 2 });
  }
}

/** How other papers word it, where they word it otherwise, and every paper and line that it comes from. */
export function sourceLines(record: Recommendation, state: AppState, writer: PageWriter): void {
  const { register } = state.data;
  const sources = record.sources ?? [];
  const drifted = sources.filter((source) => source.wording !== undefined);
  if (drifted.length > 0) writer.heading(`Worded otherwise (${drifted.length})`);
  for (const source of drifted) {
    writer.text(paperWords(source, register));
    writer.text(source.wording ?? '', { indent: 2 });
  }
  writer.heading(sources.length === 0 ? 'Sources: none, it was made by hand' : `Sources (${sources.length})`);
  for (const [at, source] of sources.entries()) {
    writer.text(sourceWords(source, register), { indent: 2, to: { kind: 'source', id: record.id, at, page: pageStart } });
  }
}
