import assert from 'node:assert/strict';
import { type Ura, unwrap } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { imagePlaces, type RecentExaminations, recentExaminations } from '@stelsel/zibs';
import { openMiddleImage } from '../../ask/open-middle-image.ts';
import { brokenNeighbours } from '../../identities/national-organizations.ts';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import { brokenSource } from './broken-source.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'images';
const orderer = { kind: 'professional', role: '01.014', ura: '90000001' as Ura } as const;
const knee = { modality: 'MR', bodySites: ['72696002'], withinDays: 90, own: orderer.ura } as const;
const chest = { modality: 'CT', bodySites: ['51185008'], withinDays: 90, own: orderer.ura } as const;
const withinMs = 2_000;

export const storyOfAnEarlierScan: Scenario = {
  name: 'story-earlier-scan',
  promise: {
    nl: 'Nu wordt een MRI twee keer gemaakt omdat niemand de eerste ziet. Straks ziet wie een MRI aanvraagt de eerdere van een ander ziekenhuis, en opent hem. Een bron die plat ligt heet "niet gelukt", nooit "geen".',
    en: 'Today an MRI is made twice because nobody sees the first. Soon whoever orders one sees the earlier one of another hospital, and opens it. A source that is down reads "failed", never "none".',
  },
  run: async (region) => {
    const { bsn } = storyPerson('main');
    const ask = () => region.answer({ asker: orderer, subject: bsn, exchange });
    const answer = await untilTrue(ask, ({ groups, complete, ms }) => groups.length > 0 && complete && ms <= withinMs);
    assert.ok(answer.ms <= withinMs, `the earlier scan is there after ${answer.ms} ms`);
    const earlier = compare(region, answer, knee);
    assert.equal(earlier.answer, 'found', 'the earlier MRI of another hospital shows');
    const place = imagePlaces(answer.groups).find(({ group }) => group === earlier.found[0]?.group.key);
    assert.ok(place !== undefined, 'the study says where its images are');
    const started = region.clock.nowMs();
    const question = { subject: bsn, exchange, purpose: 'TREAT' } as const;
    const picture = unwrap(await openMiddleImage(region.file, orderer, question, place, 'png'));
    const openedMs = region.clock.nowMs() - started;
    assert.ok(picture.bytes.length > 1_000, 'it opens');
    await withoutOne(region, ask);
    return [
      {
        label: { nl: 'eerdere scan in beeld na (ms)', en: 'earlier scan shown after (ms)' },
        value: answer.ms,
        origin: 'gemeten',
      },
      { label: { nl: 'geopend na (ms)', en: 'opened after (ms)' }, value: openedMs, origin: 'gemeten' },
    ];
  },
};

/** With one more source that is down: what was found stays, and what was not found is not known any more. */
async function withoutOne(region: RunningRegion, ask: () => Promise<Answer>): Promise<void> {
  const [down] = brokenNeighbours;
  assert.ok(down !== undefined);
  const part = { exchange: { id: exchange, version: '2020' }, category: 'Imaging' } as const;
  const broken = await brokenSource(region, down, storyPerson('main').bsn, part);
  try {
    const answer = await untilTrue(ask, ({ sources }) =>
      sources.some(({ ura, reason }) => ura === down.ura && reason !== 'failed-address'),
    );
    assert.equal(answer.sources.find(({ ura }) => ura === down.ura)?.statusText.nl, 'niet gelukt');
    const unknown = compare(region, answer, chest);
    assert.equal(unknown.answer, 'not-known', 'nothing found with a source down is not "none"');
    assert.ok(!/\bgeen\b/i.test(unknown.text.nl), unknown.text.nl);
    assert.equal(compare(region, answer, knee).answer, 'found', 'what the others have still shows');
  } finally {
    await broken.close();
  }
}

function compare(
  region: RunningRegion,
  { groups, sources }: Answer,
  planned: typeof knee | typeof chest,
): RecentExaminations {
  const on = new Date(region.clock.nowMs()).toISOString().slice(0, 10);
  return recentExaminations({ ...planned, on }, groups, sources);
}
