import * as v from 'valibot';
import type { Tally } from './loses-nothing.ts';
import { isFields } from './render-value.ts';
import { forbiddenKeys, isSafeValue, maxDepth } from './safe-value.ts';

/**
 * Whether a value, inside so many objects and lists, is as its schema says, and what the schema leaves open is a safe value. The keys of a
 * value that is are tallied.
 */
export type Check = (value: unknown, depth: number, tally: Tally) => boolean;

type Schema = v.GenericSchema & {
  readonly entries?: { readonly [key: string]: Schema };
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Schema & { readonly requirement?: unknown })[];
};

/**
 * A schema as one quick question, without copies and without messages. A register of a hundred thousand records is checked each time that
 * it is opened; whoever needs to know what is wrong with the rare record that fails asks the schema itself. The kinds of
 * schema that the model uses are compiled, any other is asked as it is.
 */
export function compileCheck(given: v.GenericSchema): Check {
  const schema = given as Schema;
  if (schema.pipe !== undefined) return compilePipe(schema);
  switch (schema.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value, _, tally) => {
        tally.numbers += 1;
        return typeof value === 'number' && !Number.isNaN(value);
      };
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'picklist': {
      const options: ReadonlySet<unknown> = new Set(schema.options);
      return (value) => options.has(value);
    }
    case 'custom':
      return (value, depth, tally) => value !== undefined && isSafeValue(value, depth, tally);
    case 'nullable':
    case 'exact_optional': {
      const check = compileCheck(schema.wrapped as Schema);
      return schema.type === 'nullable' ? (value, depth, tally) => value === null || check(value, depth, tally) : check;
    }
    case 'array': {
      const check = compileCheck(schema.item as Schema);
      return (value, depth, tally) => {
        if (!Array.isArray(value)) return false;
        for (let at = 0; at < value.length; at += 1) if (!check(value[at], depth + 1, tally)) return false;
        return true;
      };
    }
    case 'tuple': {
      const checks = (schema.items ?? []).map(compileCheck);
      return (value, depth, tally) =>
        Array.isArray(value) && value.length === checks.length
          ? checks.every((check, at) => check(value[at], depth + 1, tally))
          : v.is(schema, value) && isSafeValue(value, depth, tally);
    }
    case 'loose_object':
      return compileObject(schema.entries ?? {});
    default:
      return (value, depth, tally) => v.is(schema, value) && isSafeValue(value, depth, tally);
  }
}

function compileObject(entries: { readonly [key: string]: Schema }): Check {
  const checks = new Map(Object.entries(entries).map(([key, entry]) => [key, compileCheck(entry)]));
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional');
  return (value, depth, tally) => {
    if (!isFields(value) || depth >= maxDepth) return false;
    for (const key in value) {
      tally.keys += 1;
      const check = checks.get(key);
      if (
        check !== undefined ? !check(value[key], depth + 1, tally) : forbiddenKeys.has(key) || !isSafeValue(value[key], depth + 1, tally)
      ) {
        return false;
      }
    }
    for (const key of required) if (value[key] === undefined) return false;
    return true;
  };
}

/** A schema with requirements behind it; those of a kind that is not known here send the whole question to the schema. */
function compilePipe(schema: Schema): Check {
  const [first, ...actions] = schema.pipe ?? [];
  const root = compileCheck(first as Schema);
  const tests: ((value: unknown) => boolean)[] = [];
  for (const { type, requirement } of actions as readonly { readonly type: string; readonly requirement?: unknown }[]) {
    if (type === 'check' && typeof requirement === 'function') tests.push(requirement as (value: unknown) => boolean);
    else if (type === 'regex' && requirement instanceof RegExp) tests.push((value) => requirement.test(value as string));
    else if (type === 'non_empty') tests.push((value) => (value as string).length > 0);
    else return (value, depth, tally) => v.is(schema, value) && isSafeValue(value, depth, tally);
  }
  const [only] = tests;
  // Nearly every requirement stands alone: dates, ids.
  if (tests.length === 1 && only !== undefined) return (value, depth, tally) => root(value, depth, tally) && only(value);
  return (value, depth, tally) => root(value, depth, tally) && tests.every((test) => test(value));
}
