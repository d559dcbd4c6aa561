export { genericName, genericZib } from './generic-view.ts';
export type { Conflict, Fold, FoldLevel, Group, Member, StatusBySource } from './merge/group.ts';
export { mergeGroups, mergeViews, viewsIn } from './merge/merge-views.ts';
export { type Measure, measuresOf } from './read/measure.ts';
export { type VagueDate, vagueDate, vaguePeriod } from './read/vague-date.ts';
export { zibById, zibFor, zibs } from './registry.ts';
export type { FhirResource } from './resource.ts';
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
