/** The agendas: facts with their source in two time axes, rules over them, open data, and what pages need. */
export { accountOfClaims, type ClaimNames } from './accounts/account-of-claims.ts';
export { snapshotDirectory } from './adapters/files/snapshot-directory.ts';
export { faultPages, pageRoutes } from './adapters/http/page-routes.ts';
export { regieServer } from './adapters/http/regie-server.ts';
export { useRoutes, useScope } from './adapters/http/use-routes.ts';
export { postgresHooks } from './adapters/postgres/hook-store.ts';
export { regieMigrations } from './adapters/postgres/migrations.ts';
export { postgresProposals } from './adapters/postgres/proposal-store.ts';
export { postgresRecords } from './adapters/postgres/record-store.ts';
export { postgresUse } from './adapters/postgres/use-store.ts';
export { type Formula, formulas } from './catalog/formulas.ts';
export { loadContent } from './content/load-content.ts';
export { type Content, readContent } from './content/read-content.ts';
export type { Cell, Column, Dataset, Row } from './datasets/dataset.ts';
export { datasetByName, datasets } from './datasets/datasets.ts';
export { fault as regieFaults } from './faults.ts';
export { giveFeedback } from './feedback/give-feedback.ts';
export { inventedCountry, measuredCategories } from './invented/invented-country.ts';
export { loadInvented } from './invented/load-invented.ts';
export { networkRegion } from './invented/network-region.ts';
export { keepHouse } from './keep-house.ts';
export { regieLimits } from './limits.ts';
export { bookingAct, bookMoney } from './money/book-money.ts';
export { type BookingKind, bookingKinds } from './money/booking.ts';
export type { Language, Page, PageAnswer, PageForm, PageRequest, WebApp } from './pages/page.ts';
export type { RegieDeps, SignedIn } from './ports.ts';
export type { Account, HeldRole, Role } from './records/account.ts';
export type { FieldDefinitions, RecordType, WriteScope } from './records/define-type.ts';
export { type FieldShape, shapeOf } from './records/field-shape.ts';
export type { HeldRecord } from './records/held-record.ts';
export { listCache } from './records/list-cache.ts';
export { maySupervise } from './records/may-supervise.ts';
export { mayWrite } from './records/may-write.ts';
export { daysBetween } from './records/moment.ts';
export type { Reader } from './records/open-reader.ts';
export type { PastStatement } from './records/ports.ts';
export type { Proposal } from './records/proposal.ts';
export { removeRecord } from './records/remove-record.ts';
export { type Saved, saveRecord } from './records/save-record.ts';
export type { Source, SourceClass } from './records/source.ts';
export { nextStates } from './records/state-machine.ts';
export { takeOverTexts } from './regional/take-over-texts.ts';
export type { LeftOut } from './rules/add-up.ts';
export { boundsOf } from './rules/bounds.ts';
export type { CellOverlay, CellState } from './rules/cell-light.ts';
export type { InitiativeSignal } from './rules/convergence.ts';
export { dayText, instantText } from './rules/day-text.ts';
export { type MaturityCount, maturityGap } from './rules/maturity-counts.ts';
export { type MoneyLink, type MoneyMap, type MoneyNode, moneyMap, type PlaceBy } from './rules/money-map.ts';
export { type Phase, phaseOfState, statesOfPhase } from './rules/phase-of-item.ts';
export type { Colour, LightPart } from './rules/programme-light.ts';
export type { SectorLoad } from './rules/public-load.ts';
export { quarterDays, quartersBetween } from './rules/quarters.ts';
export { prefilledAnswer, type ScanAnswer, scanQuestions, scanScore, scanTemplate } from './rules/self-scan.ts';
export { type StreamStage, stageOfStream, streamStages } from './rules/stream-stage.ts';
export { type VendorReadiness, vendorReadiness } from './rules/vendor-readiness.ts';
export { decideAny } from './snapshots/decide-any.ts';
export { decidePublication, proposePublication, publicationAct } from './snapshots/publish-snapshot.ts';
export { takeSnapshot } from './snapshots/take-snapshot.ts';
export { isSnapshotManifest, verifyManifest, verifySnapshotFile } from './snapshots/verify-snapshot.ts';
export { itemStates, trackStates } from './states/machines.ts';
export { type OverdueAnswer, type OverdueKind, overdueAnswers, overdueKinds } from './supervision/overdue-answers.ts';
export type { LogEntry } from './supervision/read-change-log.ts';
export { application, architectureReview } from './types/architecture.ts';
export { priorities, wish, wishBundle, wishVote } from './types/demand.ts';
export { feedback, policyFeedback } from './types/feedback.ts';
export { handover } from './types/handover.ts';
export {
  layers,
  maturity,
  observation,
  phase,
  phaseStatement,
  selfScan,
  steeringMechanism,
  threshold,
  track,
} from './types/implementation.ts';
export { action, body, decisionRoute, initiative, initiativeRelation, publicTask } from './types/initiatives.ts';
export { fundingScheme, type fundingStream, ledgerEntry } from './types/money.ts';
export { changeRequest, obstacle, obstacleKinds, playbook } from './types/obstacles.ts';
export { party, partyRoles } from './types/party.ts';
export {
  type Agenda,
  agendaItem,
  agendas,
  decision,
  dependency,
  effort,
  milestone,
  parliamentCommitment,
  productFamily,
  programme,
  vendorCapacity,
} from './types/portfolio.ts';
export { recordTypes, typeByName } from './types/record-types.ts';
export { reference, referenceLists, region, sector, topicCategory } from './types/reference-lists.ts';
export {
  applicability,
  type DeclaredLight,
  declaredLight,
  declaredLights,
  type ImpactClass,
  impactClasses,
  readersGuide,
  regionalCommitment,
  regionalTopic,
  topic,
} from './types/regional-agenda.ts';
export { supplierAnswer } from './types/supply.ts';
export { keepMeasuring, type Measuring } from './use/keep-measuring.ts';
export type { UseReport } from './use/use-store.ts';
export type { CoverageSubject } from './views/agenda-coverage.ts';
export { agendaCoverage, coverageSubjects } from './views/agenda-coverage.ts';
export { type AgendaPlan, agendaPlan } from './views/agenda-plan.ts';
export { conflictWaysOut } from './views/conflict-ways-out.ts';
export { type DecisionRecord, decisionsAbout, decisionsOfAgenda } from './views/decisions-about.ts';
export { type BundleView, type DemandView, demandView, type WishView } from './views/demand-view.ts';
export { type Booking, type BookingFilter, type Bookings, findBookings } from './views/find-bookings.ts';
export { type FoundRecord, findRecords } from './views/find-records.ts';
export { type HandoverItem, handoverBoard } from './views/handover-board.ts';
export type { TrackState } from './views/implementation-topics.ts';
export { implementationTopics, type TopicProgress, type Track } from './views/implementation-topics.ts';
export { inOrder } from './views/in-order.ts';
export { type InitiativeOverview, initiativeOverview, realParties } from './views/initiative-overview.ts';
export { type MoneyFlows, moneyFlows, type SchemeMoney } from './views/money-flows.ts';
export { type DeskObstacle, type ObstacleBoard, obstacleBoard } from './views/obstacle-board.ts';
export { type PlanLine, planLines, type Span } from './views/plan-lines.ts';
export type { ProgrammeView } from './views/programme-lights.ts';
export { lightOf, programmeLights } from './views/programme-lights.ts';
export { type ProgrammePurchases, type Purchase, programmePurchases } from './views/programme-purchases.ts';
export { type AgendaTopic, type RegionAgenda, regionAgenda } from './views/region-agenda.ts';
export { type RegionArchitecture, type ReviewWithLeadTime, regionArchitecture } from './views/region-architecture.ts';
export { type RegionalCell, regionalCells } from './views/regional-cells.ts';
export { type RowsPage, rowsPage } from './views/rows-page.ts';
export type { DutyBasis } from './views/sector-roadmap.ts';
export { type SectorRoadmap, sectorRoadmap } from './views/sector-roadmap.ts';
export { type ItemAnswers, supplierAnswers } from './views/supplier-answers.ts';
export {
  type MonthOfUse,
  type SectorOfTopic,
  seriesOfCell,
  type TopicInRegion,
  topicInRegion,
} from './views/topic-in-region.ts';
export { type TopicThreshold, topicThresholds } from './views/topic-thresholds.ts';
export { type Trial, type WhatIfPlan, whatIfPlan } from './views/what-if-plan.ts';
