import { StoreError } from '../base/errors.ts';
import type { UnreadableRegister } from './parse-register.ts';

/** A text that could not be opened, as the error of the store: the first fault, and how many more there are. */
export function storeErrorOf({ code, faults }: UnreadableRegister, path: string): StoreError {
  const [first, ...others] = faults;
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'fault' : 'faults'} further on)`;
  const where = first === undefined ? path : `${path}, line ${first.line}, column ${first.column}`;
  const place = first === undefined ? {} : { line: first.line, column: first.column, hint: first.hint };
  return new StoreError(code, `${where}: ${first?.message ?? 'the file cannot be read'}${more}`, { path, ...place });
}
