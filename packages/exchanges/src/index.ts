export { accessSchema } from './access-schema.ts';
export { checkExchange } from './check-exchange.ts';
export type { ConformanceCase, ConformanceTests, MadeAct, MadeAnswers, TestRecord } from './conformance-tests.ts';
export {
  type ConsentCategory,
  consentCategories,
  consentCategorySystem,
  isConsentCategory,
} from './consent-category.ts';
export { consentFor, type DataCategory, dataCategories, isDataCategory } from './data-category.ts';
export {
  defineExchange,
  type ExchangeDefinition,
  type QueryDefinition,
  type VersionDefinition,
} from './define-exchange.ts';
export { describeExchange, type ExchangeDescription } from './describe-exchange.ts';
export { type Discovery, type DiscoveryOptions, discoverExchanges, surveyExchanges } from './discover-exchanges.ts';
export type {
  AcceptedResource,
  AccessPolicy,
  AnswerLayout,
  Exchange,
  ExchangeDelivery,
  ExchangeEntry,
  ExchangePattern,
  ExchangeQuery,
  ExchangeRole,
  ExchangeVersion,
  FollowUp,
  SystemRole,
} from './exchange.ts';
export type { ExchangeTools } from './exchange-tools.ts';
export { fault as exchangesFaults } from './faults.ts';
export { type ExchangeMatch, findMatch } from './find-match.ts';
export { type JoinedVersion, joinVersions } from './join-versions.ts';
export { limits as exchangeLimits } from './limits.ts';
export { type DeliveredWrite, type DeliveryMatch, findDelivery } from './match-delivery.ts';
export {
  type ExchangeRequest,
  type FollowUpMatch,
  matchRequest,
  type QueryMatch,
  type RequestMatch,
} from './match-request.ts';
export { checkTaskChange, movedTask } from './notified-pull/change-task.ts';
export { listOf, type Members, membersOf } from './notified-pull/members.ts';
export {
  isNotice,
  type KeptSignal,
  noticeCode,
  noticeIdentifier,
  type PullNotice,
  readNotice,
  readSignal,
  writeNotice,
} from './notified-pull/pull-notice.ts';
export type { TaskParty } from './notified-pull/task-party.ts';
export {
  endOf,
  type FoundWorkflow,
  findWorkflow,
  inputDocuments,
  pulledQueries,
  receiverOf,
  writeWorkflowTask,
} from './notified-pull/workflow-task.ts';
export { type OrganizationGroup, organizationTypes, typesOf } from './organization-types.ts';
export { isQualified, type Qualified } from './qualified.ts';
export { queryParameters, queryPath } from './query-parameters.ts';
export { type ExchangeWorkflow, isOpen, nextStates, type WorkflowSide, type WorkflowState } from './workflow.ts';
