export { type DirectoryServerDeps, directoryScopes } from './adapters/http/answer.ts';
export { directoryServer } from './adapters/http/directory-server.ts';
export { addressingMigrations } from './adapters/postgres/migrations.ts';
export {
  type DirectoryClient,
  type DirectoryClientDeps,
  directoryClient,
  type Mandate,
  type Published,
} from './client/directory-client.ts';
export type { EndpointOffer, FhirOffer } from './client/endpoint-offer.ts';
export { exchangePayload, type MandateCode, mandateCodes } from './code-systems.ts';
export { addressingFaults } from './faults.ts';
export { addressingLimits } from './limits.ts';
export type { TrustChain } from './ports.ts';
export { trustAuthorities } from './provenance/trust-authorities.ts';
export { type DirectoryReplica, directoryReplica, type ReplicaDeps } from './replica/directory-replica.ts';
export type { EndpointAsk, FoundEndpoint, KnownOrganization } from './replica/find-endpoint.ts';
export { type ScheduleOptions, scheduleSync } from './replica/schedule-sync.ts';
export type { WantedExchange } from './replica/select-endpoint.ts';
export type { SyncReport } from './replica/sync-directory.ts';
export { type RegisteredOrganization, seedOrganizations } from './server/seed-organizations.ts';
