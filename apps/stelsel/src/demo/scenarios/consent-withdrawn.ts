import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';

export const consentWithdrawn: Scenario = {
  name: 'consent-withdrawn',
  promise: {
    nl: 'Een ingetrokken toestemming werkt bij de eerstvolgende vraag.',
    en: 'A withdrawn consent takes effect on the next question.',
  },
  run: async (region) => {
    const { bsn } = storyPerson('emergency');
    const question = { asker: professional('01.015', '90000003'), subject: bsn };
    const before = await region.answer(question);
    assert.equal(before.status, 'answered', 'with consent there is an answer');
    const citizen = region.citizen(bsn);
    await citizen.choose([{ holder: 'everybody', user: 'everybody', decision: 'objection' }]);
    const after = await region.answer(question);
    assert.deepEqual([after.status, after.sources.length], ['nothing', 0], 'the next question finds nothing');
    await citizen.choose([{ holder: 'everybody', user: 'everybody', decision: 'permit' }]);
    const again = await region.answer(question);
    assert.equal(again.status, 'answered', 'and given again, it works again');
    return undefined;
  },
};
