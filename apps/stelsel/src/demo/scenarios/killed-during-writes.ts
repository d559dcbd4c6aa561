import assert from 'node:assert/strict';
import { type Bsn, namingSystem, unwrap } from '@stelsel/kernel';
import { storyPerson } from '../running-region.ts';
import { ownSystem } from './own-system.ts';
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
    const system = await ownSystem(region, hospital);
    const acknowledged: string[] = [];
    let alive = true;
    const writeOn = async (): Promise<void> => {
      while (alive) {
        const answer = await system.send('POST', 'Observation', heartRate(storyPerson('main').bsn));
        if (answer === undefined) {
          return;
        }
        assert.equal(answer.status, 201, `the hospital refused a write: ${answer.body}`);
        const { id } = JSON.parse(answer.body) as { readonly id: string };
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
      if ((await system.send('GET', `Observation/${id}`))?.status !== 200) {
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
