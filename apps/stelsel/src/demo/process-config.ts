import { join } from 'node:path';
import { stringify } from 'yaml';

/**
 * The processes of the region: the national and people's roles, a vendor's node with many organisations, and a hospital's
 * node that scenarios may kill.
 */
export const processNames = ['national', 'vendor', 'hospital'] as const;

export type ProcessName = (typeof processNames)[number];

export interface HostedOrganization {
  readonly ura: string;
  readonly name: string;
  readonly type: string;
  readonly kvk?: string;
  readonly process: ProcessName;
  readonly credentialCode: string;
}

interface Settings {
  readonly directory: string;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly databaseUrls: Readonly<Record<ProcessName, string>>;
  readonly organizations: readonly HostedOrganization[];
  readonly citizenService: HostedOrganization;
}

export function processUrl(settings: Pick<Settings, 'ports'>, name: ProcessName): string {
  return `https://localhost:${settings.ports[name]}`;
}

/** The configuration of one process of the region, as the YAML that `stelsel serve` reads. */
export function processConfig(settings: Settings, name: ProcessName): string {
  const national = processUrl(settings, 'national');
  const hosted = settings.organizations
    .filter((organization) => organization.process === name)
    .map(({ process: _process, ...organization }) => organization);
  const { process: _process, ...citizenService } = settings.citizenService;
  return stringify({
    mode: 'development',
    name,
    listen: {
      host: '127.0.0.1',
      port: settings.ports[name],
      publicUrl: processUrl(settings, name),
      tls: {
        key: { file: join(settings.directory, 'tls', 'server.key') },
        certificate: join(settings.directory, 'tls', 'server.crt'),
      },
    },
    database: { url: settings.databaseUrls[name] },
    keys: { directory: join(settings.directory, 'keys', name) },
    trust: {
      certificateAuthority: join(settings.directory, 'tls', 'ca.crt'),
      issuers: [`did:web:localhost%3A${settings.ports.national}:issuer`],
      loopback: true,
    },
    national: {
      directory: `${national}/directory`,
      index: `${national}/index`,
      pseudonyms: `${national}/pseudonyms`,
      consent: `${national}/consent`,
      issuer: `${national}/issuer`,
    },
    trace: true,
    roles:
      name === 'national'
        ? {
            directory: { organizations: join(settings.directory, 'identities.json') },
            index: {},
            pseudonyms: {},
            consent: {},
            issuer: { identities: join(settings.directory, 'identities.json') },
            citizen: { organization: citizenService },
          }
        : { node: { organizations: hosted } },
  });
}
