import fc from 'fast-check';
import { common, deeds, worked } from '../src/merge/random-copies.test-data.ts';
import { parseRegister } from '../src/store/parse-register.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count, size } from './campaign.ts';

// Random registers, with fields of later releases at every level and elements that are no records, written, read and written again.
const runs = size(2000, 10_000);
/** No half of a character: such a text is told as damaged, and that has tests of its own. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const key = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((name) => !forbidden.has(name) && isWhole(name));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }).filter((text) => isWhole(text)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;
const unknown = fc.dictionary(
  key.map((name) => `x${name}`),
  value,
  { maxKeys: 3, noNullPrototype: true },
);

await campaign('F16 documents', async () => {
  const found = { differing: 0, lost: 0, unread: 0 };
  fc.assert(
    fc.property(deeds, unknown, unknown, fc.array(value, { maxLength: 3 }), (work, top, field, strange) => {
      const worked1 = worked(common, work, 'A. Clerk');
      const [first, ...rest] = worked1.recommendations;
      const register = { ...worked1, ...top, recommendations: first === undefined ? [] : [{ ...first, ...field }, ...rest] };
      const text = serialise(register);
      const odd = JSON.parse(text) as { recommendations: unknown[] };
      odd.recommendations.splice(1, 0, ...strange);
      const once = parseRegister(JSON.stringify(odd));
      if (!once.ok) {
        found.unread += 1;
        return;
      }
      const written = serialise(once.value.register, once.value.quarantine);
      const twice = parseRegister(written);
      if (!twice.ok || serialise(twice.value.register, twice.value.quarantine) !== written) found.differing += 1;
      const kept = JSON.parse(written) as { readonly [name: string]: unknown; recommendations: unknown[] };
      const all = kept.recommendations.map((one) => JSON.stringify(one));
      const gone = strange.some((one) => !all.includes(JSON.stringify(one)));
      const goneTop = Object.entries(top).some(([name, one]) => JSON.stringify(kept[name]) !== JSON.stringify(one));
      if (gone || goneTop || kept.recommendations.length !== odd.recommendations.length) found.lost += 1;
    }),
    { numRuns: runs },
  );
  const { differing, lost, unread } = found;
  return {
    text: `${differing} not byte-equal, ${lost} with something lost, ${unread} not read, of ${count(runs, 'random registers')} written, read and written`,
    held: differing + lost + unread === 0,
  };
});
