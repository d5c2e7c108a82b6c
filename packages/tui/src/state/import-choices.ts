import type { RecordClass } from '@scrutiny/core';

/**
 * What a person says of one proposal of a paper. `accept` takes it as the importer proposes it; `apart` is the id of the record that it only looks
 * like, and then it becomes a record of its own. `merge` brings it to the record `into`; `skip` leaves it out.
 */
export type ImportChoice =
  | { readonly kind: 'accept'; readonly apart?: string }
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'skip' };

/** What a person puts right before a proposal is accepted. The text of a recommendation is never among it: it stands as it was resolved. */
export interface ProposalEdits {
  readonly topic?: string;
  readonly responsible?: readonly string[];
  /** In words, as a paper writes it; `none` is no date. */
  readonly followUp?: string;
  readonly class?: RecordClass;
}

/** All that was decided about one paper so far, by the ids of its proposals. */
export interface ImportChoices {
  readonly choices: Readonly<Record<string, ImportChoice>>;
  readonly edits: Readonly<Record<string, ProposalEdits>>;
}

/** Nothing decided yet. */
export const noChoices: ImportChoices = { choices: {}, edits: {} };

/** The key of the draft that keeps the choices for a paper between sessions: its bytes decide, wherever it lies and whatever it is called. */
export function choicesKey(sha256: string): string {
  return `import-${sha256}`;
}

/** Choices and the proposal under the cursor as the values of a draft. */
export function choicesToValues(decided: ImportChoices, at: string): Readonly<Record<string, string>> {
  return { decided: JSON.stringify(decided), at };
}

/** The choices that a draft keeps; nothing where they can't be read, and then the paper is reviewed from the start. */
export function choicesFromValues(
  values: Readonly<Record<string, string>>,
): { readonly decided: ImportChoices; readonly at: string } | undefined {
  const read = parse(values.decided ?? '');
  if (!isRecord(read) || !isRecord(read.choices) || !isRecord(read.edits)) return undefined;
  const choices = Object.entries(read.choices).flatMap(([id, value]) => (isChoice(value) ? [[id, value] as const] : []));
  const edits = Object.entries(read.edits).flatMap(([id, value]) => (isEdits(value) ? [[id, value] as const] : []));
  return { decided: { choices: Object.fromEntries(choices), edits: Object.fromEntries(edits) }, at: values.at ?? '' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isChoice(value: unknown): value is ImportChoice {
  if (!isRecord(value)) return false;
  if (value.kind === 'merge') return typeof value.into === 'string';
  return value.kind === 'skip' || (value.kind === 'accept' && (value.apart === undefined || typeof value.apart === 'string'));
}

function isEdits(value: unknown): value is ProposalEdits {
  if (!isRecord(value)) return false;
  const isPosts =
    value.responsible === undefined || (Array.isArray(value.responsible) && value.responsible.every((one) => typeof one === 'string'));
  return isPosts && [value.topic, value.followUp, value.class].every((one) => one === undefined || typeof one === 'string');
}
