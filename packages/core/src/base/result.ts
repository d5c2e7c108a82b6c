import type { Diagnostic } from './diagnostic.ts';

/** A value, or what stood in its way. Wrong input is told by value, never thrown. */
export type Result<T, E = Diagnostic> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A result that holds a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result that holds what went wrong. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
