import { isAsk, isOpen, type Recommendation } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import { reportRecords } from './build.ts';
import type { ReportChoice } from './state.ts';

/** What a committee would ask about as soon as it reads the report. */
export interface ReportProblems {
  readonly noOfficer: readonly Recommendation[];
  readonly noDate: readonly Recommendation[];
}

/** The open asks of a report that nobody is responsible for, and those without a date to follow them up at. */
export function reportProblems(choice: ReportChoice, state: AppState): ReportProblems {
  const open = reportRecords(choice, state).filter((record) => isOpen(record) && isAsk(record));
  return {
    noOfficer: open.filter((record) => (record.responsible ?? []).length === 0),
    noDate: open.filter((record) => state.data.byId.get(record.id)?.derived.due === undefined),
  };
}

/** "2 have no officer, 1 has no follow-up date: p lists them"; nothing where nothing is missing. */
export function problemWords({ noDate, noOfficer }: ReportProblems): string | undefined {
  const parts = [
    noOfficer.length === 0 ? '' : `${noOfficer.length} ${noOfficer.length === 1 ? 'has' : 'have'} no officer`,
    noDate.length === 0 ? '' : `${noDate.length} ${noDate.length === 1 ? 'has' : 'have'} no follow-up date`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return `${parts.join(', ')}: p lists ${noOfficer.length + noDate.length === 1 ? 'it' : 'them'}`;
}
