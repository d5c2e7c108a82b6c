import type { Document } from '../../documents/document.ts';
import type { Recognition } from '../importer.ts';
import { readPlanAreas } from '../parts/plans/plan-areas.ts';
import { planHead } from '../parts/plans/plan-head.ts';
import { planUnits } from '../parts/plans/plan-units.ts';

/**
 * Whether a paper is a report with an improvement or action plan: areas with actions under them, better with measures, and a report's head. Minutes
 * and letters talk about plans and have none of these; a tracker's table has columns that a plan's has not (a recommendation, a meeting).
 */
export function identifyPlan(document: Document): Recognition {
  const units = planUnits(document);
  const head = planHead(units);
  const { areas } = readPlanAreas(units, { paper: '', title: head.title ?? '' });
  const withActions = areas.filter((area) => area.actions.length > 0);
  const actions = areas.reduce((sum, area) => sum + area.actions.length, 0);
  if (withActions.length === 0 || actions < 2) return { score: 0, reasons: [] };
  const measures = areas.reduce((sum, area) => sum + area.measures.length, 0);
  const text = units.flatMap((unit) => (unit.kind === 'text' ? [unit.text] : []));
  const resolves = text.some((line) => /^(?:\S+\s+)?(?:it was )?(?:unanimously )?(?:RESOLVED|Resolved)\b/.test(line));
  const letter = text.slice(0, 12).some((line) => /^Dear\b/.test(line));
  const named = /\b(?:improvement|action|recovery|delivery|development|transformation)\s+plans?\b/i;
  const listed = text.slice(0, 8).some((line) => /\b(?:summary of (?:the )?actions|actions? (?:log|tracker|list|summary))\b/i.test(line));
  const says = [head.title ?? '', ...text.slice(0, 40)].some((line) => named.test(line));
  const actionsAlone = withActions.length === 1 && measures === 0 && head.reportBy === undefined;

  const points: readonly (readonly [number, string])[] = [
    [0.45, `${withActions.length} ${withActions.length === 1 ? 'area' : 'areas'} with ${actions} actions`],
    [withActions.length > 1 ? 0.15 : 0, 'several areas'],
    [measures > 0 ? 0.15 : 0, `${measures} ${measures === 1 ? 'measure' : 'measures'} of progress`],
    [says ? 0.15 : 0, 'it calls itself a plan'],
    [head.reportBy === undefined ? 0 : 0.08, `a report by ${head.reportBy ?? ''}`],
    [actionsAlone ? -0.2 : 0, 'one list of actions and nothing else, as an action log has'],
    [resolves ? -0.5 : 0, 'it resolves, as minutes do'],
    [listed ? -0.3 : 0, 'it calls itself a list of actions'],
    [letter ? -0.5 : 0, 'it is a letter'],
  ];
  const told = points.filter(([worth]) => worth !== 0);
  const score = told.reduce((sum, [worth]) => sum + worth, 0);
  return { score: Math.min(0.98, Math.max(0, Math.round(score * 100) / 100)), reasons: told.map(([, reason]) => reason) };
}
