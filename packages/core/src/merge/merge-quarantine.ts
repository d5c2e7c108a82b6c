import type { Json } from '../base/json.ts';
import type { Register } from '../model/register.ts';
import { withConflicts } from './merge-record.ts';
import { compareValues, valueText } from './value-order.ts';

/** An element of the file that was not understood, as the store keeps it apart. */
export interface KeptApart {
  readonly collection: keyof Register | 'settings';
  readonly value: Json;
  readonly key: string;
  readonly before: boolean;
}

/**
 * Merges what was not understood in two copies: an element that is the same in both is there once, one that differs is there twice, one that
 * a side mended or removed and the other left alone is gone. Two wrong values of one setting cannot both stand in the file:
 * one stays, or the right value where there is one, and the others become conflicts of the register.
 */
export function mergeQuarantine<T extends KeptApart>(
  register: Register,
  copies: { readonly base: readonly T[]; readonly ours: readonly T[]; readonly theirs: readonly T[] },
): { readonly register: Register; readonly quarantine: readonly T[] } {
  const [base, ours, theirs] = [byText(copies.base), byText(copies.ours), byText(copies.theirs)];
  const all = new Map([...ours, ...theirs]);
  const stays = (text: string): boolean => (ours.has(text) && theirs.has(text)) || !base.has(text);
  const kept = [...all].filter(([text]) => stays(text)).map(([, one]) => one);
  kept.sort((a, b) => compareValues(a.key, b.key) || compareValues(a.value, b.value));
  let merged = register;
  const quarantine: T[] = [];
  const settings = new Set<string>(Object.keys(register.settings));
  for (const one of kept) {
    if (one.collection !== 'settings' || !settings.has(one.key)) {
      quarantine.push(one);
      if (one.collection === 'settings') settings.add(one.key);
      continue;
    }
    const shown = (register.settings[one.key] ??
      quarantine.find((other) => other.collection === 'settings' && other.key === one.key)?.value) as Json;
    merged = withConflicts(merged, [{ field: `settings.${one.key}`, ours: shown, theirs: one.value }]);
  }
  return { register: merged, quarantine };
}

/** Elements by what they say and where. */
function byText<T extends KeptApart>(elements: readonly T[]): ReadonlyMap<string, T> {
  return new Map(elements.map((one) => [`${one.collection} ${one.key} ${valueText(one.value)}`, one]));
}
