import {
  type CommitteeMention,
  classifyRecommendation,
  type Diagnostic,
  type Document,
  type ExtractContext,
  type Extraction,
  type Importer,
  parseCalendarDate,
  parsePartialDate,
  type Recognition,
  type RecommendationDraft,
  type RoleBook,
  readStatus,
  roleBook,
} from '@scrutiny/core';

const opening = /^Slip (\d{2}\/\d{2,3})\s*$/;
const field = /^(We ask|We note|Of|By|So far):\s*(.*)$/;

/**
 * A recogniser for one council's own layout: "scrutiny slips", a few labelled lines for each thing that a committee resolved. It
 * is a plain object with two questions; nothing is registered anywhere, it is only handed over beside the built-in ones.
 */
export const slipImporter: Importer = {
  name: 'wealdshire-slips',
  title: "scrutiny slips (Wealdshire's own: a number, then We ask, Of, By, So far)",
  kind: 'other',
  identify: recognise,
  extract,
};

/** Known by its content: numbered slips, each with an ask or a note below. Never by the file's name. */
function recognise(document: Document): Recognition {
  const slips = document.lines.filter((line) => opening.test(line)).length;
  const asks = document.lines.filter((line) => /^We (?:ask|note):/.test(line)).length;
  if (slips === 0 || asks < slips) return { score: 0, reasons: [] };
  return { score: 0.99, reasons: [`${slips} numbered slips`, 'each says what is asked or noted'] };
}

interface Slip {
  readonly reference: string;
  readonly first: number;
  readonly last: number;
  readonly fields: ReadonlyMap<string, string>;
}

function extract(document: Document, context: ExtractContext): Extraction {
  const book = roleBook(document.lines);
  const slips = slipsOf(document.lines, book);
  const head = document.lines.slice(0, (slips[0]?.first ?? 1) - 1);
  const asAt = head.map((line) => parseCalendarDate(line)).find((date) => date !== undefined) ?? context.paperDate;
  const name = head.find((line) => /\bCommittee\b/.test(line))?.trim();
  const committee: CommitteeMention | undefined = name === undefined ? undefined : { name };
  const dated = asAt === undefined ? {} : { asAt };
  const drafts = slips.map((slip) => draftOf(slip, context.paper, asAt, committee));
  // Every line is accounted for: what is no slip is the head, or the printer's line at the foot.
  book.mark([1, document.lines.length], 'context');
  return {
    kind: 'other',
    title: head[0]?.trim() ?? document.name,
    ...dated,
    ...(committee === undefined ? {} : { committee }),
    drafts,
    roles: book.roles(),
    diagnostics: slips.flatMap(unreadStatus),
  };
}

function slipsOf(lines: readonly string[], book: RoleBook): readonly Slip[] {
  const slips: { reference: string; first: number; last: number; fields: Map<string, string> }[] = [];
  let label: string | undefined;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const reference = opening.exec(line)?.[1];
    const labelled = field.exec(line);
    const slip = slips.at(-1);
    if (reference !== undefined) {
      slips.push({ reference, first: number, last: number, fields: new Map() });
      book.mark([number, number], 'record');
    } else if (slip === undefined || line.trim() === '') {
      label = undefined;
    } else if (labelled !== null || label !== undefined) {
      // A line without a label goes on with the one above.
      label = labelled?.[1] ?? label ?? '';
      const text = [slip.fields.get(label), labelled?.[2] ?? line].filter((part) => part !== undefined).join(' ');
      slip.fields.set(label, text.trim());
      slip.last = number;
      book.mark([number, number], 'continuation');
    }
  }
  return slips;
}

function draftOf(slip: Slip, paper: string, raisedOn: string | undefined, committee: CommitteeMention | undefined): RecommendationDraft {
  const asked = slip.fields.get('We ask');
  const text = asked ?? slip.fields.get('We note') ?? '';
  const { class: kind, reason } =
    asked === undefined ? { class: 'comment' as const, reason: 'the slip says "We note"' } : classifyRecommendation(`Asks ${text}`);
  const soFar = slip.fields.get('So far');
  const by = slip.fields.get('By');
  const of = slip.fields.get('Of');
  return {
    entity: 'recommendation',
    ...(committee === undefined ? {} : { committee }),
    record: {
      reference: slip.reference,
      text,
      class: kind,
      classReason: reason,
      ...(raisedOn === undefined ? {} : { raisedOn }),
      ...(of === undefined ? {} : { responsible: [of] }),
      ...(by === undefined ? {} : { followUp: parsePartialDate(by, raisedOn === undefined ? {} : { reference: raisedOn, forward: true }) }),
      ...(soFar === undefined ? {} : { statusAsWritten: soFar }),
      status: readStatus(soFar ?? '')?.status ?? 'unknown',
      sources: [{ paper, lines: [slip.first, slip.last] }],
    },
  };
}

/** What is not understood is told with its place, never guessed. */
function unreadStatus(slip: Slip): readonly Diagnostic[] {
  const soFar = slip.fields.get('So far');
  if (soFar === undefined || readStatus(soFar) !== undefined) return [];
  return [
    {
      code: 'slip-status',
      severity: 'warning',
      message: `"${soFar}" is no status that is known.`,
      place: { lines: [slip.first, slip.last] },
    },
  ];
}
