import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { type Collection, collections, type RecordTypes, type Settings } from './register.ts';
import { recordSchemas, type settingsSchema } from './schema.ts';

/** A type without the open index signature of loose objects, read-only at every level, and without the names of a tuple's places. */
type Known<T> = [Json] extends [T]
  ? T
  : T extends readonly (infer Item)[]
    ? number extends T['length']
      ? readonly Known<Item>[]
      : { readonly of: Known<Item>; readonly length: T['length'] }
    : T extends object
      ? { readonly [Key in keyof T as unknown extends T[Key] ? (string extends Key ? never : Key) : Key]: Known<T[Key]> }
      : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Stored<Of extends Collection> = Known<v.InferOutput<(typeof recordSchemas)[Of]>>;

/** Fails to compile when a schema and its interface differ by a field, a type or a question mark. */
const sameAsModel: { readonly [Of in Collection]: Equal<Stored<Of>, Known<RecordTypes[Of]>> } = {
  councils: true,
  committees: true,
  meetings: true,
  recommendations: true,
  letters: true,
  plans: true,
  workProgramme: true,
  posts: true,
  papers: true,
};

const sameSettings: Equal<Known<v.InferOutput<typeof settingsSchema>>, Known<Settings>> = true;

test('there is one schema for each list of the register, equal in type to the interface of the model', () => {
  expect(Object.keys(recordSchemas)).toEqual([...collections]);
  expect(Object.values(sameAsModel)).not.toContain(false);
  expect(sameSettings).toBe(true);
});

const recommendation = { id: 'R1', ref: 'WHSC.240201.1', text: 'That a report be brought.', class: 'request', status: 'unknown' };

test.each([
  ['the least', {}],
  ['a field of a later release', { mood: 'hopeful', deep: { er: [1, { x: null }] } }],
  ['archived and brought back', { archived: null }],
  ['an unresolved date', { followUp: { text: 'in due course' } }],
])('a recommendation passes with %s', (_, fields) => {
  expect(v.is(recordSchemas.recommendations, { ...recommendation, ...fields })).toBe(true);
});

test.each([
  ['an empty id', { id: '' }],
  ['a status that is derived, not stored', { status: 'overdue' }],
  ['a day that does not exist', { raisedOn: '2023-02-29' }],
  ['a day written the other way round', { raisedOn: '13/09/2023' }],
  ['a number for a text', { text: 7 }],
  ['an undefined field', { topic: undefined }],
  ['a history without a moment', { history: [{ id: 'a', change: 'b', by: 'c', via: 'd', field: '*' }] }],
])('a recommendation is not understood with %s', (_, fields) => {
  expect(v.is(recordSchemas.recommendations, { ...recommendation, ...fields })).toBe(false);
});
