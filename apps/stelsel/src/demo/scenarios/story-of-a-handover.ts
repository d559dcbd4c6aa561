import assert from 'node:assert/strict';
import { discoverExchanges, type Exchange } from '@stelsel/exchanges';
import { type Bsn, namingSystem, ok, type Result, type Ura, unwrap } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { region as invented } from '@stelsel/population';
import type { ShownHandover } from '../../../../start/src/viewer/shown-answer.ts';
import { dutch } from '../../ask/print-rows.ts';
import { type OwnApi, openFor } from '../../own-api/call-own-api.ts';
import { showAnswer } from '../../shown/show-answer.ts';
import { type RunningRegion, storyPerson } from '../running-region.ts';
import { answerIn } from './answer-in.ts';
import { ownSystem } from './own-system.ts';
import type { Figure, Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchangeId = 'nursing-handover';
const documentTypes = { 'advance-notice': '721915006', handover: '11171000146100' } as const;

/** Who hands over, who takes over, and about whom: once in each FHIR version. */
interface Move {
  readonly from: { readonly role: string; readonly ura: string };
  readonly to: { readonly role: string; readonly ura: string };
  readonly subject: Bsn;
}

const toTheCareHome = (): Move => ({
  from: { role: '01.016', ura: '90000001' },
  to: { role: '30.000', ura: '90000011' },
  subject: storyPerson('handover').bsn,
});

/** The academic hospital keeps its record in STU3; one of these takes notices in it. */
const fromTheOldSystem = (exchange: Exchange): readonly Move[] => {
  const types = exchange.roles?.find(({ role }) => role === 'receive')?.organizations ?? [];
  return invented.organizations
    .filter(({ ura, type }) => types.includes(type) && ura !== '90000002')
    .map(({ ura, professionals: [first] }) => ({
      from: { role: '01.016', ura: '90000002' },
      to: { role: first?.role ?? '', ura },
      subject: storyPerson('main').bsn,
    }));
};

export const storyOfAHandover: Scenario = {
  name: 'story-nursing-handover',
  promise: {
    nl: 'Nu komt de verpleegkundige overdracht op papier mee, of later. Straks is hij er voor de patiënt er is, in vaste onderdelen, met wat veranderde en wie wat niet invulde.',
    en: 'Today the nursing handover comes along on paper, or later. Soon it is there before the patient is, in fixed sections, with what changed and who left what open.',
  },
  run: async (region) => {
    const exchange = (await discoverExchanges()).find(({ id }) => id === exchangeId);
    assert.ok(exchange !== undefined);
    const started = region.clock.nowMs();
    const handover = await handOver(region, toTheCareHome(), exchange);
    const took = (region.clock.nowMs() - started) / 1000;
    assertSections(handover);
    assertNothingInvented(handover);
    const again = await lookAgain(region, toTheCareHome(), exchange);
    const old = await handOverRecords(region, fromTheOldSystem(exchange), exchange);
    assert.ok(
      old.sections.some(({ state }) => state === 'filled'),
      'a sender on STU3 hands over too',
    );
    const filled = handover.sections.filter(({ state }) => state === 'filled');
    return [
      figure(
        'straks: onderdelen gevuld, niets over te typen',
        'soon: sections filled, nothing to retype',
        filled.length,
      ),
      figure(
        'straks: onderdelen leeg, elk met door wie',
        'soon: sections empty, each with by whom',
        handover.sections.length - filled.length,
      ),
      figure(
        'straks: veranderingen sinds de vorige overdracht',
        'soon: changes since the handover before',
        again.since?.changes.length ?? 0,
      ),
      figure('straks: seconden van vraag om plek tot ontvangen', 'soon: seconds from asking a place to received', took),
    ];
  },
};

/** The whole way: a place is asked with the advance notice, promised, the handover is ready, fetched, and taken. */
async function handOver(region: RunningRegion, move: Move, exchange: Exchange): Promise<ShownHandover> {
  const [out, inbox] = await Promise.all([apiOf(region, move.from), apiOf(region, move.to)]);
  const notice = await documentOf(region, move, 'advance-notice');
  const { sent, place } = await send(out, inbox, move, { documents: { 'advance-notice': notice } });
  assert.equal((await documentsAt(inbox, place)).length, 1, 'the advance notice is fetched');
  const refused = await inbox.call('POST', `${place}/status`, { status: 'completed' });
  assert.ok(!refused.ok, 'what is not there yet cannot be received');
  await moveTo(inbox, place, 'accepted');
  const early = await layOut(region, inbox, place, exchange);
  assert.equal(
    stateOf(early, 'Dagelijks leven (Barthel)'),
    'no such section',
    'as long as a place is asked, only what that takes',
  );
  const handover = await documentOf(region, move, 'handover');
  await moveTo(out, `sent/${sent}`, 'in-progress', { documents: { handover } });
  assert.equal((await documentsAt(inbox, place)).length, 2, 'the handover is fetched');
  const laidOut = await layOut(region, inbox, place, exchange);
  await moveTo(inbox, place, 'completed');
  await assertSeenBySender(out, sent);
  assert.ok(!(await inbox.call('GET', `${place}/documents`)).ok, 'with the end ends the access');
  return laidOut;
}

/** Without documents: the sections by themselves, ready from the start; to the first who takes it in this FHIR version. */
async function handOverRecords(
  region: RunningRegion,
  moves: readonly Move[],
  exchange: Exchange,
): Promise<ShownHandover> {
  for (const move of moves) {
    const [out, inbox] = await Promise.all([apiOf(region, move.from), apiOf(region, move.to)]);
    const begun = await begin(out, move, { status: 'in-progress' });
    if (begun.ok) {
      const { sent, place } = await arrive(inbox, move, begun.value);
      const laidOut = await layOut(region, inbox, place, exchange);
      await moveTo(inbox, place, 'completed');
      await assertSeenBySender(out, sent);
      return laidOut;
    }
  }
  throw new assert.AssertionError({ message: 'nobody takes a handover in STU3' });
}

async function send(out: OwnApi, inbox: OwnApi, move: Move, more: object) {
  return arrive(inbox, move, unwrap(await begin(out, move, more)));
}

async function begin(out: OwnApi, { subject, to }: Move, more: object): Promise<Result<string>> {
  const body = { exchange: exchangeId, subject, receiver: to.ura, description: 'Graag zorg overnemen.', ...more };
  const answer = await out.call('POST', 'sent', body);
  return answer.ok ? ok((answer.value as { readonly id: string }).id) : answer;
}

async function arrive(inbox: OwnApi, { subject }: Move, sent: string) {
  const isNew = (task: Received): boolean =>
    task.exchange === exchangeId && task.subject === subject && ['requested', 'in-progress'].includes(task.status);
  const received = await untilTrue(
    async () => unwrap(await inbox.call('GET', 'received')) as readonly Received[],
    (all) => all.some(isNew),
  );
  const id = received.find(isNew)?.id;
  assert.ok(id !== undefined, 'the receiver is told');
  return { sent, place: `received/${id}` };
}

interface Received {
  readonly id: string;
  readonly exchange: string;
  readonly subject: string;
  readonly status: string;
}

/** The newest document of this kind in the record of who hands over. */
async function documentOf(region: RunningRegion, { from, subject }: Move, kind: keyof typeof documentTypes) {
  const system = await ownSystem(region, from.ura);
  const found = await system.find(`Composition?patient.identifier=${namingSystem.bsn}|${subject}&_count=50`);
  const newest = found
    .filter((document) => JSON.stringify(document.type).includes(documentTypes[kind]))
    .toSorted((a, b) => String(b.date).localeCompare(String(a.date)))[0];
  assert.ok(newest !== undefined, `the sender wrote a document: ${kind}`);
  return `Composition/${newest.id}`;
}

async function documentsAt(inbox: OwnApi, place: string): Promise<readonly unknown[]> {
  return unwrap(await inbox.call('GET', `${place}/documents`)) as readonly unknown[];
}

async function moveTo(api: OwnApi, place: string, status: string, more: object = {}): Promise<void> {
  unwrap(await api.call('POST', `${place}/status`, { status, ...more }));
}

async function layOut(region: RunningRegion, inbox: OwnApi, place: string, exchange: Exchange): Promise<ShownHandover> {
  // On a machine that does much else the sender can be late; then it is fetched again.
  const answer: Answer = await untilTrue(
    async () => answerIn(unwrap(await inbox.lines(`${place}/fetch`, {}))),
    ({ status, sources }) => status === 'answered' && sources.every(({ sections }) => !sections.some(isLate)),
  );
  assert.equal(answer.status, 'answered', 'who takes over gets what belongs to the handover');
  const { status: taskStatus } = unwrap(await inbox.call('GET', `${place}/task`)) as { readonly status: string };
  const [handover, ...others] = showAnswer(answer, { exchange, taskStatus, momentMs: region.clock.nowMs() }).handovers;
  assert.ok(handover !== undefined && others.length === 0, 'from the sender and nobody else');
  return handover;
}

function isLate({ status }: Answer['sources'][number]['sections'][number]): boolean {
  return status === 'failed';
}

async function assertSeenBySender(out: OwnApi, sent: string): Promise<void> {
  const tasks = await untilTrue(
    async () => unwrap(await out.call('GET', 'sent')) as readonly { readonly id: string; readonly status: string }[],
    (all) => all.some(({ id, status }) => id === sent && status === 'completed'),
  );
  assert.equal(tasks.find(({ id }) => id === sent)?.status, 'completed', 'the sender sees that it was received');
}

function stateOf({ sections }: ShownHandover, name: string): string {
  const section = sections.find((one) => one.name.nl === name);
  return section === undefined || section.state === 'filled' || section.state === 'refused'
    ? (section?.state ?? 'no such section')
    : (section.remark?.nl ?? '');
}

function assertSections(handover: ShownHandover): void {
  assert.ok(handover.document !== undefined, 'under the document of the sender');
  assert.equal(stateOf(handover, 'Doorligwonden'), 'filled', 'the wound is there');
  assert.equal(stateOf(handover, 'Dagelijks leven (Barthel)'), 'filled', 'and what he can do');
  assert.equal(
    stateOf(handover, 'Ondervoeding in een verpleeghuis (SNAQ-RC)'),
    'Niet ingevuld door de afzender',
    'a section that is empty says by whom',
  );
}

/** On the ground of the Task the earlier document is only named: what it held and is not there is not called new. */
function assertNothingInvented({ since }: ShownHandover): void {
  assert.ok(since !== undefined, 'there is a handover before this one');
  assert.ok(
    since.changes.some(({ kind, title }) => kind === 'new' && dutch(title) === 'Doorligplek'),
    'the wound is new',
  );
  assert.ok(since.remark !== undefined, 'and what could not be compared is told');
}

/** In the evening a carer asks again: the hospital gives both documents as far as a carer may see them. */
async function lookAgain(region: RunningRegion, move: Move, exchange: Exchange): Promise<ShownHandover> {
  const asker = { kind: 'professional', role: '86.000', ura: move.to.ura as Ura } as const;
  const ask = async () => {
    const answer = await region.answer({ asker, subject: move.subject, exchange: exchangeId, purpose: 'TREAT' });
    return showAnswer(answer, { exchange, momentMs: region.clock.nowMs() }).handovers;
  };
  const handovers = await untilTrue(ask, (found) =>
    found.some(({ since }) => since !== undefined && since.remark === undefined),
  );
  const found = handovers.find(({ document }) => document !== undefined);
  assert.ok(found?.since !== undefined && found.since.remark === undefined, 'both documents are there as a whole');
  const scores = found.since.changes.filter(({ kind }) => kind === 'changed').flatMap(({ facts }) => facts);
  assert.ok(
    scores.some(({ before, now }) => before?.includes('4') === true && now?.includes('9') === true),
    `what he can do went from 4 to 9: ${JSON.stringify(scores)}`,
  );
  assert.equal(stateOf(found, 'Verzekering'), 'refused', 'what a carer may not see is said to be that');
  return found;
}

async function apiOf(region: RunningRegion, { role, ura }: Move['from']): Promise<OwnApi> {
  assert.ok(
    invented.organizations.some((known) => known.ura === ura && known.professionals.some((one) => one.role === role)),
  );
  return unwrap(await openFor(region.file, { kind: 'professional', role, ura: ura as Ura }));
}

function figure(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value: Math.round(value * 10) / 10, origin: 'gemeten' };
}
