import { derivedId } from '../../base/ids.ts';
import { sameText } from '../../base/same-text.ts';
import type { Committee } from '../../model/committee.ts';
import { committeeInitials, committeeSubject, isCommittee } from '../../model/committee-name.ts';
import type { CommitteeMention, Extraction } from '../importer.ts';
import { addRecord, candidateKey, type Desk } from './desk.ts';

/**
 * The committee that a paper means: one of the register's by name, former name or abbreviation, else a new one. A name
 * that the register did not know is added to the aliases, an abbreviation that stood for a name is filled in.
 */
export function committeeFor(
  desk: Desk,
  mention: CommitteeMention | undefined,
  policy?: Extraction['archivePolicy'],
): Committee | undefined {
  if (mention === undefined) return undefined;
  const at = desk.committees.findIndex((committee) => isCommittee(committee, mention) || isCommittee(asCommittee(mention), committee));
  const known = desk.committees[at];
  if (known === undefined) {
    const committee: Committee = { ...asCommittee(mention), ...(policy === undefined ? {} : { archivePolicy: policy }) };
    addRecord(desk, 'committees', committee);
    desk.candidates.push({ key: candidateKey(desk), entity: 'committee', action: 'new', record: committee });
    desk.committees.push(committee);
    return committee;
  }
  const named = withMention(desk, known, mention);
  const settled = policy === undefined || named.archivePolicy !== undefined ? named : { ...named, archivePolicy: policy };
  if (settled !== named) desk.news.push({ kind: 'set', collection: 'committees', id: known.id, field: 'archivePolicy', to: policy });
  desk.committees[at] = settled;
  return settled;
}

/** A committee as one paper names it. Where only the abbreviation is known, it is the name. */
function asCommittee(mention: CommitteeMention): Committee {
  const name = mention.name ?? mention.abbreviation ?? '';
  const abbreviation = mention.abbreviation ?? committeeInitials(name);
  return { id: derivedId(['committee', committeeSubject(name)]), name, ...(abbreviation === '' ? {} : { abbreviation }) };
}

function withMention(desk: Desk, known: Committee, mention: CommitteeMention): Committee {
  if (mention.name === undefined) return known;
  // Known by its abbreviation alone until now: the name takes its place.
  if (known.name === known.abbreviation && mention.name !== known.name) {
    desk.news.push({ kind: 'set', collection: 'committees', id: known.id, field: 'name', to: mention.name });
    return { ...known, name: mention.name };
  }
  const names = [known.name, ...(known.aliases ?? [])];
  if (names.some((name) => sameText(name, mention.name ?? ''))) return known;
  desk.news.push({ kind: 'add', collection: 'committees', id: known.id, field: 'aliases', value: mention.name });
  return { ...known, aliases: [...(known.aliases ?? []), mention.name] };
}
