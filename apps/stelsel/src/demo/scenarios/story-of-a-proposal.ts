import assert from 'node:assert/strict';
import { type Bsn, namingSystem, type Ura, unwrap } from '@stelsel/kernel';
import { type FhirResource, medicationOverview, type Told, viewsOf } from '@stelsel/zibs';
import { type OwnApi, openFor } from '../../own-api/call-own-api.ts';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import { type AboutMedicine, medicationRequest, replyTo } from './medication-proposals.ts';
import { type OwnResource, type OwnSystem, ownSystem } from './own-system.ts';
import type { Figure, Scenario } from './scenario.ts';

const exchange = 'medication';
const pharmacist = { kind: 'professional', role: '17.000', ura: '90000007' as Ura } as const;
const gp = { kind: 'professional', role: '01.015', ura: '90000005' as Ura } as const;
const physiotherapist = { kind: 'professional', role: '04.000', ura: '90000013' as Ura } as const;

export const storyOfAProposal: Scenario = {
  name: 'story-medication-proposal',
  promise: {
    nl: 'Nu belt of faxt de apotheker een voorstel en schrijft de huisarts het over. Straks komt het voorstel in het dossier van de huisarts, en het antwoord in dat van de apotheker.',
    en: 'Today the pharmacist phones or faxes a proposal and the GP copies it out. Soon the proposal arrives in the record of the GP, and the answer in that of the pharmacist.',
  },
  run: async (region) => {
    const started = region.clock.nowMs();
    const { bsn } = storyPerson('medication');
    const parties = await partiesOf(region);
    const agreement = await propose(region, parties, 'agreement');
    const dispense = await propose(region, parties, 'dispense');
    await refuseOthers(region, agreement.proposal);
    const arrived = await proposalsIn(parties.gpSystem, region, bsn, gp.ura);
    assert.deepEqual(
      [agreement.about, dispense.about].map(({ number }) => replyOf(arrived, number)),
      [undefined, undefined],
      'both proposals stand in the record of the GP, without an answer',
    );
    await answer(parties, agreement.about, dispense.about);
    const answered = await proposalsIn(parties.pharmacySystem, region, bsn, pharmacist.ura);
    assert.equal(
      replyOf(answered, agreement.about.number)?.decision.nl,
      'Ja, de afspraak volgt',
      'the VMA is answered',
    );
    assert.equal(replyOf(answered, dispense.about.number)?.decision.nl, 'Er is nog genoeg', 'and so is the VVV');
    const seconds = (region.clock.nowMs() - started) / 1000;
    return [
      figure('straks: voorstellen gedaan en beantwoord', 'soon: proposals made and answered', 2),
      figure('straks: gegevens om over te typen', 'soon: facts to retype', 0),
      figure('straks: seconden voor beide, met antwoord', 'soon: seconds for both, with answer', seconds),
    ];
  },
};

interface Parties {
  readonly pharmacy: OwnApi;
  readonly practice: OwnApi;
  readonly pharmacySystem: OwnSystem;
  readonly gpSystem: OwnSystem;
  readonly day: string;
}

async function partiesOf(region: RunningRegion): Promise<Parties> {
  return {
    pharmacy: unwrap(await openFor(region.file, pharmacist)),
    practice: unwrap(await openFor(region.file, gp)),
    pharmacySystem: await ownSystem(region, pharmacist.ura),
    gpSystem: await ownSystem(region, gp.ura),
    day: new Date(region.clock.nowMs()).toISOString().slice(0, 10),
  };
}

const wording = {
  agreement: {
    delivery: 'proposed-agreements',
    medicine: { medicine: 'Furosemide tablet 40 mg', atc: 'C03CA01', treatment: 'mbh-aafke-furosemide' },
    words: { why: 'Gebruikt al weken de helft. Graag de afspraak aanpassen.', use: 'om de dag 1 stuk' },
  },
  dispense: {
    delivery: 'proposed-dispense-requests',
    medicine: { medicine: 'Amlodipine tablet 5 mg', atc: 'C08CA01', treatment: 'mbh-aafke-amlodipine' },
    words: { why: 'Voorraad voor een week. Graag een herhaling.', use: '1 maal per dag 1 stuk' },
  },
} as const;

/** The pharmacist writes the proposal down in the own record, and brings it to the GP. */
async function propose(
  region: RunningRegion,
  { pharmacy, pharmacySystem, day }: Parties,
  what: keyof typeof wording,
): Promise<{ readonly about: AboutMedicine; readonly proposal: OwnResource }> {
  const { delivery, medicine, words } = wording[what];
  const number = `${what}-${Math.round(region.clock.nowMs())}`;
  const about = { bsn: storyPerson('medication').bsn, day, number, ...medicine };
  const proposal = medicationRequest(what, 'plan', about, { ...words, by: 'Y. Kortekaas, apotheker' });
  await pharmacySystem.keep(proposal);
  unwrap(await pharmacy.call('POST', 'deliveries', deliveryOf(delivery, about.bsn, gp.ura, [proposal])));
  return { about, proposal };
}

/** Who may not prescribe, supply or give medicines may not propose one. */
async function refuseOthers(region: RunningRegion, proposal: OwnResource): Promise<void> {
  const other = unwrap(await openFor(region.file, physiotherapist));
  const { bsn } = storyPerson('medication');
  const body = deliveryOf('proposed-agreements', bsn, gp.ura, [proposal]);
  assert.ok(!(await other.call('POST', 'deliveries', body)).ok, 'a physiotherapist proposes no medication');
}

/** The GP agrees with the one, in a new agreement, and not with the other; both answers go to the pharmacist. */
async function answer(
  { practice, gpSystem }: Parties,
  agreement: AboutMedicine,
  dispense: AboutMedicine,
): Promise<void> {
  const by = 'W. Roemer, huisarts';
  const words = { ...wording.agreement.words, by };
  await gpSystem.keep(medicationRequest('agreement', 'order', agreement, words));
  const replies = [
    replyTo('agreement', agreement, { code: '101', display: 'Ja, de afspraak volgt', words: 'Aangepast.', by }),
    replyTo('dispense', dispense, { code: '4', display: 'Er is nog genoeg', words: 'Vorige week geleverd.', by }),
  ];
  for (const reply of replies) {
    await gpSystem.keep(reply);
    const body = deliveryOf('proposal-replies', agreement.bsn, pharmacist.ura, [reply]);
    unwrap(await practice.call('POST', 'deliveries', body));
  }
}

function deliveryOf(delivery: string, subject: Bsn, receiver: Ura, resources: readonly OwnResource[]): object {
  return { exchange, delivery, subject, receiver, purpose: 'TREAT', resources };
}

/** The proposals in an own record, each with its answer when there is one, as its system would show them. */
async function proposalsIn(system: OwnSystem, region: RunningRegion, bsn: Bsn, ura: Ura): Promise<readonly Told[]> {
  const about = `patient.identifier=${namingSystem.bsn}|${bsn}&_count=200`;
  const found = [
    ...(await system.find(`MedicationRequest?${about}`)),
    ...(await system.find(`Communication?${about}`)),
  ];
  const views = viewsOf(found as readonly FhirResource[], { source: { ura, name: ura }, person: 'one' });
  const { rows } = medicationOverview({ views, sources: [], momentMs: region.clock.nowMs(), ownRecordIncluded: true });
  return rows.flatMap(({ proposed }) => proposed);
}

/** The answer to one proposal; asserts that the proposal is there. */
function replyOf(proposals: readonly Told[], number: string): Told['reply'] {
  const proposal = proposals.find(({ view }) => JSON.stringify(view.original.resource.identifier).includes(number));
  assert.ok(proposal !== undefined, `the proposal ${number} is there`);
  return proposal.reply;
}

function figure(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value: Math.round(value * 10) / 10, origin: 'gemeten' };
}
