import { join } from 'node:path';
import { didOf } from '@stelsel/authentication';
import { unwrap } from '@stelsel/kernel';
import { region } from '@stelsel/population';
import { stringify } from 'yaml';
import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';
import type { RegionCertificates } from './certificates.ts';
import { regionServices } from './region-services.ts';

/**
 * The processes of the region: the national and people's roles, a vendor's node with many organisations, a hospital's
 * node that scenarios may kill, and the public pages of the agendas.
 */
export const processNames = ['national', 'vendor', 'hospital', 'regie'] as const;

export type ProcessName = (typeof processNames)[number];

interface HostedOrganization {
  readonly ura: string;
  readonly name: string;
  readonly type: string;
  readonly process: ProcessName;
  readonly fhir: 'r4' | 'stu3';
}

export interface RegionPlan {
  readonly directory: string;
  readonly ports: Readonly<Record<ProcessName | 'signIn' | 'citizen', number>>;
  readonly databaseUrls: Readonly<Record<ProcessName, string>>;
  readonly certificates: RegionCertificates;
  readonly organizations: readonly HostedOrganization[];
  /** Whether somebody looks on. */
  readonly trace: boolean;
}

/** Where people of the region sign in: another host name than that of the pages, so that cookies never mix. */
function signInUrl(plan: RegionPlan): string {
  return `http://localhost:${plan.ports.signIn}`;
}

/** MijnZorgoverzicht, for any browser of this machine; its cookies have names of their own. */
export function citizenUrl(plan: { readonly ports: { readonly citizen: number } }): string {
  return `http://127.0.0.1:${plan.ports.citizen}`;
}

export function processUrl(plan: { readonly ports: Readonly<Record<ProcessName, number>> }, name: ProcessName): string {
  // The agendas are for any browser of this machine, which does not know the authority of the region.
  return name === 'regie' ? `http://127.0.0.1:${plan.ports[name]}` : `https://localhost:${plan.ports[name]}`;
}

/** The configuration of one process of the region, as the YAML that `stelsel serve` reads. */
export function processConfig(plan: RegionPlan, name: ProcessName): string {
  const services = regionServices(processUrl(plan, 'national'), plan.certificates.authorityFile);
  return stringify({
    mode: 'development',
    name,
    listen: {
      host: '127.0.0.1',
      port: plan.ports[name],
      publicUrl: processUrl(plan, name),
      ...(name === 'regie'
        ? {}
        : { tls: { key: { file: plan.certificates.keyFile }, certificate: plan.certificates.certificateFile } }),
    },
    database: { url: plan.databaseUrls[name] },
    keys: { directory: join(plan.directory, 'keys', name) },
    trust: services.trust,
    national: { ...services.national, regie: processUrl(plan, 'regie') },
    trace: plan.trace,
    roles: rolesOf(plan, name),
  });
}

function rolesOf(plan: RegionPlan, name: ProcessName): object {
  switch (name) {
    case 'national':
      return nationalRoles(plan);
    case 'regie':
      return {
        regie: {
          snapshots: join(plan.directory, 'snapshots'),
          invented: {
            network: { region: region.name, organizations: join(plan.directory, 'identities.json') },
          },
          measured: true,
          signIn: { issuer: signInUrl(plan), clientId: 'regie' },
        },
      };
    default:
      return { node: { organizations: hosted(plan, name) } };
  }
}

function nationalRoles(plan: RegionPlan): object {
  const identities = join(plan.directory, 'identities.json');
  const [citizenService] = hosted(plan, 'national');
  return {
    issuer: {
      identities,
      offers: join(plan.directory, 'offers'),
      signIn: {
        port: plan.ports.signIn,
        publicUrl: signInUrl(plan),
        clients: [
          { id: 'regie', name: 'de agenda’s van het stelsel', origin: processUrl(plan, 'regie'), people: 'employees' },
          {
            id: 'mijnzorgoverzicht',
            name: 'MijnZorgoverzicht',
            origin: citizenUrl(plan),
            people: 'citizens',
            service: unwrap(didOf(`${processUrl(plan, 'national')}/citizen`)),
          },
        ],
      },
    },
    pseudonyms: {},
    consent: { organization: withOffer(plan, consentOrganization), choices: join(plan.directory, 'choices.json') },
    index: { organization: withOffer(plan, indexOrganization) },
    directory: { organizations: identities },
    citizen: {
      organization: citizenService,
      site: {
        port: plan.ports.citizen,
        publicUrl: citizenUrl(plan),
        signIn: { issuer: signInUrl(plan) },
        mail: { folder: join(plan.directory, 'mail') },
      },
    },
  };
}

function hosted(plan: RegionPlan, name: ProcessName): readonly object[] {
  return plan.organizations
    .filter((organization) => organization.process === name)
    .map(({ ura, name: people, type, fhir }) =>
      // Only nodes say in what they answer; the citizen's service keeps nothing.
      withOffer(plan, { ura, name: people, type, ...(name === 'national' ? {} : { fhir: spoken(ura, fhir) }) }),
    );
}

function withOffer<O extends { readonly ura: string }>(plan: RegionPlan, organization: O): object {
  return { ...organization, credentialOffer: join(plan.directory, 'offers', `${organization.ura}.json`) };
}

/** They take over from a hospital that speaks STU3 only, so they have a record in STU3 beside their own. */
const takingOver: readonly string[] = ['90000001', '90000011'];

function spoken(ura: string, fhir: HostedOrganization['fhir']): readonly string[] {
  return takingOver.includes(ura) ? ['r4', 'stu3'] : [fhir];
}
