import assert from 'node:assert/strict';
import { type Ura, unwrap } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { openFor } from '../../own-api/call-own-api.ts';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import { answerIn } from './answer-in.ts';
import type { Figure, Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'physio-referral';
const gp = { kind: 'professional', role: '01.015', ura: '90000004' as Ura } as const;
const physiotherapist = { kind: 'professional', role: '04.000', ura: '90000013' as Ura } as const;

/** What the sector itself says of today: minutes lost per referral, referrals a year, hours a year. */
const today: readonly Figure[] = [
  source('nu: minuten overtypen per verwijzing', 'today: minutes of retyping per referral', 5),
  source('nu: verwijzingen per jaar', 'today: referrals a year', 1_170_000),
  source('nu: uren per jaar', 'today: hours a year', 98_000),
];

export const storyOfAPhysioReferral: Scenario = {
  name: 'story-physio-referral',
  promise: {
    nl: 'Nu typt de fysiotherapeut over wat de huisarts al schreef. Straks komt het met de verwijzing mee, en typt niemand iets over.',
    en: 'Today the physiotherapist retypes what the GP wrote already. Soon it comes with the referral, and nobody retypes anything.',
  },
  run: async (region) => {
    const started = region.clock.nowMs();
    const { answer, firstMs } = await refer(region);
    const seconds = (region.clock.nowMs() - started) / 1000;
    const views = answer.groups.flatMap(({ members }) => members.map(({ view }) => view));
    const facts = views.reduce((sum, view) => sum + 1 + view.facts.length, 0);
    assert.ok(answer.groups.length > 3, 'who it is, what is wrong and what was done arrive');
    assert.deepEqual(
      views.filter(({ zib }) => zib === 'Generic').map(({ title }) => title),
      [],
      'all of it can be read, so nothing has to be typed again',
    );
    return [
      ...today,
      measured('straks: gegevens die gecodeerd binnenkomen', 'soon: facts that arrive coded', facts),
      measured('straks: gegevens om over te typen', 'soon: facts to retype', 0),
      measured('straks: seconden tot de melding er is', 'soon: seconds until the notice is there', firstMs / 1000),
      measured('straks: seconden tot alles er is', 'soon: seconds until all is there', seconds),
    ];
  },
};

async function refer(region: RunningRegion): Promise<{ readonly answer: Answer; readonly firstMs: number }> {
  const { bsn } = storyPerson('main');
  const started = region.clock.nowMs();
  const from = unwrap(await openFor(region.file, gp));
  const to = unwrap(await openFor(region.file, physiotherapist));
  const description = 'Kniepijn rechts na een val, graag oefentherapie.';
  unwrap(await from.call('POST', 'sent', { exchange, subject: bsn, receiver: physiotherapist.ura, description }));
  const inbox = await untilTrue(
    async () => unwrap(await to.call('GET', 'received')) as readonly Received[],
    (all) => all.some(isNew),
  );
  const firstMs = region.clock.nowMs() - started;
  const id = inbox.find(isNew)?.id;
  assert.ok(id !== undefined, 'the notice arrives');
  const answer = await answerIn(unwrap(await to.lines(`received/${id}/fetch`, {})));
  assert.equal(answer.status, 'answered', 'the physiotherapist gets what belongs to the referral');
  unwrap(await to.call('POST', `received/${id}/status`, { status: 'accepted' }));
  unwrap(await to.call('POST', `received/${id}/status`, { status: 'completed' }));
  return { answer, firstMs };
}

interface Received {
  readonly id: string;
  readonly exchange: string;
  readonly status: string;
}

function isNew(task: Received): boolean {
  return task.exchange === exchange && task.status === 'requested';
}

function source(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value, origin: 'uit de bron' };
}

function measured(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value: Math.round(value * 10) / 10, origin: 'gemeten' };
}
