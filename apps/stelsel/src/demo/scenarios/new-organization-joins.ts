import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryClient, directoryScopes, mandateCodes } from '@stelsel/addressing';
import { r4Model } from '@stelsel/fhir';
import { type Bsn, namingSystem, secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { stringify } from 'yaml';
import { openNodeStore } from '../../compose/open-store.ts';
import { schemaOpener } from '../../compose/process-context.ts';
import { brokenNeighbours, newcomer } from '../../identities/national-organizations.ts';
import { startProcess } from '../child-process.ts';
import type { OutsideParty } from '../outside-party.ts';
import { professional, type RunningRegion, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

export const newOrganizationJoins: Scenario = {
  name: 'new-organization-joins',
  promise: {
    nl: 'Een nieuwe organisatie doet mee met een machtiging en wordt binnen één synchronisatie gevonden.',
    en: 'A new organisation joins by mandate and is found within one synchronisation.',
  },
  run: async (region) => {
    const party = await region.outside(newcomer.ura);
    await onlyByMandate(region, party);
    await party.close();
    const { bsn } = storyPerson('main');
    await keepRecordOf(region, party, bsn);
    const configFile = join(region.directory, 'newcomer.yaml');
    await writeFile(configFile, stringify(party.config), { mode: 0o600 });
    const node = unwrap(
      await startProcess({
        name: 'newcomer',
        configFile,
        logFile: join(region.directory, 'newcomer.log'),
        onTrace: () => undefined,
        onDied: () => undefined,
      }),
    );
    try {
      const joinedMs = region.clock.nowMs();
      const question = { asker: professional('01.015', '90000004'), subject: bsn };
      const answer = await untilTrue(
        () => region.answer(question),
        ({ sources }) => sources.some(({ ura, status }) => ura === newcomer.ura && status === 'done'),
      );
      const source = answer.sources.find(({ ura }) => ura === newcomer.ura);
      assert.equal(source?.status, 'done', `the newcomer is ${source?.reason ?? 'not found'}`);
      return [
        {
          label: { nl: 'gevonden na (ms)', en: 'found after (ms)' },
          value: region.clock.nowMs() - joinedMs,
          origin: 'gemeten',
        },
      ];
    } finally {
      await node.stop();
    }
  },
};

/** Without a mandate nobody writes the address of another; with it the software does, until it is withdrawn. */
async function onlyByMandate(region: RunningRegion, party: OutsideParty): Promise<void> {
  const vendor = await region.outside(brokenNeighbours[0].ura);
  const baseUrl = party.config.national.directory ?? '';
  const scope = `${directoryScopes.read} ${directoryScopes.write}`;
  const bookOf = ({ agent }: OutsideParty) =>
    directoryClient({ fetch: region.fetch, baseUrl, authorize: agent.authorizeAt(baseUrl, scope) });
  const offer = {
    ura: newcomer.ura as Ura,
    tokenEndpoint: `${party.publicUrl}/${newcomer.ura}/oauth/token`,
    fhir: [
      {
        base: `${party.publicUrl}/${newcomer.ura}/fhir/r4`,
        fhir: 'R4' as const,
        exchanges: [{ id: 'bgz', version: '2020' }],
      },
    ],
  };
  const without = await bookOf(vendor).publish(offer);
  assert.equal(without.ok ? 'written' : without.fault.code, 'ADR-REFUSED', 'without mandate it is refused');
  const mandate = { provider: newcomer.ura as Ura, to: vendor.agent.ura, code: mandateCodes.endpoints };
  unwrap(await bookOf(party).mandate(mandate));
  unwrap(await bookOf(vendor).publish(offer));
  unwrap(await bookOf(party).mandate({ ...mandate, active: false }));
}

/** The newcomer has a record of the person before its node starts. */
async function keepRecordOf(region: RunningRegion, party: OutsideParty, bsn: Bsn): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const database = schemaOpener(region.databaseUrl('outside'), (close) => void closers.push(close));
  const store = unwrap(await openNodeStore({ database, clock: region.clock, randomness: secureRandomness }));
  const repository = store.repository(unwrap(await store.tenantOf({ ura: party.agent.ura })), r4Model);
  unwrap(
    await repository.putAll([
      { resourceType: 'Patient', id: 'pat-1', identifier: [{ system: namingSystem.bsn, value: bsn }] },
      {
        resourceType: 'Condition',
        id: 'con-1',
        subject: { reference: 'Patient/pat-1', display: 'Testpersoon' },
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
        },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '195967001', display: 'Astma' }] },
      },
    ]),
  );
  for (const close of closers.reverse()) {
    await close();
  }
}
