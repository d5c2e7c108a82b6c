import type { Draft, MeetingDraft, RecommendationDraft } from '../importer.ts';

/**
 * Draws together what one paper prints more than once: a recommendation with the same words, date and topic is one, with all its places; two
 * accounts of one meeting are one meeting with the items of both. The same words on another date, or under another item, stay apart.
 *
 * From web pages stored twice over, and pages that print a decision and the minute of it.
 */
export function mergeDrafts(drafts: readonly Draft[], keyOf: (draft: Draft) => string | undefined = sameOccasion): readonly Draft[] {
  const kept = new Map<string, Draft>();
  drafts.forEach((draft, index) => {
    const key = keyOf(draft) ?? String(index);
    const before = kept.get(key);
    kept.set(key, before === undefined ? draft : merged(before, draft));
  });
  return [...kept.values()];
}

/**
 * What makes two recommendations of one report the same: its own number and the same words, whatever heading they stand under. Reports of
 * reviews print each in the summary and again among the findings.
 */
export function repeatedAsk(draft: Draft): string | undefined {
  return draft.entity === 'recommendation' ? `${plain(draft.record.reference ?? '')}|${plain(draft.record.text)}` : undefined;
}

function sameOccasion(draft: Draft): string | undefined {
  if (draft.entity === 'meeting') return `meeting|${plain(draft.committee.name ?? '')}|${draft.record.date}`;
  if (draft.entity !== 'recommendation') return undefined;
  const { raisedOn = '', topic = '', text } = draft.record;
  return `recommendation|${raisedOn}|${plain(topic)}|${plain(text)}`;
}

function merged(before: Draft, after: Draft): Draft {
  if (before.entity === 'recommendation' && after.entity === 'recommendation') return mergedRecommendation(before, after);
  return before.entity === 'meeting' && after.entity === 'meeting' ? mergedMeeting(before, after) : before;
}

function mergedRecommendation(before: RecommendationDraft, after: RecommendationDraft): RecommendationDraft {
  const more = (after.record.sources ?? []).map(({ quote: _, ...source }) => source);
  return { ...before, record: { ...after.record, ...before.record, sources: [...(before.record.sources ?? []), ...more] } };
}

function mergedMeeting(before: MeetingDraft, after: MeetingDraft): MeetingDraft {
  const items = [...(before.record.items ?? [])];
  for (const item of after.record.items ?? []) {
    if (!items.some((own) => own.number === item.number && plain(own.title) === plain(item.title))) items.push(item);
  }
  return {
    ...before,
    record: { ...after.record, ...before.record, items, sources: [...(before.record.sources ?? []), ...(after.record.sources ?? [])] },
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
