/** The own record system of an organisation in the region: it acts with the organisation's own keys at its own node. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileKeyStore } from '@stelsel/http';
import { secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { ownRecordScope } from '@stelsel/node';
import { region as invented } from '@stelsel/population';
import { identities } from '../../compose/identities.ts';
import { openAgent, tokenPlace } from '../../compose/organization-agent.ts';
import { outsideConfig } from '../outside-party.ts';
import type { RunningRegion } from '../running-region.ts';

export interface OwnSystem {
  /** The answer, or nothing when the node could not be reached. */
  send(method: 'GET' | 'POST', path: string, body?: object): Promise<OwnAnswer | undefined>;
  /** Everything of one search about a person; asserts that it was answered. */
  find(path: string): Promise<readonly OwnResource[]>;
  /** Adds a resource to the record and gives its id; asserts that it was taken. */
  keep(resource: OwnResource): Promise<string>;
}

export type OwnResource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id?: string };

interface OwnAnswer {
  readonly status: number;
  readonly body: string;
}

export async function ownSystem(region: RunningRegion, ura: string): Promise<OwnSystem> {
  const known = invented.organizations.find((organization) => organization.ura === ura);
  const base = region.file.organizations[ura];
  assert.ok(known !== undefined && base !== undefined, `${ura} takes part in the region`);
  const directory = join(region.directory, 'keys', known.process);
  const config = { ...outsideConfig(region, ura, Number(new URL(base).port)), keys: { directory } };
  const keys = fileKeyStore(directory);
  const [organization] = config.roles.node?.organizations ?? [];
  assert.ok(organization !== undefined);
  const { fetch, clock } = region;
  const context = {
    config,
    keys,
    fetch,
    clock,
    randomness: secureRandomness,
    identities: identities({ config, keys }),
  };
  const agent = unwrap(await openAgent(context, ura as Ura, organization));
  unwrap(await agent.collectCredential());
  const authorize = agent.tokens.authorizer({ ...tokenPlace(base), scope: ownRecordScope, purpose: 'TREAT' });
  const send: OwnSystem['send'] = async (method, path, body) => {
    const url = `${base}/fhir/${known.fhir}/${path}`;
    const authorized = await authorize({ method, url });
    if (!authorized.ok) {
      return undefined;
    }
    const headers = { ...authorized.value, accept: 'application/fhir+json', 'content-type': 'application/fhir+json' };
    const answer = await fetch({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return answer.ok ? answer.value : undefined;
  };
  return {
    send,
    find: async (path) => {
      const answer = await send('GET', path);
      assert.equal(answer?.status, 200, `${known.name} finds in its own record: ${answer?.body.slice(0, 300)}`);
      const { entry = [] } = JSON.parse(answer?.body ?? '{}') as { entry?: readonly { resource: OwnResource }[] };
      return entry.map(({ resource }) => resource);
    },
    keep: async (resource) => {
      const answer = await send('POST', resource.resourceType, resource);
      assert.equal(answer?.status, 201, `${known.name} writes in its own record: ${answer?.body.slice(0, 300)}`);
      return (JSON.parse(answer?.body ?? '{}') as { id: string }).id;
    },
  };
}
