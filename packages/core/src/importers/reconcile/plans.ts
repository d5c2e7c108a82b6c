import { derivedId } from '../../base/ids.ts';
import type { Json } from '../../base/json.ts';
import { plainText } from '../../base/same-text.ts';
import { sameValue } from '../../base/same-value.ts';
import type { Committee } from '../../model/committee.ts';
import type { ImprovementArea, ImprovementPlan, Measure, PlanAction } from '../../model/improvement-plan.ts';
import type { PlanDraft } from '../importer.ts';
import { candidateKey, type Desk } from './desk.ts';
import { bring } from './entities.ts';

/**
 * Brings an improvement plan. A later report on the same plan (the same committee, most areas of the same title) adds readings to its measures,
 * takes over new dates and statuses of its actions, and adds what is new; nothing that an earlier report said is dropped.
 */
export function reconcilePlan(desk: Desk, draft: PlanDraft, committee: Committee | undefined): void {
  const id = derivedId(['plan', committee?.id ?? '', draft.record.meeting ?? '', plainText(draft.record.title)]);
  const record: ImprovementPlan = { id, ...(committee === undefined ? {} : { committee: committee.id }), ...draft.record };
  const known = desk.register.plans.find((plan) => plan.withdrawn === undefined && (plan.id === id || isSamePlan(plan, record)));
  if (known === undefined) {
    bring(desk, 'plans', 'improvement-plan', record, undefined);
    return;
  }
  const areas = mergeAreas(known.areas, record.areas);
  const key = candidateKey(desk);
  const match = { id: known.id, alike: 1 };
  if (sameValue(areas, known.areas)) {
    desk.candidates.push({ key, entity: 'improvement-plan', action: 'same', match, record });
    return;
  }
  const to = areas as unknown as Json;
  desk.news.push({
    kind: 'set',
    collection: 'plans',
    id: known.id,
    field: 'areas',
    to,
    ...(desk.asAt === undefined ? {} : { on: desk.asAt }),
  });
  desk.candidates.push({ key, entity: 'improvement-plan', action: 'changed', match, changes: [{ field: 'areas', to }], record });
}

function isSamePlan(a: ImprovementPlan, b: ImprovementPlan): boolean {
  if (a.committee !== b.committee) return false;
  const titles = new Set(a.areas.map((area) => plainText(area.title)));
  const shared = b.areas.filter((area) => titles.has(plainText(area.title))).length;
  return shared > 0 && shared * 2 >= Math.max(a.areas.length, b.areas.length);
}

function mergeAreas(before: readonly ImprovementArea[], after: readonly ImprovementArea[]): readonly ImprovementArea[] {
  return mergeBy(
    before,
    after,
    (area) => plainText(area.title),
    (known, fresh) => ({
      ...known,
      actions: mergeBy(known.actions, fresh.actions, (action) => plainText(action.text), mergeAction),
      measures: mergeBy(known.measures, fresh.measures, (measure) => plainText(measure.name), mergeMeasure),
    }),
  );
}

/** The later report's date, people and status win; its text is the same by definition. */
function mergeAction(known: PlanAction, fresh: PlanAction): PlanAction {
  const { source: _, ...said } = fresh;
  return { ...known, ...said };
}

function mergeMeasure(known: Measure, fresh: Measure): Measure {
  const more = fresh.readings.filter(
    (reading) => !known.readings.some((one) => one.text === reading.text && one.asAt?.edtf === reading.asAt?.edtf),
  );
  return more.length === 0 ? known : { ...known, readings: [...known.readings, ...more] };
}

/** Everything of `before` in its order, merged with its namesake, then what only `after` has. */
function mergeBy<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string, merge: (known: T, fresh: T) => T): readonly T[] {
  const rest = new Map(after.map((item) => [keyOf(item), item]));
  const merged = before.map((item) => {
    const fresh = rest.get(keyOf(item));
    rest.delete(keyOf(item));
    return fresh === undefined ? item : merge(item, fresh);
  });
  return [...merged, ...rest.values()];
}
