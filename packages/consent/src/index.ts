export { consentServer } from './adapters/http/consent-server.ts';
export type { ConsentServerDeps } from './adapters/http/consent-server-deps.ts';
export { type NotificationEndpointDeps, notificationEndpoint } from './adapters/http/notification-endpoint.ts';
export { postgresChoices } from './adapters/postgres/choices.ts';
export { type KnownConsents, postgresKnownConsents } from './adapters/postgres/known-consents.ts';
export { consentMigrations, localConsentMigrations } from './adapters/postgres/migrations.ts';
export { noticeConsumer } from './adapters/postgres/queue-notices.ts';
export { startNotices } from './adapters/postgres/start-notices.ts';
export { postgresSubscriptions } from './adapters/postgres/subscriptions.ts';
export type { OpenAnswer } from './answer-open.ts';
export type { ClosedClientDeps, ClosedDecision } from './ask-closed.ts';
export { holderCategories, holderCategoryOf, userCategories, userCategoryOf } from './care-categories.ts';
export type { Choice, Party, Recorder, Situation, Statement } from './choice.ts';
export type { ClosedQuestion, ResponsibleProfessional } from './closed-question.ts';
export { type ChoiceReceipt, type ConsentClient, consentClient, type OwnChoice } from './consent-client.ts';
export { type ConsentDecision, type ConsentQuestion, decideConsent, type PartyFacts } from './decide.ts';
export type { DeliverDeps } from './deliver-notification.ts';
export { fault as consentFaults } from './faults.ts';
export { consentLimits } from './limits.ts';
export {
  type ConsentOrigin,
  type KnownConsentStore,
  type LocalConsents,
  type LocalConsentsDeps,
  localConsents,
  type OnConsentChange,
} from './local-consents.ts';
export { type Notification, readNotification, writeNotification } from './notification.ts';
export { patientSeal } from './patient-seal.ts';
export type { ChoiceStore, OpenToken, PatientSeal, PseudonymOf, Subscription, SubscriptionStore } from './ports.ts';
export { type RecordDeps, recordChoices } from './record-choices.ts';
export { rememberPseudonyms } from './remember-pseudonyms.ts';
export type { SubscriptionRequest } from './subscription-resource.ts';
