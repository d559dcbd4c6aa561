import assert from 'node:assert/strict';
import { limits } from '@stelsel/kernel';
import { brokenNeighbours } from '../../identities/national-organizations.ts';
import { professional, storyPerson } from '../running-region.ts';
import { brokenSource } from './broken-source.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

/** Beside the time of the question itself: starting and reading the answer on a busy machine. */
const graceMs = 1_000;

export const sourcesInTrouble: Scenario = {
  name: 'sources-in-trouble',
  promise: {
    nl: 'Eén bron ligt plat, één is traag, één geeft een fout: drie verschillende statussen, en de rest komt binnen 2 seconden.',
    en: 'One source is down, one is slow, one answers 500: three different statuses, and the rest within 2 seconds.',
  },
  run: async (region) => {
    const { bsn } = storyPerson('emergency');
    const question = { asker: professional('01.015', '90000003'), subject: bsn };
    const healthy = await region.answer(question);
    const broken = await Promise.all(brokenNeighbours.map((neighbour) => brokenSource(region, neighbour, bsn)));
    try {
      const answer = await untilTrue(
        () => region.answer(question),
        ({ sources }) =>
          brokenNeighbours.every(({ ura }) =>
            sources.some((source) => source.ura === ura && source.reason !== 'failed-address'),
          ),
      );
      const reasons = Object.fromEntries(answer.sources.map(({ ura, reason }) => [ura, reason]));
      assert.equal(reasons['90000111'], 'failed-unreachable');
      assert.equal(reasons['90000112'], 'failed-timeout');
      assert.equal(reasons['90000113'], 'failed-server');
      const others = (sources: typeof answer.sources) =>
        sources
          .filter(({ status }) => status === 'done')
          .map(({ ura }) => ura)
          .sort();
      assert.deepEqual(others(answer.sources), others(healthy.sources), 'the data of the rest is there');
      assert.equal(answer.complete, false, 'the answer says that it is not complete');
      assert.ok(answer.ms <= limits.questionMs + graceMs, `answered after ${answer.ms} ms`);
      return [{ label: { nl: 'antwoord na (ms)', en: 'answered after (ms)' }, value: answer.ms, origin: 'gemeten' }];
    } finally {
      await Promise.all(broken.map((source) => source.close()));
    }
  },
};
