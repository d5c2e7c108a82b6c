import * as v from 'valibot';
import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import { collections, type Register } from '../model/register.ts';
import { settingsSchema } from '../model/schema.ts';
import type { ConflictChoice } from './resolve-conflict.ts';

/**
 * Settles a conflict of the register itself: a setting (`settings.dueSoonDays`) or a field of a later release. Errors: `no-conflict`,
 * `several-conflicts`, `bad-value`. The register has no history of its own, so nothing but the file before remembers the other value.
 */
export function resolveInRegister(register: Register, field: string, choice: ConflictChoice): Result<Register> {
  const own = (register.conflicts ?? []).filter((conflict) => conflict.field === field);
  const [first] = own;
  if (first === undefined) {
    const fields = (register.conflicts ?? []).map((conflict) => conflict.field).join(', ');
    const hint = fields === '' ? 'the register has none of its own' : `it has one on: ${fields}`;
    return err({ code: 'no-conflict', severity: 'error', message: `the register has no conflict on ${field}`, hint });
  }
  if (own.length > 1 && (choice === 'ours' || choice === 'theirs')) {
    const message = `${field} has ${own.length} conflicts`;
    return err({
      code: 'several-conflicts',
      severity: 'error',
      message,
      hint: 'give the value itself, or "current" to keep what stands there',
    });
  }
  const settled = withoutConflicts(register, own);
  if (choice === 'current') return ok(settled);
  return withValue(settled, field, typeof choice === 'object' ? choice.value : first[choice]);
}

function withValue(register: Register, field: string, value: Json | undefined): Result<Register> {
  const setting = /^settings\.(.+)$/s.exec(field)?.[1];
  if (setting === undefined) {
    if ((collections as readonly string[]).includes(field)) {
      return err({ code: 'bad-value', severity: 'error', message: `${field} is a list of records`, hint: 'nothing was changed' });
    }
    const { [field]: _, ...rest } = register as unknown as { readonly [key: string]: unknown };
    // A field that is there in the file stays there: what this release does not know is never taken away.
    return ok({ ...rest, [field]: value ?? null } as unknown as Register);
  }
  const { [setting]: _, ...rest } = register.settings;
  const settings = value === undefined ? rest : { ...rest, [setting]: value };
  const issue = v.safeParse(settingsSchema, settings).issues?.[0];
  if (issue !== undefined) {
    return err({
      code: 'bad-value',
      severity: 'error',
      message: `${setting} cannot be ${JSON.stringify(value)}`,
      hint: `it ${issue.message}`,
    });
  }
  return ok({ ...register, settings: settings as Register['settings'] });
}

/** An empty list stays behind: the store holds every change to the fields that the file had. */
function withoutConflicts(register: Register, gone: readonly FieldConflict[]): Register {
  return { ...register, conflicts: (register.conflicts ?? []).filter((conflict) => !gone.includes(conflict)) };
}
