import { registerCommands } from '../open/commands.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { planPage } from './page.ts';
import type { PlanState } from './state.ts';

/** An improvement plan. `J` and `K` go through the plans of the register. */
export const planScreen = pageScreen<PlanState>({
  kind: 'plan',
  title: 'improvement plan',
  page: planPage,
  key: ({ id }) => id,
  commands: registerCommands<PlanState>().filter((command) => command.id !== 'plan'),
  hints: [],
  sibling: (screen, state, by) => {
    const plans = state.data.register.plans.filter((plan) => plan.withdrawn === undefined);
    const next = plans[plans.findIndex((plan) => plan.id === screen.id) + by];
    return next === undefined ? undefined : { ...screen, id: next.id, page: pageStart };
  },
});
