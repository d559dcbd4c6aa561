import { join } from 'node:path';
import type { FhirName } from '../cli/fhir-option.ts';
import { type Config, configSchema } from '../config/config-schema.ts';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import { asker, holder } from './parties.ts';

export interface GuardedPlaces {
  readonly directory: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly fhir: FhirName;
  readonly validate: 'refuse' | 'warn' | 'off';
}

/** Every national role and a node with two organisations in one process, without TLS, on this machine only. */
export function guardedConfig({ directory, port, databaseUrl, fhir, validate }: GuardedPlaces): Config {
  const publicUrl = `http://127.0.0.1:${port}`;
  const offered = <O extends { readonly ura: string }>(organization: O) => ({
    ...organization,
    credentialOffer: join(directory, 'offers', `${organization.ura}.json`),
  });
  const identities = identitiesFile(directory);
  return configSchema.parse({
    mode: 'development',
    name: 'guarded',
    listen: { host: '127.0.0.1', port, publicUrl },
    database: { url: databaseUrl },
    keys: { directory: join(directory, 'keys') },
    trust: { issuers: [`did:web:127.0.0.1%3A${port}:issuer`], loopback: true },
    national: {
      directory: `${publicUrl}/directory`,
      index: `${publicUrl}/index`,
      pseudonyms: `${publicUrl}/pseudonyms`,
      consent: `${publicUrl}/consent`,
      issuer: `${publicUrl}/issuer`,
      indexUra: indexOrganization.ura,
      consentUra: consentOrganization.ura,
    },
    roles: {
      issuer: { identities, offers: join(directory, 'offers') },
      pseudonyms: {},
      consent: { organization: offered(consentOrganization), choices: choicesFile(directory) },
      index: { organization: offered(indexOrganization) },
      directory: { organizations: identities },
      node: {
        organizations: [{ ...offered(holder), fhir: [fhir], validation: { default: validate } }, offered(asker)],
      },
    },
  });
}

export function identitiesFile(directory: string): string {
  return join(directory, 'identities.json');
}

export function choicesFile(directory: string): string {
  return join(directory, 'choices.json');
}
