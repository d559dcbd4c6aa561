import { fileKeyStore } from '@stelsel/http';
import { secureRandomness, systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { region as invented } from '@stelsel/population';
import { signIn } from '../../apps/stelsel/src/ask/sign-in.ts';
import { identities } from '../../apps/stelsel/src/compose/identities.ts';
import { type OrganizationAgent, openAgent } from '../../apps/stelsel/src/compose/organization-agent.ts';
import type { Config } from '../../apps/stelsel/src/config/config-schema.ts';
import { loadConfig } from '../../apps/stelsel/src/config/load-config.ts';
import type { BenchRegion } from './bench-region.ts';

/** One organisation of the region with a professional signed in: what a record system at that organisation can do. */
export interface RegionParty {
  readonly ura: Ura;
  readonly type: string;
  readonly agent: OrganizationAgent;
  readonly config: Config;
  /** The attestation of its first professional. */
  readonly attestation: string;
}

/** Acts with the organisation's own keys, as software on its own premises would. */
export async function regionParty(region: BenchRegion, ura: string): Promise<RegionParty> {
  const organization = invented.organizations.find((known) => known.ura === ura);
  const [professional] = organization?.professionals ?? [];
  if (organization === undefined || professional === undefined) {
    throw new Error(`organisation ${ura} has no professionals`);
  }
  const { file } = region.started;
  const config = unwrap(await loadConfig(file.processes[organization.process] ?? '', {}));
  const keys = fileKeyStore(config.keys.directory);
  const hosted = config.roles.node?.organizations.find((known) => known.ura === ura);
  if (hosted === undefined) {
    throw new Error(`organisation ${ura} is not hosted by ${organization.process}`);
  }
  const context = {
    config,
    keys,
    fetch: region.fetch,
    clock: systemClock,
    randomness: secureRandomness,
    identities: identities({ config, keys }),
  };
  const agent = unwrap(await openAgent(context, ura, hosted));
  unwrap(await agent.collectCredential());
  const asker = { kind: 'professional', role: professional.role, ura: ura as Ura } as const;
  const attestation = unwrap(await signIn(file, region.ca, asker));
  return { ura: ura as Ura, type: organization.type, agent, config, attestation };
}

/** The region's GP practice that asks, and the general hospital that answers. */
export const askingPractice = '90000004';
export const answeringHospital = '90000001';
