/** Which schemas a process may have, with what this version knows of each; for checks that change nothing. */
import { addressingMigrations } from '@stelsel/addressing';
import { authenticationMigrations, sessionMigrations } from '@stelsel/authentication';
import { citizenMigrations } from '@stelsel/citizen';
import { packageMigrations } from '@stelsel/conformance';
import { consentMigrations, localConsentMigrations } from '@stelsel/consent';
import type { Migration } from '@stelsel/database';
import { localizationMigrations } from '@stelsel/localization';
import { loggingMigrations } from '@stelsel/logging';
import { nodeMigrations } from '@stelsel/node';
import { pseudonymReceiverMigrations, pseudonymsMigrations } from '@stelsel/pseudonyms';
import { regieMigrations } from '@stelsel/regie';
import { storeMigrations } from '@stelsel/store';
import { tenantMigrations } from './tenants.ts';

export const schemas: Readonly<Record<string, readonly Migration[]>> = {
  addressing: addressingMigrations,
  authentication: authenticationMigrations,
  citizen: citizenMigrations,
  consent: consentMigrations,
  consent_receiver: pseudonymReceiverMigrations,
  directory: storeMigrations,
  index: localizationMigrations,
  index_receiver: pseudonymReceiverMigrations,
  known_consent: localConsentMigrations,
  log: loggingMigrations,
  node: nodeMigrations,
  packages: packageMigrations,
  pseudonyms: pseudonymsMigrations,
  regie: regieMigrations,
  sessions: sessionMigrations,
  store: storeMigrations,
  tenants: tenantMigrations,
};
