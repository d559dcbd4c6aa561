import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import { logOf } from './log-of.ts';
import type { Scenario } from './scenario.ts';

export const citizenReadsOwnDataAndLog: Scenario = {
  name: 'citizen-reads-own-data-and-log',
  promise: {
    nl: 'Een burger leest de eigen gegevens bij elke bron, en wie er gekeken heeft.',
    en: 'A citizen reads the own data at every source, and who looked.',
  },
  run: async (region) => {
    const objector = storyPerson('objector');
    const asker = { kind: 'citizen', bsn: objector.bsn } as const;
    const own = await region.answer({ asker, subject: objector.bsn });
    assert.equal(own.status, 'answered', 'also who objects to everything reads the own data');
    assert.deepEqual(own.sources.map(({ ura }) => ura as string).sort(), [...objector.holders].sort());
    const gp = await region.answer({ asker: professional('01.015', '90000004'), subject: storyPerson('main').bsn });
    const log = await logOf(region, storyPerson('main').bsn);
    assert.ok(
      log.some(({ text }) => text.includes(gp.questionId)),
      'the GP who just looked is in the log',
    );
    const other = await region.tryAnswer({ asker, subject: storyPerson('main').bsn });
    assert.ok(!other.ok || other.value.status === 'refused' || other.value.status === 'failed', 'nobody reads another');
    return undefined;
  },
};
