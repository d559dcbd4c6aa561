export { type DirectiveConflict, type DirectiveTopic, directiveTopics } from './directives/directive-topics.ts';
export { genericName, genericZib } from './generic-view.ts';
export type { ChangedFact, HandoverChange } from './handover/handover-changes.ts';
export type { ExpectedSection, HandoverSection, SectionState } from './handover/handover-sections.ts';
export { type AnsweredSender, type Handover, handoversIn } from './handover/handovers-in.ts';
export { type ImagePlace, imagePlaces } from './imaging/image-places.ts';
export { modalityWords } from './imaging/modality-words.ts';
export {
  type ComparableStudy,
  type HeardSource,
  type PlannedExamination,
  type RecentExaminations,
  recentExaminations,
} from './imaging/recent-examinations.ts';
export { reportsOfStudy } from './imaging/reports-of-study.ts';
export { isSupporting } from './is-supporting.ts';
export {
  type AdministrationInput,
  type AdministrationLine,
  type AdministrationList,
  administrationList,
} from './medication/administration-list.ts';
export { type AdministrationStep, stepWords } from './medication/administration-steps.ts';
export type { BlockDifference, BlockKind, StateCode, TreatmentState } from './medication/building-block.ts';
export { deviationReasons } from './medication/deviation-reasons.ts';
export type { Deviation } from './medication/deviations.ts';
export { latestStops } from './medication/latest-stops.ts';
export {
  type MedicationOverview,
  medicationOverview,
  type OverviewInput,
  type TreatmentRow,
  type Verified,
} from './medication/medication-overview.ts';
export type { AskedSource, MissingSource } from './medication/missing-sources.ts';
export type { Told } from './medication/told.ts';
export {
  checkAdministration,
  type DoseToTick,
  type Tick,
  withdrawAdministration,
  writeAdministration,
} from './medication/write-administration.ts';
export { decisionsOn, type ProposalKind, writeProposal, writeProposalReply } from './medication/write-proposal.ts';
export type { Conflict, Fold, FoldLevel, Group, Member, StatusBySource } from './merge/group.ts';
export { mergeGroups, mergeViews, viewsIn } from './merge/merge-views.ts';
export { instantOn } from './read/calendar.ts';
export { type Measure, measuresOf } from './read/measure.ts';
export { type VagueDate, vagueDate, vaguePeriod } from './read/vague-date.ts';
export { zibById, zibFor, zibs } from './registry.ts';
export type { FhirResource } from './resource.ts';
export { isSensitive } from './sensitive/is-sensitive.ts';
export { patientSummary } from './summary/patient-summary.ts';
export type { PatientSummary, SummaryInput, SummarySource } from './summary/summary.ts';
export { countUnread, viewOf, viewsOf } from './view-of.ts';
export { unclear, withdrawn } from './words/status.ts';
export type {
  Code,
  Difference,
  Fact,
  MergeRules,
  Original,
  Source,
  StatusWord,
  ViewContext,
  Zib,
  ZibView,
} from './zib.ts';
