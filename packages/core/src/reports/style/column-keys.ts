/**
 * The keys of the columns of each kind of report that is one table, or the same table a section: what a house style may choose from. `reference` is
 * there only where papers gave one. Letters are prose, and the annual report and the plan are made of tables of several kinds: they stay as they are.
 */
export const columnKeys: { readonly [kind: string]: readonly string[] } = {
  tracker: ['reference', 'topic', 'meeting', 'recommendation', 'responsible', 'followUp', 'response', 'status'],
  schedule: ['meeting', 'item', 'recommendations', 'action', 'status'],
  outstanding: ['ref', 'topic', 'meeting', 'recommendation', 'responsible', 'due', 'status', 'states'],
  overdue: ['ref', 'topic', 'recommendation', 'responsible', 'due', 'daysLate', 'why'],
  responses: ['ref', 'recommendation', 'addressedTo', 'responseDue', 'response', 'clock', 'why'],
  pack: ['ref', 'topic', 'recommendation', 'responsible', 'due', 'response', 'status', 'note'],
  owner: ['reference', 'topic', 'meeting', 'recommendation', 'responsible', 'followUp', 'response', 'status', 'update'],
  slippage: ['ref', 'recommendation', 'responsible', 'first', 'now', 'days', 'moves', 'notAgreed', 'why'],
  'work-programme': ['plannedFor', 'title', 'suggestedAt', 'suggestedTo', 'from', 'status'],
  history: ['on', 'at', 'by', 'via', 'field', 'from', 'to', 'reason'],
};
