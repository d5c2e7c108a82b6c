import { answeredActionsImporter } from './formats/answered-actions.ts';
import { coverReportImporter } from './formats/cover-report.ts';
import { emailImporter } from './formats/email.ts';
import { improvementPlanImporter } from './formats/improvement-plan.ts';
import { letterImporter } from './formats/letter.ts';
import { lineListImporter } from './formats/line-list.ts';
import { minuteFollowUpImporter } from './formats/minute-follow-up.ts';
import { minutesImporter } from './formats/minutes.ts';
import { referenceListImporter } from './formats/reference-list.ts';
import { replyImporter } from './formats/reply.ts';
import { reviewReportImporter } from './formats/review-report.ts';
import { scheduleImporter } from './formats/schedule.ts';
import { trackerImporter } from './formats/tracker.ts';
import type { Importer } from './importer.ts';

/** The recognisers that come with the library. The order does not matter: the surest wins, a tie is told. */
export const builtinImporters: readonly Importer[] = [
  trackerImporter,
  scheduleImporter,
  letterImporter,
  minutesImporter,
  improvementPlanImporter,
  coverReportImporter,
  referenceListImporter,
  minuteFollowUpImporter,
  replyImporter,
  reviewReportImporter,
  lineListImporter,
  answeredActionsImporter,
  emailImporter,
];
