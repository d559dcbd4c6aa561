import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';

export const nobodyKnowsThePerson: Scenario = {
  name: 'nobody-knows-the-person',
  promise: {
    nl: 'Over iemand die niemand kent is het antwoord: niets gevonden. Geen fout, geen weigering.',
    en: 'About a person nobody knows the answer is: nothing found. No failure, no refusal.',
  },
  run: async (region) => {
    const { bsn } = storyPerson('unknown');
    const own = await region.answer({ asker: { kind: 'citizen', bsn }, subject: bsn });
    assert.deepEqual([own.status, own.sources.length, own.fault], ['nothing', 0, undefined]);
    const emergency = await region.answer({
      asker: professional('01.071', '90000001'),
      subject: bsn,
      purpose: 'BTG',
      reason: 'Bewusteloos binnengebracht na een ongeval',
    });
    assert.deepEqual([emergency.status, emergency.sources.length], ['nothing', 0]);
    return undefined;
  },
};
