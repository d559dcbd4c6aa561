import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileKeyStore } from '@stelsel/http';
import { type Bsn, namingSystem, secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { ownRecordScope } from '@stelsel/node';
import { identities } from '../../compose/identities.ts';
import { openAgent, tokenPlace } from '../../compose/organization-agent.ts';
import { outsideConfig } from '../outside-party.ts';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';

const hospital = '90000001';
/** The power is cut after this many acknowledged writes, with others under way. */
const acknowledgedFirst = 60;
const writers = 6;

export const killedDuringWrites: Scenario = {
  name: 'killed-during-writes',
  promise: {
    nl: 'Een node die midden in het schrijven wegvalt, verliest niets wat bevestigd is.',
    en: 'A node that is killed during writes loses nothing that was acknowledged.',
  },
  run: async (region) => {
    const system = await hospitalSystem(region);
    const acknowledged: string[] = [];
    let alive = true;
    const writeOn = async (): Promise<void> => {
      while (alive) {
        const id = await system.write(storyPerson('main').bsn);
        if (id === undefined) {
          return;
        }
        acknowledged.push(id);
        if (acknowledged.length === acknowledgedFirst) {
          alive = false;
          await region.kill('hospital');
        }
      }
    };
    await Promise.all(Array.from({ length: writers }, writeOn));
    assert.ok(acknowledged.length >= acknowledgedFirst, `only ${acknowledged.length} writes were acknowledged`);
    unwrap(await region.restart('hospital'));
    const missing: string[] = [];
    for (const id of acknowledged) {
      if (!(await system.holds(id))) {
        missing.push(id);
      }
    }
    assert.deepEqual(missing, [], 'every acknowledged write is there');
    return [
      {
        label: { nl: 'bevestigd voor de stroomstoring, terug erna', en: 'acknowledged before the cut, back after it' },
        value: acknowledged.length,
        origin: 'gemeten',
      },
    ];
  },
};

/** The hospital's own record system: it acts with the hospital's own keys and writes to the hospital's node. */
async function hospitalSystem(region: RunningRegion): Promise<{
  write(bsn: Bsn): Promise<string | undefined>;
  holds(id: string): Promise<boolean>;
}> {
  const base = region.file.organizations[hospital] ?? '';
  const config = outsideConfig(region, hospital, Number(new URL(base).port));
  const keys = fileKeyStore(join(region.directory, 'keys', 'hospital'));
  const own = { ...config, keys: { directory: join(region.directory, 'keys', 'hospital') } };
  const organization = own.roles.node?.organizations[0];
  assert.ok(organization !== undefined);
  const agent = unwrap(
    await openAgent(
      {
        config: own,
        keys,
        fetch: region.fetch,
        clock: region.clock,
        randomness: secureRandomness,
        identities: identities({ config: own, keys }),
      },
      hospital as Ura,
      organization,
    ),
  );
  unwrap(await agent.collectCredential());
  const authorize = agent.tokens.authorizer({ ...tokenPlace(base), scope: ownRecordScope, purpose: 'TREAT' });
  const send = async (method: string, path: string, body?: object) => {
    const url = `${base}/fhir/r4/${path}`;
    const headers = await authorize({ method, url });
    return headers.ok
      ? region.fetch({
          method,
          url,
          headers: { ...headers.value, accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
      : headers;
  };
  return {
    write: async (bsn) => {
      const answer = await send('POST', 'Observation', heartRate(bsn));
      if (answer.ok && answer.value.status !== 201) {
        throw new Error(`the hospital refused a write: ${answer.value.status} ${answer.value.body}`);
      }
      return answer.ok ? (JSON.parse(answer.value.body) as { id: string }).id : undefined;
    },
    holds: async (id) => {
      const answer = await send('GET', `Observation/${id}`);
      return answer.ok && answer.value.status === 200;
    },
  };
}

function heartRate(bsn: Bsn): object {
  return {
    resourceType: 'Observation',
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-HeartRate'] },
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Hartfrequentie' }] },
    subject: { identifier: { system: namingSystem.bsn, value: bsn }, display: 'Testpersoon' },
    effectiveDateTime: '2026-11-22',
    valueQuantity: { value: 72, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
  };
}
