import { annualReport } from './annual.ts';
import { historyReport } from './history.ts';
import { letterReport } from './letter.ts';
import { outstandingReport } from './outstanding.ts';
import { overdueReport } from './overdue.ts';
import { ownerReport } from './owner.ts';
import { packReport } from './pack.ts';
import { planReport } from './plan.ts';
import type { ReportKind } from './report-kind.ts';
import { responsesReport } from './responses.ts';
import { scheduleReport } from './schedule.ts';
import { slippageReport } from './slippage.ts';
import { trackerReport } from './tracker.ts';
import { workProgrammeReport } from './work-programme.ts';

/** Every kind of report there is, in the order in which they are offered. */
export const reportKinds: readonly ReportKind[] = [
  trackerReport,
  scheduleReport,
  outstandingReport,
  overdueReport,
  responsesReport,
  packReport,
  ownerReport,
  letterReport,
  annualReport,
  slippageReport,
  planReport,
  workProgrammeReport,
  historyReport,
];
