export { checkBsn } from './check-bsn.ts';
export { fault as identificationFaults } from './faults.ts';
export { type IdentificationClient, identificationClient } from './identification-client.ts';
export { type IdentificationServerDeps, identificationScope, identificationServer } from './identification-server.ts';
export { identificationLimits } from './limits.ts';
export { parseUziName, type UziCardType, type UziName } from './parse-uzi-name.ts';
export { type BsnAnswer, type BsnOutcome, type BsnQuestion, bsnOutcomes, type Sex } from './person-check.ts';
export type {
  OrganizationNumber,
  ProfessionalNumber,
  RegisteredOrganization,
  RegisteredPerson,
  RegisteredProfessional,
  Registers,
} from './ports.ts';
