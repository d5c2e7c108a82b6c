/**
 * `@scrutiny/core`: models, rules, recognisers and reports, pure. Nothing here loads a `node:` module, a document parser or a
 * terminal library: readers are in `@scrutiny/core/readers`, files in `@scrutiny/core/node`, test tools in `@scrutiny/core/testing`.
 */

// Words for what goes wrong, and where
export type { Diagnostic, Severity } from './base/diagnostic.ts';
export { DocumentError, type DocumentErrorCode, StoreError, type StoreErrorCode } from './base/errors.ts';
export { derivedId, isId, randomId } from './base/ids.ts';
export type { Json } from './base/json.ts';
export { describePlace, joinPlaces, type Place } from './base/place.ts';
export { err, ok, type Result } from './base/result.ts';
export { safeText } from './base/safe-text.ts';
export { plainText, sameText } from './base/same-text.ts';
export { sameValue } from './base/same-value.ts';

// Papers as readers hand them over
export type { Block, Cell, Document, DocumentFormat, Heading, ListItem, PageBreak, Paragraph, Row, Table } from './documents/document.ts';
export { type NoteRequest, planNote } from './edits/add-note.ts';
// What people do to a register
export { type NewRecommendation, planAdd } from './edits/add-recommendation.ts';
export { type ArchivePlan, type ArchiveRequest, planArchive, planRestore } from './edits/archive.ts';
export { findRecommendation, findRecommendations } from './edits/find-recommendation.ts';
export { planResponse } from './edits/respond.ts';
export { type FieldChanges, planFields } from './edits/set-fields.ts';
export { type FollowUpRequest, planFollowUp } from './edits/set-follow-up.ts';
export { planStatus, type StatusRequest } from './edits/set-status.ts';
// Changes, undo, and the past
export { applyPlan } from './history/apply-plan.ts';
export { recordAsAt, registerAsAt } from './history/as-at.ts';
export type { Edit, Plan, Stamp } from './history/change.ts';
export { type Change, type ChangeItem, effectiveOn, isRevert, listChanges, nextRedo, nextUndo } from './history/changes.ts';
export { type Actor, makeStamp } from './history/make-stamp.ts';
export { differencesSince, planRecordRestore, type RecordDifference, restoreRecords } from './history/restore-records.ts';
export { type Obstacle, planReversal, type Reversal } from './history/undo.ts';
// How a council wants its papers to look
export { type HouseStyleFault, type HouseStyleFile, parseHouseStyle } from './house-style/parse-house-style.ts';
// From papers to records
export { accountOf, describeAccount } from './importers/account.ts';
export { type RoleBook, roleBook } from './importers/account-roles.ts';
export { builtinImporters } from './importers/builtin.ts';
export { type ExtractOptions, extractPaper } from './importers/extract.ts';
export { type Identification, identify, type Opinion } from './importers/identify.ts';
export type {
  Candidate,
  CandidateAction,
  Decisions,
  Entity,
  FieldChange,
  ImportDecision,
  ImportPlan,
  Match,
  PaperPlan,
} from './importers/import-plan.ts';
export type {
  CommitteeMention,
  Draft,
  ExtractContext,
  Extraction,
  Importer,
  LetterDraft,
  MeetingDraft,
  PlanDraft,
  Recognition,
  RecommendationDraft,
  WorkProgrammeDraft,
} from './importers/importer.ts';
export { draftMapping, type MappingDraft } from './importers/mapping/draft-mapping.ts';
export {
  type ColumnEvidence,
  type ColumnExplanation,
  explainPaper,
  type PaperExplanation,
  type StatusExplanation,
  type TableExplanation,
} from './importers/mapping/explain-paper.ts';
export type { MappedColumn, Mapping } from './importers/mapping/mapping.ts';
export { type ColumnMeaning, columnMeanings } from './importers/parts/tables/column-words.ts';
export { planImport } from './importers/plan-import.ts';
export { type ExtractedPaper, paperId, reconcile } from './importers/reconcile/reconcile.ts';
export { type MappingFault, parseMapping } from './mapping/parse-mapping.ts';
export { printMapping } from './mapping/print-mapping.ts';
// Two copies of one register
export { commonBase } from './merge/common-base.ts';
export { conflictsIn } from './merge/conflicts-in.ts';
export { type KeptApart, mergeQuarantine } from './merge/merge-quarantine.ts';
export { type MergeConflict, type MergedRegisters, mergeRegisters } from './merge/merge-registers.ts';
export { type MissingValue, missingFrom } from './merge/missing-from.ts';
export { type ConflictChoice, planResolve } from './merge/resolve-conflict.ts';
export { resolveInRegister } from './merge/resolve-register.ts';
// The model
export type { CalendarDate, Timestamp } from './model/calendar-date.ts';
export type { Committee, Council, ResponsePeriod } from './model/committee.ts';
export { committeeInitials, committeeSubject, isCommittee } from './model/committee-name.ts';
export {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  endOfMonth,
  formatDate,
  formatShort,
  isCalendarDate,
  weekdayName,
} from './model/dates/calendar.ts';
export { checkWeekday } from './model/dates/check-weekday.ts';
export { type FoundDate, findDates } from './model/dates/find-dates.ts';
export { parseCalendarDate } from './model/dates/parse-date.ts';
export { parsePartialDate } from './model/dates/parse-partial-date.ts';
export { type PrintedDay, printedDays } from './model/dates/printed-day.ts';
export { describeConflict } from './model/describe-conflict.ts';
export type { FieldConflict } from './model/field-conflict.ts';
export type { HistoryEntry } from './model/history-entry.ts';
export type {
  AuditRow,
  Contact,
  Forum,
  ImprovementArea,
  ImprovementPlan,
  Measure,
  PlanAction,
  Reading,
  Risk,
} from './model/improvement-plan.ts';
export { archivePolicyLabel, classLabel, decisionLabel, stateLabel, statusLabel } from './model/labels.ts';
export type { Letter } from './model/letter.ts';
export type { AgendaItem, Attendance, Declaration, Meeting } from './model/meeting.ts';
export type { Account, LineRole, Paper } from './model/paper.ts';
export type { PartialDate } from './model/partial-date.ts';
export { type PublishedCells, publishedCells } from './model/published.ts';
export type {
  Archived,
  Commitment,
  FollowUpChange,
  Link,
  PrivateNote,
  ProgressNote,
  Recommendation,
  Response,
} from './model/recommendation.ts';
export type { RecordBase } from './model/record-base.ts';
export {
  type AnyRecord,
  type Collection,
  collections,
  emptyRegister,
  type Post,
  type RecordTypes,
  type Register,
  type Settings,
  schemaVersion,
  type WorkProgrammeItem,
} from './model/register.ts';
export type { SourceRef } from './model/source-ref.ts';
export {
  type ArchivePolicy,
  archivePolicies,
  type Decision,
  type DerivedState,
  decisions,
  derivedStates,
  type LinkKind,
  linkKinds,
  type PaperKind,
  paperKinds,
  type RecordClass,
  recordClasses,
  type Status,
  statuses,
} from './model/vocabulary.ts';
export { type DecisionReading, readDecision } from './model/words/decision-words.ts';
export { readStatus, type StatusReading } from './model/words/status-words.ts';
// Finding records
export { fold } from './query/fold.ts';
export { matches } from './query/match.ts';
export { nearest } from './query/nearest.ts';
export { parseQuery } from './query/parse-query.ts';
export { printQuery } from './query/print-query.ts';
export { dateFields, type Query, queryFields, wordFields } from './query/query.ts';
export { select } from './query/select.ts';
export { type SortField, sortRecommendations } from './query/sort.ts';
export { fieldLabel, fieldWords } from './reports/field-words.ts';
// From records to papers
export { darkPalette, lightPalette, type Palette } from './reports/palette.ts';
export { actionState } from './reports/plan-actions.ts';
export { readingChange } from './reports/plan-measures.ts';
export { reportKinds } from './reports/registry.ts';
export {
  type FileFormat,
  fileFormats,
  formatOfName,
  isFileFormat,
  type RenderOptions,
  type ReportFormat,
  renderReport,
  reportFormats,
} from './reports/render/render-report.ts';
export type { Report, ReportColumn, ReportEvent, ReportTable, Section } from './reports/report.ts';
export type { ReportKind, ReportOptions } from './reports/report-kind.ts';
export { contrastRatio } from './reports/style/contrast.ts';
export type { HouseStyle, Logo, ReportLook } from './reports/style/house-style.ts';
export { type PaletteFault, paletteFaults } from './reports/style/palette-faults.ts';
export { styleReport } from './reports/style/style-report.ts';
// What each record needs, and why
export { alikeness } from './rules/alike.ts';
export { type ArchiveVerdict, archivable, archivePolicyOf, defaultArchivePolicy } from './rules/archive.ts';
export { type Challenge, type ChallengeKind, challengesTo } from './rules/challenge.ts';
export { type Classification, classifyRecommendation } from './rules/classify.ts';
export { commitmentsIn } from './rules/commitments.ts';
export { derive, deriveAll } from './rules/derive.ts';
export { type Due, dueDate, dueOf, isOverdue } from './rules/due.ts';
export type { Derived, Finding, Why } from './rules/finding.ts';
export { type Gate, type GateFailure, gateFailures, gateNames, parseGates } from './rules/gate.ts';
export { isArchived, isAsk, isFinished, isLive, isOpen } from './rules/record-kind.ts';
export { type EarlierAsk, earlierAlike } from './rules/repeats.ts';
export { lastDayOf, type ResponseClock, responseClock } from './rules/response-clock.ts';
export { type ResponseProfile, responseProfile, responseProfiles } from './rules/response-profiles.ts';
export { type Slippage, slippageOf } from './rules/slippage.ts';
export { allowedStatuses, reasonRequired } from './rules/status-table.ts';
export { whyOf } from './rules/why.ts';

// Where a register is kept
export { memoryStore } from './store/memory-store.ts';
export { type ParsedRegister, parseRegister, type UnreadableRegister } from './store/parse-register.ts';
export { serialise } from './store/serialise.ts';
export type { Committed, Loaded, Store } from './store/store.ts';
