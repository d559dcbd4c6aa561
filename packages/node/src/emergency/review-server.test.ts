import { createServer } from '@stelsel/http';
import { type Actor, err, type LogEvent, ok, parseUra, systemClock, unwrap } from '@stelsel/kernel';
import { beforeEach, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { anna, gp, hospital, ownSystem } from '../testing/test-node.ts';
import type { GlassBook, GlassBreak } from './glass-book.ts';
import { reviewScope, reviewServer } from './review-server.ts';

const officer: Actor = { ...ownSystem(hospital), scope: [reviewScope] };
const other = unwrap(parseUra('90000009'));
const one: GlassBreak = {
  id: 'b1',
  professional: gp.professional ?? { id: '900000011' as never, name: '', role: '' },
  organization: { ura: other, name: 'Elders' },
  subject: anna,
  reason: 'bewusteloos binnengebracht',
  atMs: 0,
  untilMs: 1,
  dueMs: 2,
  told: true,
};
let acting: Actor;
let logged: LogEvent[];
let logWorks: boolean;
let asked: unknown[];

const glass: Pick<GlassBook, 'list' | 'review'> = {
  list: async (_tenant, options) => {
    asked.push(options);
    return ok([one]);
  },
  review: async (_tenant, id, review) =>
    id === one.id ? ok({ ...one, review: { ...review, atMs: 3 } }) : err(fault('NOD-NO-GLASS-BREAK')),
};

beforeEach(() => {
  [acting, logged, logWorks, asked] = [officer, [], true, []];
});

async function call(method: 'GET' | 'POST', path: string, body?: object) {
  const server = createServer({ name: 'reviews', clock: systemClock });
  const log = {
    append: async (event: LogEvent) => {
      logged.push(event);
      return logWorks ? ok({ eventId: '1', sequence: 1 }) : err(fault('NOD-LOG-UNAVAILABLE'));
    },
    search: async () => ok({ events: [] }),
  };
  const tenantOf = (ura: string) =>
    ura === hospital ? { ura: hospital, authenticate: async () => ok(acting), log } : undefined;
  await server.register(reviewServer({ tenantOf, glass, origin: 'https://node.example' }));
  const answer = await server.inject({ method, url: `/${path}`, ...(body === undefined ? {} : { payload: body }) });
  return { status: answer.statusCode, body: answer.json() as unknown };
}

it('shows what waits to the privacy officer, and all when that is asked; each look is in the log', async () => {
  expect(await call('GET', `${hospital}/api/v1/reviews`)).toMatchObject({ status: 200, body: [{ id: 'b1' }] });
  await call('GET', `${hospital}/api/v1/reviews?all`);
  expect(asked).toEqual([{ unreviewed: true }, { unreviewed: false }]);
  expect(logged.map(({ act, outcome }) => [act, outcome])).toEqual([
    ['review', 'answered'],
    ['review', 'answered'],
  ]);
});

it('writes a review, and the log names the person it was about', async () => {
  const review = { verdict: 'not-justified', note: 'geen spoed', by: 'FG' };
  expect(await call('POST', `${hospital}/api/v1/reviews/b1`, review)).toMatchObject({ status: 200, body: { review } });
  expect(logged).toMatchObject([{ act: 'review', outcome: 'answered', subject: { bsn: anna } }]);
  expect((await call('POST', `${hospital}/api/v1/reviews/b2`, review)).status).toBe(404);
});

it.each([
  ['a verdict', { note: 'x' }],
  ['a known verdict', { verdict: 'maybe', note: 'x' }],
  ['words', { verdict: 'justified', note: ' ' }],
])('is refused without %s', async (_what, review) => {
  expect((await call('POST', `${hospital}/api/v1/reviews/b1`, review)).status).toBe(400);
});

it('is for the organisation itself with that scope, and for nobody when the log cannot be written', async () => {
  acting = { ...officer, scope: ['own-record'] };
  expect((await call('GET', `${hospital}/api/v1/reviews`)).status).toBe(403);
  acting = { ...officer, organization: { ...officer.organization, ura: other } };
  expect((await call('GET', `${hospital}/api/v1/reviews`)).status).toBe(403);
  acting = officer;
  expect((await call('GET', `${other}/api/v1/reviews`)).status).toBe(404);
  logWorks = false;
  expect(await call('GET', `${hospital}/api/v1/reviews`)).toMatchObject({ status: 503 });
});
