import type { ImprovementPlan } from '@scrutiny/core';
import type { PageWriter } from '../pages/page-writer.ts';

/** Where a plan is watched, what was audited, its risks and whom to ask. A grade that the paper leaves blank is left out, never 0 %. */
export function watchedLines(plan: ImprovementPlan, writer: PageWriter): void {
  const { forums = [], audits = [], risks = [], contacts = [] } = plan;
  if (forums.length > 0) writer.heading(`Where it is watched (${forums.length})`);
  for (const { activity, frequency, scrutineer } of forums) {
    writer.text(activity, { indent: 2 });
    const more = [frequency, scrutineer].filter(Boolean).join(', ');
    if (more !== '') writer.text(more, { indent: 4 });
  }
  if (audits.length > 0) writer.heading(`Audits (${audits.length})`);
  for (const { period, total, moderated, grades } of audits) {
    const figures = [
      total === undefined ? '' : `${total} audits`,
      moderated === undefined ? '' : `${moderated} moderated`,
      ...Object.entries(grades).map(([grade, figure]) => (figure === '' ? '' : `${grade} ${figure}`)),
    ].filter((part) => part !== '');
    writer.text(period, { indent: 2 });
    writer.text(figures.length === 0 ? 'no figures' : figures.join(', '), { indent: 4 });
  }
  if (risks.length > 0) writer.heading(`Risks (${risks.length})`);
  for (const { risk, mitigation } of risks) {
    writer.text(risk, { indent: 2 });
    writer.text(mitigation === undefined ? 'no mitigation is given' : `Mitigation: ${mitigation}`, { indent: 4 });
  }
  if (contacts.length > 0) writer.heading(`Contacts (${contacts.length})`);
  for (const { name, role } of contacts) writer.text([name, role].filter(Boolean).join(', '), { indent: 2 });
}
