import assert from 'node:assert/strict';
import { namingSystem, type Ura } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { type DirectiveTopic, directiveTopics } from '@stelsel/zibs';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import { logOf } from './log-of.ts';
import { ownSystem } from './own-system.ts';
import type { Figure, Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'care-planning';
const gp = '90000003';
/** Who comes at night: a GP of the out-of-hours post and a nurse of the ambulance. Neither knows the man. */
const acute = [
  { kind: 'professional', role: '01.015', ura: '90000006' as Ura },
  { kind: 'professional', role: '30.000', ura: '90000012' as Ura },
] as const;
const snomed = 'http://snomed.info/sct';
/** SNOMED CT codes of what was agreed about. */
const treatment = { resuscitation: '89666000', ventilation: '40617009', admission: '32485007' } as const;

export const storyOfCarePlanning: Scenario = {
  name: 'story-care-planning',
  promise: {
    nl: 'Nu weet de ambulance ’s nachts niet wat iemand met de huisarts afsprak. Straks staat het bovenaan, met wie en wanneer, en ook dat een andere bron iets anders zegt.',
    en: 'Today the ambulance does not know at night what somebody agreed with the GP. Soon it stands on top, with who and when, and also that another source says otherwise.',
  },
  run: async (region) => {
    const started = region.clock.nowMs();
    await recordNewWish(region);
    const seen: Answer[] = [];
    for (const asker of acute) {
      const { bsn: subject } = storyPerson('handover');
      const answer = await untilTrue(
        () => region.answer({ asker, subject, exchange, purpose: 'ETREAT' }),
        ({ groups, sources }) =>
          topicsIn(region, groups).some(isAbout(treatment.admission)) &&
          sources.every(({ status }) => status !== 'failed'),
      );
      seen.push(answer);
      assertTopics(topicsIn(region, answer.groups), asker.ura);
    }
    const log = await untilTrue(
      () => logOf(region, storyPerson('handover').bsn),
      (entries) => seen.every(({ questionId }) => entries.some(({ text }) => text.includes(questionId))),
    );
    for (const { questionId } of seen) {
      assert.ok(
        log.some(({ holder, text }) => holder === gp && text.includes(questionId)),
        'the man reads in the log of his GP that the acute parties looked',
      );
    }
    const topics = topicsIn(region, seen[0]?.groups ?? []);
    return [
      figure('straks: onderwerpen bovenaan', 'soon: subjects on top', topics.length),
      figure(
        'straks: onderwerpen waarover bronnen verschillen',
        'soon: subjects on which sources differ',
        topics.filter(({ conflict }) => conflict !== undefined).length,
      ),
      figure('straks: seconden vanaf vastleggen', 'soon: seconds after recording', seconds(region, started)),
    ];
  },
};

/** Tonight the GP writes down one wish more, in the practice's own system. */
async function recordNewWish(region: RunningRegion): Promise<void> {
  const practice = await ownSystem(region, gp);
  const { bsn, name } = storyPerson('handover');
  const concept = (system: string, code: string, display: string) => ({ coding: [{ system, code, display }] });
  await practice.keep({
    resourceType: 'Consent',
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-TreatmentDirective2'] },
    status: 'active',
    scope: concept('http://terminology.hl7.org/CodeSystem/consentscope', 'treatment', 'Treatment'),
    category: [concept(snomed, '129125009', 'verrichting met expliciete context')],
    patient: { identifier: { system: namingSystem.bsn, value: bsn }, display: name },
    dateTime: new Date(region.clock.nowMs()).toISOString().slice(0, 10),
    policy: [{ uri: 'https://wetten.overheid.nl/' }],
    provision: { type: 'deny', code: [concept(snomed, treatment.admission, 'ziekenhuisopname')] },
  });
}

function topicsIn(region: RunningRegion, groups: Answer['groups']): readonly DirectiveTopic[] {
  const today = new Date(region.clock.nowMs()).toISOString().slice(0, 10);
  const views = groups.flatMap(({ members, withdrawn }) => [...members.map(({ view }) => view), ...withdrawn]);
  return directiveTopics(views, today);
}

const isAbout =
  (code: string) =>
  ({ standing, history }: DirectiveTopic): boolean =>
    [...standing, ...history].some(({ codes }) => codes.some((known) => known.code === code));

function assertTopics(topics: readonly DirectiveTopic[], who: string): void {
  const [first] = topics;
  assert.ok(first !== undefined && isAbout(treatment.resuscitation)(first), `${who}: resuscitation stands first`);
  const [limit] = first.standing;
  assert.equal(limit?.merging.decision, 'deny', `${who}: what was agreed with the GP`);
  assert.equal(limit?.original.source.ura, gp, `${who}: said by the GP`);
  assert.ok(limit?.date !== undefined, `${who}: with its date`);
  const ventilation = topics.find(isAbout(treatment.ventilation));
  assert.ok(ventilation?.conflict !== undefined, `${who}: it is said that two sources differ`);
  assert.equal(ventilation.conflict.decidedBy, 'date', `${who}: and which rule put one on top`);
  const told = [...ventilation.standing, ...ventilation.history].map(({ merging, original }) => [
    original.source.ura === gp,
    merging.decision,
  ]);
  assert.deepEqual(
    told,
    [
      [true, 'deny'],
      [false, 'permit'],
    ],
    `${who}: both stay in sight, nothing is resolved away`,
  );
}

function seconds(region: RunningRegion, started: number): number {
  return Math.round((region.clock.nowMs() - started) / 100) / 10;
}

function figure(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value, origin: 'gemeten' };
}
