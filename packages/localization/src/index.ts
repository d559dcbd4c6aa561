export { localizationServer } from './adapters/http/localization-server.ts';
export type { LocalizationServerDeps } from './adapters/http/localization-server-deps.ts';
export { localizationMigrations } from './adapters/postgres/migrations.ts';
export { postgresRegistry } from './adapters/postgres/registry.ts';
export { fault as localizationFaults } from './faults.ts';
export type { Holder, Holding, Registration, Source } from './holding.ts';
export { localizationLimits } from './limits.ts';
export {
  type FoundHolder,
  type LocalizationClient,
  type LocalizationClientDeps,
  localizationClient,
  type RegisterRequest,
  type WithdrawRequest,
} from './localization-client.ts';
export type { Change, ChangeOutcome, ConsentGate, OpenToken, OwnFilter, Registry } from './ports.ts';
