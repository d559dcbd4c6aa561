import assert from 'node:assert/strict';
import type { Ura } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { region as invented, plantedDifferences } from '@stelsel/population';
import { type MedicationOverview, medicationOverview } from '@stelsel/zibs';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'medication';
/** A physician of the emergency department of the academic hospital: the other hospital is a source. */
const emergency = { kind: 'professional', role: '01.071', ura: '90000002' as Ura } as const;

export const storyOfMedicationInAnEmergency: Scenario = {
  name: 'story-medication-in-an-emergency',
  promise: {
    nl: 'Nu belt de spoedarts rond en vertrouwt op wat de patiënt weet. Straks staan alle verschillen op één scherm, en ook wie niet antwoordde.',
    en: 'Today the emergency doctor phones around and trusts what the patient knows. Soon all differences stand on one screen, and so does who did not answer.',
  },
  run: async (region) => {
    const person = storyPerson('medication');
    const ask = () => region.answer({ asker: emergency, subject: person.bsn, exchange, purpose: 'ETREAT' });
    const answer = await untilTrue(ask, ({ complete, groups }) => complete && groups.length > 0);
    const overview = overviewOf(region, answer);
    assert.deepEqual(overview.missing, [], 'every source answered');
    assert.deepEqual(
      differencesIn(overview),
      planted(() => true),
      'every planted difference shows, and no other',
    );
    await region.kill('hospital');
    try {
      const poorer = await untilTrue(ask, ({ sources }) => sources.some(({ status }) => status === 'failed'));
      const without = overviewOf(region, poorer);
      const hospital = invented.organizations.find(({ slug }) => slug === 'hospital');
      assert.deepEqual(
        without.missing.map(({ ura }) => ura),
        [hospital?.ura],
        'the source that did not answer is named',
      );
      for (const found of planted(({ needs }) => !needs.includes('hospital'))) {
        assert.ok(differencesIn(without).includes(found), `still shown without the hospital: ${found}`);
      }
    } finally {
      await region.restart('hospital');
    }
    return [
      {
        label: { nl: 'geplante verschillen', en: 'planted differences' },
        value: plantedDifferences.length,
        origin: 'gemeten',
      },
      {
        label: { nl: 'verschillen gevonden', en: 'differences found' },
        value: differencesIn(overview).length,
        origin: 'gemeten',
      },
      { label: { nl: 'overzicht na (ms)', en: 'overview after (ms)' }, value: answer.ms, origin: 'gemeten' },
    ];
  },
};

function overviewOf(region: RunningRegion, { groups, sources }: Answer): MedicationOverview {
  return medicationOverview({ groups, sources, momentMs: region.clock.nowMs() });
}

function differencesIn({ rows }: MedicationOverview): readonly string[] {
  return rows.flatMap(({ title, differences }) => differences.map(({ type }) => `${type} ${title}`)).sort();
}

function planted(counts: (one: (typeof plantedDifferences)[number]) => boolean): readonly string[] {
  return plantedDifferences
    .filter(counts)
    .map(({ type, medicine }) => `${type} ${medicine}`)
    .sort();
}
