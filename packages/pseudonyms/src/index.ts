export { type PseudonymsServerDeps, pseudonymsServer } from './adapters/http/pseudonyms-server.ts';
export { postgresBudget } from './adapters/postgres/budget.ts';
export { pseudonymReceiverMigrations, pseudonymsMigrations } from './adapters/postgres/migrations.ts';
export { postgresRecipients } from './adapters/postgres/recipients.ts';
export { postgresUseOnce } from './adapters/postgres/use-once.ts';
export type { PseudonymDialect } from './dialect.ts';
export { derivedEvaluationKeys, type EvaluationKey, type EvaluationKeys } from './evaluation-keys.ts';
export { fault as pseudonymsFaults } from './faults.ts';
export { memoryBudget, memoryRecipients, memoryUseOnce } from './in-memory.ts';
export { pseudonymLimits } from './limits.ts';
export type { ServiceKeys } from './open-evaluation.ts';
export type { RecipientRegister, SpendBudget, UseOnce } from './ports.ts';
export { type PseudonymClient, type PseudonymClientDeps, pseudonymClient } from './pseudonym-client.ts';
export {
  type OpenOptions,
  type PseudonymReceiver,
  type PseudonymReceiverDeps,
  pseudonymReceiver,
} from './pseudonym-receiver.ts';
export { parseRecipient, type Recipient } from './recipient.ts';
export { announceRecipient } from './recipient-client.ts';
export type { SpeaksFor } from './register-recipient.ts';
export { rememberRecipients } from './remember-recipients.ts';
export { remoteServiceKeys } from './remote-service-keys.ts';
