import { publishedResponse } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { RuleContext } from '../rules/derive.ts';
import { registerIndex } from '../rules/register-index.ts';
import { fold } from './fold.ts';
import type { TextField } from './query.ts';

/**
 * What a record says in one field, parts on lines of their own: for a committee its name, abbreviation and former names; for an officer
 * the posts as written and every other name of those posts; `words` is what free words look in besides the text.
 */
export function textOf(field: TextField | 'words', record: Recommendation, { register }: Pick<RuleContext, 'register'>): string {
  switch (field) {
    case 'words':
      return `${record.topic ?? ''}\n${record.ref}\n${record.reference ?? ''}`;
    case 'text':
      return record.text;
    case 'topic':
      return record.topic ?? '';
    case 'ref':
      return `${record.ref}\n${record.reference ?? ''}\n${record.id}`.replace(/\n\n/, '\n');
    case 'to':
      return (record.addressedTo ?? []).join('\n');
    case 'tag':
      return (record.tags ?? []).join('\n');
    case 'note':
      return (record.notes ?? []).map((note) => note.text).join('\n');
    case 'response':
      return publishedResponse(record);
    case 'committee':
      return committeeNames(record, register);
    case 'officer':
      return officers(record, register);
    case 'paper':
      return (record.sources ?? []).map((source) => registerIndex(register).papers.get(source.paper)?.name ?? source.paper).join('\n');
  }
}

function committeeNames(record: Recommendation, register: Register): string {
  if (record.committee === undefined) return '';
  const committee = registerIndex(register).committees.get(record.committee);
  if (committee === undefined) return record.committee;
  return [committee.name, committee.abbreviation ?? '', ...(committee.aliases ?? []), committee.id].join('\n');
}

const posts = new WeakMap<Register, ReadonlyMap<string, string>>();

/** Filters follow the post: a record that names an interim title is found by the title that it stands in for, and by its holder. */
function officers(record: Recommendation, register: Register): string {
  const written = record.responsible ?? [];
  if (written.length === 0) return '';
  let names = posts.get(register);
  if (names === undefined) {
    const all = new Map<string, string>();
    for (const post of register.posts) {
      if (post.withdrawn !== undefined) continue;
      const together = [post.title, ...(post.aliases ?? []), ...(post.holders ?? [])];
      for (const name of together) all.set(fold(name), together.join('\n'));
    }
    names = all;
    posts.set(register, names);
  }
  const known = names;
  return written.map((name) => (known.size === 0 ? name : `${name}\n${known.get(fold(name)) ?? ''}`)).join('\n');
}
