import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFetcher, createServer, fileKeyStore } from '@stelsel/http';
import { type Clock, combine, err, ok, type Result, secureRandomness, unwrap } from '@stelsel/kernel';
import { region as invented } from '@stelsel/population';
import { identities } from '../compose/identities.ts';
import { type OrganizationAgent, openAgent } from '../compose/organization-agent.ts';
import { type Config, configSchema } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { brokenNeighbours, newcomer } from '../identities/national-organizations.ts';
import { freePorts } from './free-ports.ts';
import { regionServices } from './region-services.ts';
import type { StartedRegion } from './start-region.ts';

/** An organisation that speaks for itself from outside the processes of the region, with keys of its own. */
export interface OutsideParty {
  readonly agent: OrganizationAgent;
  readonly config: Config;
  /** Where its DID document is served. */
  readonly publicUrl: string;
  /** May be called twice. */
  close(): Promise<void>;
}

/** Opens the party: a small server for its DID document, a key folder, and its credential from the issuer's offer. */
export async function openOutsideParty(
  region: StartedRegion,
  ura: string,
  clock: Clock,
): Promise<Result<OutsideParty>> {
  const [port] = await freePorts(1);
  const config = outsideConfig(region, ura, port ?? 0);
  const ca = await readFile(region.file.certificateAuthority, 'utf8');
  const { tls } = config.listen;
  const server = createServer({
    name: `outside-${ura}`,
    clock,
    tls: {
      key: await readFile(tls?.key.file ?? '', 'utf8'),
      cert: await readFile(tls?.certificate ?? '', 'utf8'),
    },
  });
  const fetch = createFetcher({ ca, allow: () => true, privateAddresses: true });
  const keys = fileKeyStore(config.keys.directory);
  const dids = identities({ config, keys });
  const context = { config, keys, fetch, clock, randomness: secureRandomness, identities: dids };
  const organization = config.roles.node?.organizations[0];
  if (organization === undefined) {
    return err(fault('CLI-NO-ORGANIZATION', { ura }));
  }
  const agent = await openAgent(context, ura, organization);
  await server.register(dids.server);
  await server.listen({ host: '127.0.0.1', port: port ?? 0 });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= server.close().then(() => fetch.close());
    return closing;
  };
  const ready = agent.ok ? combine([agent, await agent.value.collectCredential()]) : agent;
  if (!ready.ok) {
    await close();
    return ready;
  }
  return ok({ agent: unwrap(agent), config, publicUrl: config.listen.publicUrl, close });
}

/** The configuration such an organisation would write: its own address, the region's national roles. */
export function outsideConfig(region: StartedRegion, ura: string, port: number): Config {
  const national = region.file.issuer.replace(/\/issuer$/, '');
  const directory = join(region.directory, 'outside', ura);
  const known = [newcomer, ...brokenNeighbours, ...invented.organizations].find((party) => party.ura === ura);
  return configSchema.parse({
    name: `outside-${ura}`,
    listen: {
      port,
      publicUrl: `https://localhost:${port}`,
      tls: {
        key: { file: join(region.directory, 'tls', 'server.key') },
        certificate: join(region.directory, 'tls', 'server.crt'),
      },
    },
    database: { url: region.databaseUrl('outside') },
    keys: { directory },
    ...regionServices(national, region.file.certificateAuthority),
    roles: {
      node: {
        organizations: [
          {
            ura,
            name: known?.name ?? ura,
            type: known?.type ?? 'Z3',
            credentialOffer: join(region.directory, 'offers', `${ura}.json`),
          },
        ],
      },
    },
  });
}
