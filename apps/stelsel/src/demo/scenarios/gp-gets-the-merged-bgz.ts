import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import { type LogEntry, logOf } from './log-of.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

export const gpGetsTheMergedBgz: Scenario = {
  name: 'gp-gets-the-merged-bgz',
  promise: {
    nl: 'De huisarts krijgt de BgZ van twee ziekenhuizen en wat anderen bijhouden, samengevoegd, met een status per bron.',
    en: 'The GP gets the BgZ of two hospitals and what others keep, merged, with a status for every source.',
  },
  run: async (region) => {
    const person = storyPerson('main');
    const gp = '90000004';
    // The first question after a start may find a source still warming up: the GP asks again, as the answer advises.
    const answer = await untilTrue(
      () => region.answer({ asker: professional('01.015', gp), subject: person.bsn }),
      ({ complete }) => complete,
    );
    assert.equal(answer.status, 'answered', answer.fault?.text.en);
    const statuses = new Map(answer.sources.map(({ ura, status }) => [ura as string, status]));
    for (const hospital of ['90000001', '90000002']) {
      assert.equal(statuses.get(hospital), 'done', `hospital ${hospital} should be done`);
    }
    assert.deepEqual([...statuses.keys()].sort(), person.holders.filter((ura) => ura !== gp).sort());
    assert.ok(
      [...statuses.values()].every((status) => status !== 'failed' && status !== 'refused'),
      'no source fails',
    );
    const pharmacy = answer.sources.find(({ ura }) => ura === '90000008');
    assert.ok(
      pharmacy?.sections.some(({ status }) => status === 'not-kept'),
      'a pharmacy says which sections it does not keep',
    );
    const shared = answer.groups.filter(({ sources }) => sources.length > 1);
    assert.ok(shared.length > 0, 'facts told by more than one source are one row');
    assert.ok(
      answer.groups.some(({ differences }) => differences.length > 0),
      'what sources disagree on is said',
    );
    assert.ok(
      answer.groups.some(({ withdrawn }) => withdrawn.length > 0),
      'an entry made in error is folded, not counted',
    );
    const told = answer.sources.filter(({ status }) => status === 'done').map((source) => source.ura);
    const isIn = (log: readonly LogEntry[], ura: string): boolean =>
      log.some((entry) => entry.holder === ura && entry.text.includes(answer.questionId));
    // A log that is slow after a start is missing from the answer: the citizen asks again, as the answer advises.
    const log = await untilTrue(
      () => logOf(region, person.bsn),
      (entries) => told.every((ura) => isIn(entries, ura)),
    );
    for (const ura of told) {
      assert.ok(isIn(log, ura), `the log of ${ura} has this question`);
    }
    return undefined;
  },
};
