import type { PlanUnit } from './plan-units.ts';

/** A part of the service, who leads it, and the areas that it answers for, as a report lists them. */
interface LedGroup {
  readonly lead: string;
  readonly names: readonly string[];
}

const ledBy = /^(?:.{3,200}?)[;,–—-]?(?<!\s)\s+led by\s+(?:the\s+)?(.{3,120}?)\s*:?$/i;

/**
 * Who leads an area, from the lists "Reviews and safeguarding; led by Assistant Director Ann Reed:" whose bullets name the areas. The same
 * area may be worded a little differently ("To shorten the waits for …" and "The waits for …"); the closest bullet wins, and
 * none is chosen when nothing is close.
 */
export function areaLeads(units: readonly PlanUnit[]): (title: string) => string | undefined {
  const groups = ledGroups(units);
  return (title) => {
    let best: { readonly lead: string; readonly alike: number } | undefined;
    for (const { lead, names } of groups) {
      for (const name of names) {
        const alike = likeness(title, name);
        if (alike >= 0.7 && alike > (best?.alike ?? 0)) best = { lead, alike };
      }
    }
    return best?.lead;
  };
}

function ledGroups(units: readonly PlanUnit[]): readonly LedGroup[] {
  const groups: { lead: string; names: string[] }[] = [];
  let open = false;
  for (const unit of units) {
    if (unit.kind !== 'text') {
      open = false;
      continue;
    }
    const lead = ledBy.exec(unit.text)?.[1];
    if (lead !== undefined) {
      groups.push({ lead, names: [] });
      open = true;
    } else if (open && unit.bullet !== undefined && unit.number === undefined) groups.at(-1)?.names.push(unit.text);
    else open = false;
  }
  return groups;
}

const common = new Set('a an and as at by for from in into is of on or the their they this to we when with who'.split(' '));

/** How much two names share, 1 being the same words; a short name that stands whole in a longer title is close enough. */
function likeness(title: string, name: string): number {
  const [first, second] = [wordsOf(title), wordsOf(name)];
  const shared = [...first].filter((word) => second.has(word)).length;
  if (shared === second.size && shared >= 3) return Math.max(0.75, (2 * shared) / (first.size + second.size));
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}
