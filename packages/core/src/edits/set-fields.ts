import type { Json } from '../base/json.ts';
import { ok, type Result } from '../base/result.ts';
import type { Edit, Plan } from '../history/change.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { LinkKind, RecordClass } from '../model/vocabulary.ts';
import { refsOf } from './describe-targets.ts';

/** Fields that a person may simply set. An empty text or list takes the field away. The recommendation's text is never among them. */
export interface FieldChanges {
  readonly topic?: string;
  readonly reference?: string;
  readonly class?: RecordClass;
  readonly responsible?: readonly string[];
  readonly addressedTo?: readonly string[];
  /** Id of a committee. */
  readonly committee?: string;
  readonly tags?: readonly string[];
  readonly untag?: readonly string[];
  readonly links?: readonly { readonly kind: LinkKind; readonly to: string }[];
  /** The meeting that agreed that it is closed. */
  readonly closureAgreedAt?: string;
}

/** Sets fields of recommendations; what is so already is left out. */
export function planFields(records: readonly Recommendation[], changes: FieldChanges, reason?: string): Result<Plan> {
  const edits: Edit[] = [];
  const why = reason === undefined ? {} : { reason };
  for (const record of records) {
    const target = { collection: 'recommendations' as const, id: record.id, ...why };
    for (const field of ['topic', 'reference', 'class', 'committee'] as const) {
      const to = changes[field];
      if (to !== undefined && to !== record[field]) edits.push({ kind: 'set', ...target, field, to: to === '' ? undefined : to });
    }
    if (changes.class !== undefined && changes.class !== record.class)
      edits.push({ kind: 'set', ...target, field: 'classReason', to: reason ?? 'set by hand' });
    for (const field of ['responsible', 'addressedTo'] as const) {
      const to = changes[field]?.filter((post) => post.trim() !== '');
      if (to !== undefined) edits.push({ kind: 'set', ...target, field, to: to.length === 0 ? undefined : to });
    }
    for (const tag of changes.tags ?? []) edits.push({ kind: 'add', ...target, field: 'tags', value: tag });
    for (const tag of changes.untag ?? []) edits.push({ kind: 'remove', ...target, field: 'tags', value: tag });
    for (const link of changes.links ?? []) edits.push({ kind: 'add', ...target, field: 'links', value: link as unknown as Json });
    if (changes.closureAgreedAt !== undefined) {
      edits.push({ kind: 'set', ...target, field: 'closure', to: { ...record.closure, agreedAt: changes.closureAgreedAt } });
    }
  }
  const fields = [...new Set(edits.map((edit) => (edit.kind === 'create' ? '' : edit.field)))].filter((field) => field !== 'classReason');
  return ok({ summary: `${fields.length === 0 ? 'nothing' : fields.join(', ')} of ${refsOf(records)} set`, edits });
}
