import assert from 'node:assert/strict';
import { region as invented } from '@stelsel/population';
import { professional, storyPerson } from '../running-region.ts';
import { type LogEntry, logOf } from './log-of.ts';
import { bsnParameter, neighbourToken, searchAt } from './neighbour.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

export const twoFhirVersions: Scenario = {
  name: 'two-fhir-versions',
  promise: {
    nl: 'Een bron die alleen FHIR STU3 (zib 2017) spreekt, staat in hetzelfde overzicht: één regel per feit, met alle bronnen.',
    en: 'A source that speaks FHIR STU3 (zib 2017) only stands in the same overview: one row for a fact, with all sources.',
  },
  run: async (region) => {
    const person = storyPerson('main');
    const old = invented.organizations.find(({ fhir }) => fhir === 'stu3')?.ura ?? '';
    assert.ok(person.holders.includes(old), 'an organisation on STU3 knows the person');
    const answer = await untilTrue(
      () => region.answer({ asker: professional('01.015', '90000004'), subject: person.bsn }),
      ({ complete }) => complete,
    );
    const source = answer.sources.find(({ ura }) => ura === old);
    assert.equal(source?.status, 'done', 'the source on STU3 answers');
    const told = answer.groups.flatMap(({ members }) => members.map(({ view }) => view));
    const oldViews = told.filter(({ original }) => original.source.ura === old);
    assert.ok(oldViews.length > 0, 'its records stand in the answer');
    assert.ok(
      oldViews.every(({ original }) => original.fhir === 'STU3'),
      'as it sent them, in STU3',
    );
    assert.deepEqual(
      oldViews.filter(({ zib }) => zib === 'Generic').map(({ title }) => title),
      [],
      'every record of it is read as a zib',
    );
    for (const zib of ['Problem', 'AllergyIntolerance', 'Medication']) {
      const shared = answer.groups.filter(
        (group) => group.zib === zib && group.sources.length > 1 && group.sources.some(({ ura }) => ura === old),
      );
      assert.ok(shared.length > 0, `a ${zib} that a source of each version tells is one row`);
    }
    const token = await neighbourToken(region, old, person.bsn);
    const path = 'Condition/_search';
    const headers = await token.authorize({ method: 'POST', url: `${region.file.organizations[old]}/fhir/r4/${path}` });
    assert.ok(headers.ok, 'a neighbour has a token');
    const params = [['patient.identifier', bsnParameter(person.bsn)]] as const;
    const refused = await searchAt(region, old, { path, params, headers: headers.value });
    assert.equal(refused.status, 403, 'at the address of R4 it does not say "nothing", it refuses');
    const hasQuestion = ({ holder, text }: LogEntry): boolean => holder === old && text.includes(answer.questionId);
    const log = await untilTrue(
      () => logOf(region, person.bsn),
      (entries) => entries.some(hasQuestion),
    );
    assert.ok(log.some(hasQuestion), 'its log, which is written in R4, has this question');
    return undefined;
  },
};
