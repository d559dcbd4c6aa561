/**
 * A real node process, asked by its own interface to retrieve, send and receive, against the other side that certify plays: found
 * in the directory and the index of its network, with tokens asked and given, in both FHIR versions.
 */
import { type CertifyClientOptions, certifyClient, deliverySamples, type Invitation } from '@stelsel/certification';
import { discoverExchanges, type Exchange, type ExchangeVersion } from '@stelsel/exchanges';
import { namingSystem, ok, parseBsn, type Result, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../demo/free-ports.ts';
import { onlyPlayed, type RegionOfParties, regionOfParties } from '../testing/region-of-parties.ts';
import { accessOf } from './access-of.ts';
import { joinNetwork } from './join-network.ts';
import { playOtherSide } from './play-other-side.ts';

interface Tested {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
}

const exchanges = await discoverExchanges();
const fetch = loopbackFetcher();
const terminal = { out: () => undefined, note: () => undefined, interactive: false };
const ofAll = exchanges.flatMap((exchange) => exchange.versions.map((version) => ({ exchange, version })));
const tests = await Promise.all(exchanges.map(async (exchange) => [exchange.id, await exchange.tests?.()] as const));
const recordsOf = ({ exchange, version }: Tested) =>
  tests.find(([id]) => id === exchange.id)?.[1]?.records[version.id] ?? [];
const people = [...new Set(ofAll.flatMap((tested) => recordsOf(tested).map(({ bsn }) => bsn)))];
/** Kinds of organisation that send and receive the Tasks of an exchange, of those that stand in the region. */
const pairs: Readonly<Record<string, readonly [sender: string, receiver: string]>> = {
  referral: ['Z3', 'V4'],
  'physio-referral': ['Z3', 'F1'],
  'nursing-handover': ['V4', 'X3'],
};
function never(): never {
  throw new Error('not in the definitions');
}

const played = ['V4', 'X3', 'F1', 'Z3', onlyPlayed];

let region: RegionOfParties;
let port = 0;

async function openRegion(fhir: ExchangeVersion['fhir']): Promise<void> {
  const patients = people.map((value, index) => ({
    resourceType: 'Patient',
    id: `p-${index}`,
    identifier: [{ system: namingSystem.bsn, value }],
  }));
  region = await regionOfParties(people, fhir === 'R4' ? 'r4' : 'stu3', patients);
  [port = 0] = await freePorts(1);
  for (const type of played) {
    await joinAs(type, fhir);
  }
}

afterAll(() => fetch.close());

/** Publishes that this party answers, and takes what is told, where the counterpart will be. */
async function joinAs(type: string, fhir: ExchangeVersion['fhir']): Promise<void> {
  const { file } = await region.identityFor('');
  const party = [file, ...(file.parties ?? [])].find(({ organization }) => organization.type === type) ?? file;
  const origin = `http://127.0.0.1:${port}`;
  const base = `${origin}/fhir/${fhir.toLowerCase()}`;
  const place = { fhirBase: base, tokenEndpoint: `${origin}/oauth/token`, signals: `${base}/notification` };
  const offered = ofAll.filter(({ version }) => version.fhir === fhir);
  const joined = unwrap(
    await joinNetwork(
      file,
      party,
      { exchanges: offered, place: { ...place, onlySignals: type === onlyPlayed } },
      { fetch, clock: systemClock, randomness: secureRandomness },
    ),
  );
  if (type === 'V4') {
    for (const bsn of new Set(offered.flatMap((one) => recordsOf(one)[0]?.bsn ?? []))) {
      unwrap(await joined.hold(unwrap(parseBsn(bsn))));
    }
  }
}

async function run(
  { exchange, version }: Tested,
  role: CertifyClientOptions['role'],
  product: string,
  act: (invitation: Invitation) => Promise<unknown>,
  more: {
    readonly organizationType?: string;
    readonly signalTo?: string;
    readonly graceMs?: number;
    readonly playing?: string;
  } = {},
) {
  const closers: (() => Promise<void>)[] = [];
  const { path } = await region.identityFor(product, more.playing);
  const entry = unwrap(
    await accessOf(
      { identity: path },
      { exchange, version, role, ...(more.organizationType && { organizationType: more.organizationType }) },
      { exchange: exchange.id, fetch, clock: systemClock, environment: {} },
    ),
  );
  const side = playOtherSide({
    port,
    environment: {},
    terminal,
    onClose: (close) => void closers.push(close),
  });
  const certified = await certifyClient({
    exchange,
    version,
    role,
    base: `${region.origin}/${product}/fhir/${version.fhir.toLowerCase()}`,
    fetch,
    clock: systemClock,
    randomness: secureRandomness,
    waitMs: 60_000,
    quietMs: 100,
    ...more,
    ...(entry.access && { access: entry.access }),
    ...(entry.mayDo && { mayDo: entry.mayDo }),
    parties: { ours: entry.playing?.organization.ura ?? '', products: product },
    listen: side.listen,
    invite: async (invitation): Promise<Result<void>> => {
      await act(invitation);
      return ok();
    },
  }).finally(async () => {
    for (const close of closers) {
      await close();
    }
  });
  const report = unwrap(certified);
  const of = (...outcomes: readonly string[]) =>
    report.results
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ id, reason }) => `${id.split(`.${role}.`)[1]}${reason === undefined ? '' : `: ${reason.en}`}`);
  return { wrong: of('failed', 'warning'), passed: of('passed') };
}

/** The answer of the own interface, which must have been taken. */
async function taken(ura: string, path: string, body?: object): Promise<string> {
  const answer = await region.call(ura, body === undefined ? 'GET' : 'POST', path, body);
  expect([path, answer.status < 300 ? '' : answer.text]).toEqual([path, '']);
  return answer.text;
}

const withQueries = ({ exchange, version }: Tested): boolean =>
  exchange.relation === 'treatment' &&
  exchange.patterns.includes('query') &&
  version.queries.some(({ keptBy }) => keptBy.includes('V4'));

const withTasks = ({ exchange, version }: Tested): boolean =>
  version.workflow !== undefined && pairs[exchange.id] !== undefined;

describe.each(['R4', 'STU3'] as const)('our own node in FHIR %s', (fhir) => {
  beforeAll(() => openRegion(fhir), 240_000);
  afterAll(() => region.close());
  const of = (wanted: (tested: Tested) => boolean) =>
    ofAll
      .filter((tested) => tested.version.fhir === fhir && wanted(tested))
      .map((tested) => [tested.exchange.id, tested.version.id, tested] as const);

  describe('retrieves', () => {
    it.each(of(withQueries))('%s %s from a hospital, as it is defined', async (_id, _version, tested) => {
      const { exchange } = tested;
      const product = region.ura('Z3');
      const sources = [region.ura('V4')];
      const purpose = exchange.purposes.find((one) => one !== 'PATRQT');
      const ask = async ({ person: subject }: Invitation): Promise<void> => {
        const question = { subject, exchange: exchange.id, purpose, sources };
        // The directory may still have to be read: until then the hospital itself is asked, which holds nothing of this person.
        await expect
          .poll(async () => taken(product, 'questions', question), { timeout: 50_000, interval: 500 })
          .toMatch(/"resources":[1-9]/);
      };
      const { wrong, passed } = await run(tested, 'retrieve', product, ask, { organizationType: 'V4' });
      expect(wrong).toEqual([]);
      expect(passed).toContain('one-person');
    });
  });

  describe('sends', () => {
    it.each(of(withTasks))('the Task of %s %s, and lets it be fetched and moved', async (_id, _version, tested) => {
      const [organizationType = ''] = pairs[tested.exchange.id] ?? [];
      const product = region.ura(organizationType);
      const send = ({ person: subject, organization: receiver }: Invitation) =>
        taken(product, 'sent', { exchange: tested.exchange.id, subject, receiver });
      const { wrong, passed } = await run(tested, 'send', product, send, { organizationType });
      expect(wrong).toEqual([]);
      expect(passed).toEqual(expect.arrayContaining(['notice', 'notice-says-little', 'task', 'moves', 'only-these']));
    });

    it.each(of((tested) => withTasks(tested) && tested.version.workflow?.signal !== undefined))(
      'only a signal of %s %s to who takes nothing else, and lets it be fetched without a base',
      async (_id, _version, tested) => {
        const [organizationType = ''] = pairs[tested.exchange.id] ?? [];
        const product = region.ura(organizationType);
        const send = ({ person: subject, organization: receiver }: Invitation) =>
          taken(product, 'sent', { exchange: tested.exchange.id, subject, receiver });
        const more = { organizationType, playing: onlyPlayed };
        const { wrong, passed } = await run(tested, 'send', product, send, more);
        expect(wrong).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['notice', 'task', 'moves', 'only-these']));
      },
    );

    const delivering = ({ exchange, version }: Tested): boolean =>
      (version.deliveries ?? []).length > 0 && exchange.relation === 'treatment' && version.workflow === undefined;

    it.each(of(delivering))('what %s %s delivers, as far as there is an example', async (_id, _version, tested) => {
      const product = region.ura('Z3');
      const { exchange, version } = tested;
      const [record = never()] = recordsOf(tested);
      const examples = (version.deliveries ?? []).map((delivery) => ({
        delivery,
        resources: delivery.interaction === 'update' ? [] : deliverySamples(delivery, record),
      }));
      const receiver = region.ura('V4');
      const deliver = async ({ person: subject }: Invitation): Promise<void> => {
        const purpose = exchange.purposes.includes('TREAT') ? 'TREAT' : 'ETREAT';
        for (const { delivery, resources } of examples.filter((one) => one.resources.length > 0)) {
          const body = { exchange: exchange.id, delivery: delivery.id, receiver, subject, purpose };
          await taken(product, 'deliveries', { ...body, resources });
        }
      };
      const { wrong } = await run(tested, 'send', product, deliver, { graceMs: 200 });
      const without = examples.filter(({ resources }) => resources.length === 0);
      expect(wrong).toEqual(without.map(({ delivery }) => `${delivery.id}.delivered: Nothing was delivered.`));
    });

    it('to a receiver that was away, once it is back, and says so meanwhile', async () => {
      const [, , tested = never()] = of(({ exchange }) => exchange.id === 'referral')[0] ?? [];
      const product = region.ura('Z3');
      const [{ bsn: subject } = never()] = recordsOf(tested);
      await taken(product, 'sent', { exchange: 'referral', subject, receiver: region.ura('V4') });
      const notice = async () =>
        (
          JSON.parse(await taken(product, 'sent')) as readonly {
            notice: { state: string; attempts: number; fault?: string };
          }[]
        )[0]?.notice;
      await expect.poll(notice, { timeout: 30_000 }).toMatchObject({ state: 'waiting', fault: 'HTTP-UNREACHABLE' });
      const { wrong, passed } = await run(tested, 'send', product, async () => undefined, { organizationType: 'Z3' });
      expect([wrong, passed.includes('notice')]).toEqual([[], true]);
      expect((await notice())?.state).toBe('sent');
    });
  });

  describe('receives', () => {
    const steps = ({ workflow }: ExchangeVersion): readonly string[] =>
      workflow?.code.code === '308292007' ? ['rejected'] : ['accepted', 'completed'];

    async function workOff(tested: Tested, product: string): Promise<void> {
      const { exchange, version } = tested;
      const found = async () =>
        (
          JSON.parse(await taken(product, 'received')) as readonly { id: string; exchange: string; status: string }[]
        ).find((one) => one.exchange === exchange.id && one.status === 'requested');
      await expect.poll(found, { timeout: 30_000, interval: 500 }).toBeDefined();
      const place = `received/${(await found())?.id}`;
      await taken(product, `${place}/task`);
      await taken(product, `${place}/fetch`, {});
      for (const status of steps(version)) {
        await taken(product, `${place}/status`, { status });
      }
    }

    it.each(of(withTasks))('the notice of %s %s, and fetches, accepts and ends', async (_id, _version, tested) => {
      const product = region.ura(pairs[tested.exchange.id]?.[1] ?? '');
      const { wrong, passed } = await run(tested, 'receive', product, () => workOff(tested, product));
      expect(wrong).toEqual([]);
      expect(passed).toEqual(
        expect.arrayContaining(['notice-taken', 'task-read', 'base-echoed', 'pulled', 'task-moved']),
      );
    });

    it.each(of((tested) => withTasks(tested) && tested.version.workflow?.signal !== undefined))(
      'a bare signal of %s %s, and fetches what it did not know about whom',
      async (_id, _version, tested) => {
        const product = region.ura(pairs[tested.exchange.id]?.[1] ?? '');
        const signalTo = `${region.origin}/${product}/fhir/${tested.version.fhir.toLowerCase()}/notification`;
        const act = () => workOff(tested, product);
        const { wrong, passed } = await run(tested, 'receive', product, act, { signalTo });
        expect(wrong).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['notice-taken', 'task-read', 'pulled', 'task-moved']));
      },
    );
  });
});
