import { join } from 'node:path';
import type { FhirName } from '../cli/fhir-option.ts';
import { type Config, configSchema } from '../config/config-schema.ts';
import type { RegionCertificates } from '../demo/certificates.ts';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import { asker, holder } from './parties.ts';

export interface GuardedPlaces {
  readonly directory: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly fhir: FhirName;
  readonly validate: 'refuse' | 'warn' | 'off';
  /** Organisations beside the holder and the practice. */
  readonly more?: readonly { readonly ura: string; readonly name: string; readonly type: string }[];
  /** With these it listens over TLS, at `localhost`. */
  readonly certificates?: RegionCertificates;
  /** How often a node looks for what is new in the directory. */
  readonly synchronizeSeconds?: number;
}

/** Every national role and a node with its organisations in one process, on this machine only. */
export function guardedConfig(places: GuardedPlaces): Config {
  const { directory, port, databaseUrl, fhir, validate, more = [], synchronizeSeconds, certificates } = places;
  const publicUrl = certificates === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
  const offered = <O extends { readonly ura: string }>(organization: O) => ({
    ...organization,
    credentialOffer: join(directory, 'offers', `${organization.ura}.json`),
  });
  const identities = identitiesFile(directory);
  return configSchema.parse({
    mode: 'development',
    name: 'guarded',
    listen: { host: '127.0.0.1', port, publicUrl, ...(certificates && { tls: tlsWith(certificates) }) },
    database: { url: databaseUrl },
    keys: { directory: join(directory, 'keys') },
    trust: {
      issuers: [`did:web:${new URL(publicUrl).host.replace(':', '%3A')}:issuer`],
      loopback: true,
      ...(certificates && { certificateAuthority: certificates.authorityFile }),
    },
    national: {
      directory: `${publicUrl}/directory`,
      index: `${publicUrl}/index`,
      pseudonyms: `${publicUrl}/pseudonyms`,
      consent: `${publicUrl}/consent`,
      issuer: `${publicUrl}/issuer`,
      indexUra: indexOrganization.ura,
      consentUra: consentOrganization.ura,
      ...(synchronizeSeconds === undefined ? {} : { synchronizeSeconds }),
    },
    roles: {
      issuer: { identities, offers: join(directory, 'offers') },
      pseudonyms: {},
      consent: { organization: offered(consentOrganization), choices: choicesFile(directory) },
      index: { organization: offered(indexOrganization) },
      directory: { organizations: identities },
      node: {
        organizations: [
          { ...offered(holder), fhir: [fhir], validation: { default: validate } },
          ...[asker, ...more].map(offered),
        ],
      },
    },
  });
}

function tlsWith({ keyFile, certificateFile }: RegionCertificates) {
  return { key: { file: keyFile }, certificate: certificateFile };
}

export function identitiesFile(directory: string): string {
  return join(directory, 'identities.json');
}

export function choicesFile(directory: string): string {
  return join(directory, 'choices.json');
}
