import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { RecommendationDraft } from '../importer.ts';
import { referenceListImporter } from './reference-list.ts';
import { replyImporter } from './reply.ts';
import { scheduleImporter } from './schedule.ts';
import { trackerImporter } from './tracker.ts';

/** Real papers with their truth, kept outside the repository: `SCRUTINY_PAPERS` names the folder with `seeds` and `layouts`. */
const home = process.env.SCRUTINY_PAPERS;
const importers = [trackerImporter, scheduleImporter, referenceListImporter, replyImporter];

/** The papers that are for these recognisers, by the number at the head of their names. */
const own = { seeds: ['000', '002'], layouts: ['01', '02', '04', '06', '18', '22'] } as const;

interface Wanted {
  readonly starts: string;
  readonly ends?: string;
  readonly status?: string | null;
  readonly response?: string;
  readonly responsible?: string | null;
  readonly due?: string | null;
  readonly reference?: string;
  readonly date?: string;
  readonly topic?: string;
}

const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim()
    .replace(/^(that|to) /, '');
const same = (a: string | undefined, b: string): boolean => plain(a) === plain(b);

describe.skipIf(home === undefined)('real papers', () => {
  const folder = home ?? '';
  for (const [group, numbers] of Object.entries(own)) {
    const names = existsSync(join(folder, group)) ? readdirSync(join(folder, group)).filter((name) => name.endsWith('.txt')) : [];
    for (const number of numbers) {
      const name = names.find((each) => each.startsWith(`${number}_`)) ?? '';
      test(`${group} ${number}: every recommendation with every field, nothing more, every line accounted for`, () => {
        const document = readText(readFileSync(join(folder, group, name), 'utf8'), { name, sha256: '0'.repeat(64) });
        const claims = importers.filter((importer) => importer.identify(document).score >= 0.5);
        expect(claims.map((importer) => importer.name)).toHaveLength(1);
        const extraction = claims[0]?.extract(document, { paper: 'paper' });
        const truth: { recommendations: readonly Wanted[] } = JSON.parse(
          readFileSync(join(folder, group, name.replace('.txt', '.expected.json')), 'utf8'),
        );
        const drafts = (extraction?.drafts ?? []).filter((draft) => draft.entity === 'recommendation');
        expect(wrongWith(drafts, truth.recommendations)).toEqual([]);
        expect(extraction?.roles.flatMap((role, at) => (role === 'unclassified' ? [at + 1] : []))).toEqual([]);
      });
    }
  }
});

/** What the drafts miss or have wrong, in words. */
function wrongWith(drafts: readonly RecommendationDraft[], wanted: readonly Wanted[]): readonly string[] {
  const left = drafts.map((draft) => draft.record).filter((record) => record.class !== 'procedural');
  const wrong: string[] = [];
  for (const want of wanted) {
    const at = left.findIndex(
      (record) => plain(record.text).startsWith(plain(want.starts)) && plain(record.text).endsWith(plain(want.ends)),
    );
    const got = left[at];
    if (got === undefined) {
      wrong.push(`missing: ${want.starts}`);
      continue;
    }
    left.splice(at, 1);
    const check = (label: string, ok: boolean): void => {
      if (!ok) wrong.push(`${label} of "${want.starts}"`);
    };
    if (want.status === null) check('no status', got.statusAsWritten === undefined);
    else if (want.status !== undefined)
      check('status', same(got.statusAsWritten, want.status) || same(got.response?.asWritten, want.status));
    if (want.response !== undefined) check('response', plain(got.response?.asWritten).includes(plain(want.response)));
    if (typeof want.responsible === 'string') {
      const { responsible } = want;
      check(
        'responsible',
        same([...(got.responsible ?? []), ...(got.addressedTo ?? [])].join(' '), responsible) ||
          (got.responsible ?? []).some((post) => same(post, responsible)),
      );
    }
    if (want.due === null) check('no due date', got.followUp === undefined);
    else if (want.due !== undefined) check('due', plain(got.followUp?.text).includes(plain(want.due)));
    if (want.reference !== undefined) check('reference', same(got.reference, want.reference));
    if (want.date !== undefined) check('date', got.raisedOn === want.date);
    if (want.topic !== undefined) check('topic', same(got.topic, want.topic));
  }
  return [...wrong, ...left.map((record) => `extra: ${record.text}`)];
}
