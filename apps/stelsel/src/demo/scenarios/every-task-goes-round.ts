import assert from 'node:assert/strict';
import { discoverExchanges, type Exchange, type ExchangeVersion, type ExchangeWorkflow } from '@stelsel/exchanges';
import { type Ura, unwrap } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { region as invented, type RegionOrganization, type StoryPerson, storyPeople } from '@stelsel/population';
import { type OwnApi, openFor } from '../../own-api/call-own-api.ts';
import type { RunningRegion } from '../running-region.ts';
import { answerIn } from './answer-in.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

/** One Task that travels: from whom, to whom, about whom. */
interface Route {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly workflow: ExchangeWorkflow;
  readonly sender: RegionOrganization;
  /** Who may get it, one of whom takes notices in this FHIR version. */
  readonly receivers: readonly RegionOrganization[];
  readonly person: StoryPerson;
}

export const everyTaskGoesRound: Scenario = {
  name: 'every-task-goes-round',
  promise: {
    nl: 'Elke verwijzing en overdracht komt aan, geeft de ontvanger precies wat erbij hoort, en eindigt met een antwoord dat de verzender ziet; een ander krijgt niets.',
    en: 'Every referral and handover arrives, gives its receiver exactly what belongs to it, and ends with an answer the sender sees; nobody else gets anything.',
  },
  run: async (region) => {
    const routes = (await discoverExchanges()).flatMap(routesOf);
    assert.ok(new Set(routes.map(({ exchange }) => exchange.id)).size >= 3, 'several exchanges travel by Task');
    assert.deepEqual(
      [...new Set(routes.map(({ version }) => version.fhir))].sort(),
      ['R4', 'STU3'],
      'in both versions',
    );
    for (const route of routes) {
      await travel(region, route);
    }
    return [{ label: { nl: 'Taken rondgegaan', en: 'Tasks gone round' }, value: routes.length, origin: 'gemeten' }];
  },
};

/** For every version that has a workflow, a sender that keeps its record in it and knows somebody of the stories. */
function routesOf(exchange: Exchange): readonly Route[] {
  const at = (role: 'send' | 'receive') => {
    const types = exchange.roles?.find((known) => known.role === role)?.organizations ?? [];
    return invented.organizations.filter(({ type }) => types.includes(type));
  };
  return exchange.versions.flatMap((version) => {
    const { workflow } = version;
    const known = at('send')
      .filter(({ fhir }) => fhir.toUpperCase() === version.fhir)
      .flatMap((sender) =>
        storyPeople.flatMap((person) => (person.holders.includes(sender.ura) ? [{ sender, person }] : [])),
      );
    const [from] = known
      .filter(({ person }) => person.role !== 'objector')
      .sort((a, b) => Number(b.person.role === 'handover') - Number(a.person.role === 'handover'));
    // Somebody of another kind first: a hospital hands over to a nursing home rather than to a hospital.
    const receivers = at('receive')
      .filter(({ ura }) => ura !== from?.sender.ura)
      .sort((a, b) => Number(a.process === 'hospital') - Number(b.process === 'hospital'))
      .sort((a, b) => Number(a.fhir === 'stu3') - Number(b.fhir === 'stu3'));
    // Where the region has one organisation of the kind, there is nobody to send to.
    return workflow === undefined || from === undefined || receivers.length === 0
      ? []
      : [{ exchange, version, workflow, receivers, ...from }];
  });
}

async function travel(region: RunningRegion, route: Route): Promise<void> {
  const { exchange, workflow, sender, person } = route;
  const out = await apiOf(region, sender, 0);
  const { sent, receiver } = await send(out, route);
  const what = `${exchange.id} ${route.version.fhir} from ${sender.ura} to ${receiver.ura}`;
  const { api, id, answer } = await fetchAsReceiver(region, { exchange, person, receiver }, what);
  assert.equal(answer.status, 'answered', `${what}: the receiver gets what belongs to it`);
  assert.deepEqual(
    [...new Set(answer.sources.map(({ ura }) => ura as string))],
    [sender.ura],
    `${what}: from the sender only`,
  );
  const other = invented.organizations.find(
    ({ ura, type }) => ![sender.ura, receiver.ura].includes(ura) && type === 'Z3',
  );
  assert.ok(other !== undefined);
  const elsewhere = await (await apiOf(region, other, 0)).lines(`received/${id}/fetch`, {});
  assert.ok(!elsewhere.ok, `${what}: another organisation gets nothing`);
  const steps = wayToTheEnd(workflow);
  for (const { status, by } of steps) {
    const [side, place] = by === 'sender' ? [out, `sent/${sent.id}/status`] : [api, `received/${id}/status`];
    await call(side, 'POST', place, { status });
  }
  const last = steps.at(-1)?.status;
  const seen = await untilTrue(
    async () => (await call(out, 'GET', 'sent')) as readonly { readonly id: string; readonly status: string }[],
    (all) => all.some((task) => task.id === sent.id && task.status === last),
  );
  assert.equal(seen.find((task) => task.id === sent.id)?.status, last, `${what}: the sender sees how it ended`);
  const late = await api.lines(`received/${id}/fetch`, {});
  const after = late.ok ? await answerIn(late.value) : undefined;
  assert.ok(after === undefined || after.groups.length === 0, `${what}: with the end ends the access`);
}

/** To the first who takes notices in the FHIR version of the sender's record. */
async function send(out: OwnApi, { exchange, version, receivers, person }: Route) {
  for (const receiver of receivers) {
    const sent = await out.call('POST', 'sent', {
      exchange: exchange.id,
      subject: person.bsn,
      receiver: receiver.ura,
      description: 'Graag uw oordeel.',
    });
    if (sent.ok) {
      return { sent: sent.value as { readonly id: string }, receiver };
    }
  }
  throw new assert.AssertionError({ message: `${exchange.id}: nobody takes notices in ${version.fhir}` });
}

/** The first professional at the receiver whom the policy of the exchange lets read it. */
async function fetchAsReceiver(
  region: RunningRegion,
  { receiver, exchange, person }: Pick<Route, 'exchange' | 'person'> & { readonly receiver: RegionOrganization },
  what: string,
) {
  let answer: Answer | undefined;
  for (const [index] of receiver.professionals.entries()) {
    const api = await apiOf(region, receiver, index);
    const inbox = await untilTrue(
      async () => (await call(api, 'GET', 'received')) as readonly Received[],
      (all) => all.some((task) => isFresh(task, exchange, person)),
    );
    const id = inbox.find((task) => isFresh(task, exchange, person))?.id;
    assert.ok(id !== undefined, `${what}: the notice arrives`);
    answer = await answerIn(unwrap(await api.lines(`received/${id}/fetch`, {})));
    if (answer.status === 'answered') {
      return { api, id, answer };
    }
  }
  throw new assert.AssertionError({ message: `${what}: nobody at the receiver may read it (${answer?.status})` });
}

interface Received {
  readonly id: string;
  readonly exchange: string;
  readonly subject: string;
  readonly status: string;
}

function isFresh({ exchange, subject, status }: Received, { id }: Exchange, { bsn }: StoryPerson): boolean {
  return exchange === id && subject === bsn && status === 'requested';
}

/** Every step until a state without a next one, never through a state twice; forward before withdrawn or rejected. */
function wayToTheEnd({ states }: ExchangeWorkflow): readonly { readonly status: string; readonly by: string }[] {
  const endsBadly = ['rejected', 'cancelled', 'failed', 'on-hold'];
  const way: { status: string; by: string }[] = [];
  let state = states[0];
  while (state !== undefined && state.next.length > 0) {
    const unseen = state.next.filter(({ status }) => !way.some((step) => step.status === status));
    const next = unseen.find(({ status }) => !endsBadly.includes(status)) ?? unseen[0];
    if (next === undefined) {
      break;
    }
    way.push({ ...next });
    state = states.find(({ status }) => status === next.status);
  }
  return way;
}

async function apiOf(
  region: RunningRegion,
  { ura, professionals }: RegionOrganization,
  index: number,
): Promise<OwnApi> {
  const role = professionals[index]?.role ?? '';
  return unwrap(await openFor(region.file, { kind: 'professional', role, ura: ura as Ura }));
}

async function call(api: OwnApi, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  return unwrap(await api.call(method, path, body));
}
