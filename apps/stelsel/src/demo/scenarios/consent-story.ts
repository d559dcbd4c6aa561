import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import type { Scenario } from './scenario.ts';

export const consentStory: Scenario = {
  name: 'consent-story',
  promise: {
    nl: 'Het verhaal toestemming, nu en straks: n formulieren bij n zorgaanbieders worden één keuze.',
    en: 'The story of consent, now and later: n forms at n providers become one choice.',
  },
  run: async (region) => {
    const { bsn, holders } = storyPerson('consent');
    const gp = holders.find((ura) => ura === '90000004') ?? '';
    const others = holders.filter((ura) => ura !== gp);
    const question = { asker: professional('01.015', gp), subject: bsn };
    const citizen = region.citizen(bsn);
    assert.equal((await region.answer(question)).sources.length, 0, 'who chose nothing shares nothing');

    let formsNow = 0;
    for (const ura of others) {
      await citizen.choose([{ holder: { ura }, user: 'everybody', decision: 'permit' }]);
      formsNow += 1;
      const { sources } = await region.answer(question);
      assert.equal(sources.length, formsNow, `after form ${formsNow} there are ${sources.length} sources`);
    }
    await citizen.forgetChoices();
    assert.equal((await region.answer(question)).sources.length, 0, 'taken back, nothing is shared again');

    await citizen.choose([{ holder: 'everybody', user: 'everybody', decision: 'permit' }]);
    const later = await region.answer(question);
    assert.equal(later.sources.length, others.length, 'one choice reaches every source');
    return [
      { label: { nl: 'nu: formulieren', en: 'now: forms' }, value: formsNow, origin: 'gemeten' },
      { label: { nl: 'straks: keuzes', en: 'later: choices' }, value: 1, origin: 'gemeten' },
      {
        label: { nl: 'bronnen die antwoorden', en: 'sources that answer' },
        value: later.sources.length,
        origin: 'gemeten',
      },
      {
        label: { nl: 'België, deel inwoners met een keuze (%)', en: 'Belgium, residents with a choice (%)' },
        value: 93,
        origin: 'uit de bron',
      },
    ];
  },
};
