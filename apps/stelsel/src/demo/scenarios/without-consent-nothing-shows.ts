import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import { answersOfOneHolder } from './answers-of-one-holder.ts';
import { logOf } from './log-of.ts';
import type { Scenario } from './scenario.ts';

export const withoutConsentNothingShows: Scenario = {
  name: 'without-consent-nothing-shows',
  promise: {
    nl: 'Zonder toestemming lijkt een bron precies op een bron die niets heeft. Alleen het log zegt waarom.',
    en: 'Without consent a holder looks exactly like one that holds nothing. Only the log says why.',
  },
  run: async (region) => {
    const objector = storyPerson('objector');
    const gp = '90000005';
    const answer = await region.answer({ asker: professional('01.015', gp), subject: objector.bsn });
    assert.deepEqual(
      { status: answer.status, sources: answer.sources, groups: answer.groups, fault: answer.fault },
      { status: 'nothing', sources: [], groups: [], fault: undefined },
    );
    const blocked = await answersOfOneHolder(region, { ura: '90000001', subject: objector.bsn });
    const empty = await answersOfOneHolder(region, { ura: '90000001', subject: storyPerson('unknown').bsn });
    assert.deepEqual(blocked, empty, 'a blocked holder answers as an empty one, word for word');
    assert.ok(
      blocked.every(({ status, total }) => status === 200 && total === 0),
      'every section is found empty',
    );
    const log = await logOf(region, objector.bsn);
    assert.ok(
      log.some(({ holder, text }) => holder === '90000001' && text.includes('withheld-consent')),
      'the person reads in the log that consent was missing',
    );
    return undefined;
  },
};
