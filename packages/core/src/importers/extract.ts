import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Document } from '../documents/document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { identify } from './identify.ts';
import type { Importer } from './importer.ts';
import type { Mapping } from './mapping/mapping.ts';
import { isMappingFor, withMappingNotes } from './mapping/mapping-notes.ts';
import { type ExtractedPaper, paperId } from './reconcile/reconcile.ts';

/** How a paper is to be read. */
export interface ExtractOptions {
  /** Take it for this kind, by the recogniser's name, whatever it looks like. */
  readonly as?: string;
  /** The paper's date where the paper does not say it. */
  readonly paperDate?: CalendarDate;
  /** What the council's own words mean. `as` is stronger than its `kind`, and the paper's committee than its `committee`. */
  readonly mapping?: Mapping;
}

/**
 * Reads one paper with the recogniser that it is for. Errors: `unrecognised` (none claims it), `several-kinds` (more than one does),
 * `unknown-kind` (`as` names none). Pure.
 */
export function extractPaper(document: Document, importers: readonly Importer[], options: ExtractOptions = {}): Result<ExtractedPaper> {
  const { mapping } = options;
  const chosen = chooseImporter(document, importers, options.as ?? mappedKind(document, mapping), mapping);
  if (!chosen.ok) return chosen;
  const date = options.paperDate === undefined ? {} : { paperDate: options.paperDate };
  const words = mapping === undefined ? {} : { mapping };
  const extraction = chosen.value.extract(document, { paper: paperId(document.sha256), ...date, ...words });
  return ok({
    document,
    recognisedAs: chosen.value.name,
    extraction: mapping === undefined ? extraction : withMappingNotes(extraction, document, chosen.value, mapping),
    ...date,
  });
}

/** The kind that a mapping gives to its papers, where this is one of them. */
function mappedKind(document: Document, mapping: Mapping | undefined): string | undefined {
  if (mapping?.kind === undefined || mapping.kind === null) return undefined;
  return isMappingFor(document, mapping) ? mapping.kind : undefined;
}

function chooseImporter(
  document: Document,
  importers: readonly Importer[],
  as: string | undefined,
  mapping: Mapping | undefined,
): Result<Importer> {
  const names = importers.map((importer) => importer.name).join(', ');
  if (as !== undefined) {
    const named = importers.find((importer) => importer.name === as);
    return named === undefined ? refuse('unknown-kind', `there is no kind of paper called ${as}`, `kinds: ${names}`) : ok(named);
  }
  const found = identify(document, importers, mapping);
  if (found.outcome === 'one') return ok(found.importer);
  if (found.outcome === 'several') {
    const claims = found.importers.map((importer) => importer.name).join(' and ');
    return refuse('several-kinds', `${document.name} looks like ${claims}`, `say which with --as, e.g. --as ${found.importers[0]?.name}`);
  }
  return refuse(
    'unrecognised',
    `${document.name} is of no kind that is known here`,
    `kinds: ${names}; --as KIND reads it as one of them; \`scrutiny map --from PAPER\` drafts what its columns mean`,
  );
}

function refuse(code: string, message: string, hint: string): { readonly ok: false; readonly error: Diagnostic } {
  return err({ code, severity: 'error', message, hint });
}
