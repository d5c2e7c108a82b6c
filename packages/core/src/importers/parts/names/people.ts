/** A person and the role that a paper gives them, as written. */
export interface NamedPerson {
  readonly name: string;
  readonly role?: string;
}

const title =
  '(?:Councillors?|Cllrs?\\.?|Cllr|County Councillors?|Alderman|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof\\.?|Professor|Rev\\.?|Reverend|Canon|Sir|Dame|Lord|Lady|Baroness)';
const plural = /^(Councillors|Cllrs\.?|County Councillors|Members)\s*:?\s+/u;
const singular: { readonly [plural: string]: string } = {
  councillors: 'Councillor',
  cllrs: 'Cllr',
  'cllrs.': 'Cllr',
  'county councillors': 'County Councillor',
};
const roleWord =
  /\b(?:Director|Head|Officer|Manager|Member|Leader|Lead|Chief|Executive|Adviser|Advisor|Consultant|Chair(?:man|woman|person)?|Representative|Commissioner|Governor|Secretary|Solicitor|Accountant|Clerk|Lawyer|Inspector|Superintendent|Constable|Nurse|Trust|Council|Service|Services|Board|Team|Co-?opted|Co-?optee|Treasurer|Auditor|Partner|Ward|Portfolio)\b/u;
const startsWithTitle = new RegExp(`^${title}\\s`, 'u');
const nameLike = /^(?:[\p{Lu}][\p{L}.’'-]*\s*){1,5}(?:\([^()]*\))?$/u;

/**
 * The people of a list as minutes print it: "Mr A, Ms B and Mrs C", "Councillors A (Chairman), B and C", "Cllr A; Cllr B", one
 * a line. Names stay as written, with what stands in brackets ("(Chairman)"); a plural title goes to each ("Councillors A and B"
 * is "Councillor A" and "Councillor B"); a role after a comma stays with its name ("J Reed, Head of Roads"). In order, none empty.
 *
 * Edge: "(sub for Cllr Moss)" stays inside its brackets, where commas divide nothing.
 *
 * @example splitPeople('Mr Cole, Mrs Rye and Mr Crane') // ['Mr Cole', 'Mrs Rye', 'Mr Crane']
 */
export function splitPeople(text: string): readonly string[] {
  const cleaned = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  const groups = divide(cleaned, /^(?:;|\n)/u);
  return groups.flatMap((group) => splitGroup(group)).filter((name) => name !== '' && /\p{L}/u.test(name));
}

function splitGroup(group: string): readonly string[] {
  const trimmed = tidy(group);
  const many = plural.exec(trimmed);
  const prefix = many === null ? '' : (singular[(many[1] ?? '').toLowerCase()] ?? '');
  const body = many === null ? trimmed : trimmed.slice(many[0].length);
  const parts = divide(body, /^(?:,\s*and\b|,|\s+and\b|\s+&)(?=\s)/u)
    .map(tidy)
    .filter((part) => part !== '');
  const people: string[] = [];
  for (const part of parts) {
    const last = people.at(-1);
    if (last !== undefined && !isPerson(part, prefix !== ''))
      people[people.length - 1] =
        `${last}${roleWord.test(last) && !/,\s*$/u.test(last) && / /u.test(last) && last.includes(',') ? ' and ' : ', '}${part}`;
    else people.push(prefix !== '' && !startsWithTitle.test(part) ? `${prefix} ${part}` : part);
  }
  return people;
}

/** A title and a name, or words that look like a name and hold no word of an office. */
function isPerson(part: string, afterPlural: boolean): boolean {
  const bare = part.replace(/\([^()]*\)/gu, '').trim();
  if (startsWithTitle.test(bare)) return true;
  if (roleWord.test(bare)) return false;
  return nameLike.test(bare) && (afterPlural || bare.split(' ').length > 1);
}

/** Splits at a separator that stands outside brackets. */
function divide(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const match = separator.exec(text.slice(at, at + 12));
    if (match === null) continue;
    parts.push(text.slice(from, at));
    from = at + match[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

function tidy(text: string): string {
  return text
    .replace(/^[\s:,;.–-]+/u, '')
    .replace(/(?<![\s:,;])[\s:,;]+$/u, '')
    .replace(/(?<=[\p{Ll})])\.$/u, '')
    .trim();
}

/**
 * A name and its role where a paper prints both: "J Reed, Head of Roads", "J Reed – Head of Roads", "J Reed (Head of Roads)".
 * Without one of these the whole is the name.
 */
export function nameAndRole(text: string): NamedPerson {
  const trimmed = text.trim();
  // No name and post is as long as that; a paragraph would take long.
  if (trimmed.length > 400) return { name: trimmed };
  const match = /^([^,(–—]+?)\s*(?:,\s*|\s[–—-]\s|\((?=[^()]*\)$))(.+?)\)?$/u.exec(trimmed);
  const [, name = '', role = ''] = match ?? [];
  if (match === null || name === '' || role === '') return { name: trimmed };
  const closed = trimmed.includes('(') && role.includes('(') && !role.includes(')') ? `${role})` : role;
  return { name, role: closed };
}
