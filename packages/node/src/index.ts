export { fault as nodeFaults } from './faults.ts';
export { ownRecordScope } from './guard/match.ts';
export { type GuardRow, guardTable } from './guard/table.ts';
export { nodeLimits } from './limits.ts';
export { nodeServer } from './node-server.ts';
export { type OpenServerDeps, openServer } from './open-server.ts';
export type { AskConsent, ConsentAnswers, NodeDeps, Tenant } from './ports.ts';
export { interactions } from './rest/fhir-request.ts';
