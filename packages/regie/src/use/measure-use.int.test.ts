/** What organisations report becomes a measurement beside the light that their region declares. */
import { type Authenticate, createServer } from '@stelsel/http';
import { type Actor, err, type LogEvent, ok, type Ura, unwrap } from '@stelsel/kernel';
import { fetchInto } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { useRoutes, useScope } from '../adapters/http/use-routes.ts';
import { postgresUse } from '../adapters/postgres/use-store.ts';
import { fault } from '../faults.ts';
import { now } from '../records/moment.ts';
import { openReader } from '../records/open-reader.ts';
import { saveRecord } from '../records/save-record.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { owner, somebody } from '../testing/people.ts';
import { observation } from '../types/implementation.ts';
import { party } from '../types/party.ts';
import { region } from '../types/reference-lists.ts';
import { declaredLight, regionalCommitment, topic } from '../types/regional-agenda.ts';
import { regionalCells } from '../views/regional-cells.ts';
import { measureUse } from './measure-use.ts';

const manager = somebody('m', 'proef-rso', { role: 'rsoManager', regions: ['proefregio'] });
const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
const events: LogEvent[] = [];
let post: (ura: string, body: unknown, scope?: string) => Promise<number>;
const uras = ['90000201', '90000202', '90000203'];

beforeAll(async () => {
  Object.assign(regie, await openTestRegie());
  const { deps } = regie;
  const add = async (type: Parameters<typeof saveRecord>[1], code: string, patch: object, as = owner) =>
    unwrap(await saveRecord(deps, type, as, { expectedVersion: 0, code, patch: { ...patch } }));
  await add(region as never, 'proefregio', { name: 'Proefregio' });
  for (const [at, ura] of uras.entries()) {
    const fields = { roles: ['zorgaanbieder'], sectors: ['ggz'], regions: ['proefregio'] };
    await add(party as never, `praktijk-${at}`, {
      name: `Praktijk ${at}`,
      ...fields,
      identifiers: at === 2 ? [] : [{ system: 'ura', value: ura }],
    });
  }
  const cell = { region: 'proefregio', sector: 'ggz', topic: 'koppeltaal' };
  await add(
    regionalCommitment as never,
    'proef.afspraak',
    { ...cell, state: 'afgesproken', decisionDoc: 'Besluit 1' },
    manager,
  );
  await add(declaredLight as never, 'proef.licht', { ...cell, light: 'volgend' }, manager);
  const server = createServer({ name: 'measure', clock: deps.clock });
  const authenticate: Authenticate = async ({ headers }) => {
    const [ura, scope] = String(headers.authorization ?? '').split(' ');
    return ura === ''
      ? err(fault('REG-SIGN-IN'))
      : ok({ organization: { ura: ura as Ura }, scope: [scope] } as unknown as Actor);
  };
  const log = async (event: LogEvent) => {
    events.push(event);
    return ok({ eventId: 'e', sequence: events.length });
  };
  const routes = useRoutes({ authenticate, log, origin: 'http://x', uses: uses(), onReport: () => undefined });
  await server.register(routes, { prefix: '/measure' });
  await server.ready();
  const fetch = fetchInto(server);
  post = async (ura, body, scope = useScope) => {
    const headers = { 'content-type': 'application/json', authorization: `${ura} ${scope}` };
    const answer = unwrap(
      await fetch({ method: 'POST', url: 'http://x/measure/use', headers, body: JSON.stringify(body) }),
    );
    return answer.status;
  };
});

const uses = () => postgresUse(regie.db);
const measure = async (): Promise<number> => unwrap(await measureUse({ ...regie.deps, uses: uses() }));
const reader = () => openReader(regie.deps, { moment: now(regie.clock) });
const cell = async () => {
  const cells = unwrap(await regionalCells(reader(), { region: 'proefregio', sector: 'ggz' }));
  return cells.find((one) => one.topic === 'koppeltaal');
};
const report = (asker: string, days: readonly string[], count: number, exchanges = ['koppeltaal']) => ({
  exchanges,
  days: days.map((day) => ({ day, counts: [{ exchange: 'koppeltaal', asker, count }] })),
});

describe('use in the network', () => {
  it('is nothing until somebody reports', async () => {
    expect(await measure()).toBe(0);
    expect(await cell()).toMatchObject({ differs: false, declared: { light: 'volgend' }, population: 3 });
    expect((await cell())?.inUse).toBeUndefined();
  });

  it('stands beside the light after one report, and the difference is marked; the light itself stays', async () => {
    expect(await post('90000201', report('90000202', ['2026-11-20'], 1))).toBe(204);
    expect(await measure()).toBeGreaterThan(0);
    const seen = await cell();
    expect(seen).toMatchObject({
      declared: { light: 'volgend' },
      computed: { state: 'in-uitvoering' },
      differs: true,
      inUse: { numerator: 0, denominator: 3, unknown: 1 },
    });
    expect(seen?.computed?.working.map(({ nl }) => nl)).toContain('begonnen: 2 van 3; nodig: 1 (5%, ten minste 1)');
    const [row] = unwrap(await reader().list(observation, { subject: 'proefregio/ggz/koppeltaal' }));
    expect(row?.sourceOf('numerator')).toMatchObject({ class: 'measured', by: 'het netwerk', at: '2026-11-22' });
  });

  it('counts nothing twice: the same report again changes nothing, a day that is told anew replaces that day', async () => {
    expect(await post('90000201', report('90000202', ['2026-11-20'], 1))).toBe(204);
    expect(await measure()).toBe(0);
    const before = unwrap(await uses().counts('2026-11-01'));
    expect(await post('90000201', report('90000202', ['2026-11-20'], 5))).toBe(204);
    expect(unwrap(await uses().counts('2026-11-01')).map(({ count }) => count)).toEqual([5]);
    expect(before.map(({ count }) => count)).toEqual([1]);
  });

  it('is real use (R4) only by the rule: four days and two others', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    await post('90000201', report('90000202', days, 3));
    await measure();
    expect((await cell())?.inUse).toMatchObject({ numerator: 0 });
    await post('90000299', report('90000201', ['2026-11-20'], 1));
    expect(await measure()).toBe(1);
    expect((await cell())?.inUse).toMatchObject({ numerator: 1, denominator: 3, unknown: 1 });
  });

  it('measures a topic that names its exchanges by those, and says nothing of a topic that nobody serves', async () => {
    const held = unwrap(await reader().get(topic, 'pzp'));
    unwrap(
      await saveRecord(regie.deps, topic, owner, {
        id: held.id,
        expectedVersion: held.version,
        patch: { exchanges: ['koppeltaal'] },
      }),
    );
    expect(await measure()).toBe(1);
    const found = unwrap(await reader().list(observation, { part: 'R4/2026-11' }));
    expect([...new Set(found.map(({ fields }) => fields.topic))].toSorted()).toEqual(['koppeltaal', 'pzp']);
  });
});

describe('a report', () => {
  it('is refused without a token, without the scope, and when it says something else than counts', async () => {
    const good = report('90000202', ['2026-11-20'], 1);
    expect(await post('', good)).toBe(401);
    expect(await post('90000201', good, 'iets')).toBe(403);
    for (const bad of [
      {},
      { ...good, bsn: '999990007' },
      report('999990007', ['2026-11-20'], 1),
      report('90000202', ['gisteren'], 1),
      report('90000202', ['2026-11-20'], -1),
      { ...good, exchanges: ['Naam Van Iemand'] },
    ]) {
      expect([bad, await post('90000201', bad)]).toEqual([bad, 400]);
    }
    expect(await post('90000201', good)).toBe(204);
  });

  it('is in the log: who reported, and who was refused', () => {
    expect(events.filter(({ outcome }) => outcome === 'answered').length).toBeGreaterThan(3);
    expect(events.some(({ outcome }) => outcome === 'refused-token')).toBe(true);
  });
});
