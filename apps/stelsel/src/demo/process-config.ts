import { join } from 'node:path';
import { stringify } from 'yaml';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import type { RegionCertificates } from './certificates.ts';
import { regionServices } from './region-services.ts';

/**
 * The processes of the region: the national and people's roles, a vendor's node with many organisations, and a hospital's
 * node that scenarios may kill.
 */
export const processNames = ['national', 'vendor', 'hospital'] as const;

export type ProcessName = (typeof processNames)[number];

interface HostedOrganization {
  readonly ura: string;
  readonly name: string;
  readonly type: string;
  readonly process: ProcessName;
}

export interface RegionPlan {
  readonly directory: string;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly databaseUrls: Readonly<Record<ProcessName, string>>;
  readonly certificates: RegionCertificates;
  readonly organizations: readonly HostedOrganization[];
  /** Whether somebody looks on. */
  readonly trace: boolean;
}

export function processUrl(plan: Pick<RegionPlan, 'ports'>, name: ProcessName): string {
  return `https://localhost:${plan.ports[name]}`;
}

/** The configuration of one process of the region, as the YAML that `stelsel serve` reads. */
export function processConfig(plan: RegionPlan, name: ProcessName): string {
  const national = processUrl(plan, 'national');
  return stringify({
    mode: 'development',
    name,
    listen: {
      host: '127.0.0.1',
      port: plan.ports[name],
      publicUrl: processUrl(plan, name),
      tls: { key: { file: plan.certificates.keyFile }, certificate: plan.certificates.certificateFile },
    },
    database: { url: plan.databaseUrls[name] },
    keys: { directory: join(plan.directory, 'keys', name) },
    ...regionServices(national, plan.certificates.authorityFile),
    trace: plan.trace,
    roles: name === 'national' ? nationalRoles(plan) : { node: { organizations: hosted(plan, name) } },
  });
}

function nationalRoles(plan: RegionPlan): object {
  const identities = join(plan.directory, 'identities.json');
  const [citizenService] = hosted(plan, 'national');
  return {
    issuer: { identities, offers: join(plan.directory, 'offers') },
    pseudonyms: {},
    consent: { organization: withOffer(plan, consentOrganization), choices: join(plan.directory, 'choices.json') },
    index: { organization: withOffer(plan, indexOrganization) },
    directory: { organizations: identities },
    citizen: { organization: citizenService },
  };
}

function hosted(plan: RegionPlan, name: ProcessName): readonly object[] {
  return plan.organizations
    .filter((organization) => organization.process === name)
    .map(({ ura, name: people, type }) => withOffer(plan, { ura, name: people, type }));
}

function withOffer<O extends { readonly ura: string }>(plan: RegionPlan, organization: O): object {
  return { ...organization, credentialOffer: join(plan.directory, 'offers', `${organization.ura}.json`) };
}
