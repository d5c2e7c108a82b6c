import { editorOf } from '../../input/line-editor.ts';
import type { FormField } from '../../state/form.ts';

/** Fields filled with values that were kept: of a draft, or of the change that is repeated. */
export function draftedFields(fields: readonly FormField[], values: Readonly<Record<string, string>>): readonly FormField[] {
  return fields.map((field) => {
    const value = values[field.name];
    if (value === undefined) return field;
    if (field.kind !== 'choice') return { ...field, editor: editorOf(value) };
    const at = field.options.findIndex((option) => option.value === value);
    if (at >= 0) return { ...field, at, editor: editorOf('') };
    return field.free === true && value !== '' ? { ...field, at: 0, editor: editorOf(value) } : field;
  });
}
