/** A slow line that drops (A105): small pages, another try, and what came is never fetched again. */
import { type FetchRequest, httpFaults } from '@stelsel/http';
import { err } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { answerOf, createNetwork } from './create-network.ts';
import type { NetworkLimits } from './limits.ts';
import { type Behaviour, bundle, condition, holding, question, reply, type World, world } from './testing/world.ts';

const held = Array.from({ length: 45 }, (_, index) => condition(`c${index}`));
const dropped = err(httpFaults('HTTP-UNREACHABLE', { host: 'eiland', cause: 'reset' }));

/** Gives pages of the size that is asked for; `fails` says of the n-th request about conditions whether the line drops. */
function island(fails: (nth: number) => boolean): Behaviour {
  let nth = 0;
  return (request) => {
    if (!request.url.includes('/Condition')) {
      return holding()(request);
    }
    nth += 1;
    return fails(nth) ? dropped : page(request);
  };
}

function page(request: FetchRequest): ReturnType<typeof reply> {
  const url = new URL(request.url);
  const asked = new URLSearchParams(request.method === 'GET' ? url.search : String(request.body));
  const [from, count] = [Number(asked.get('from') ?? 0), Number(asked.get('_count') ?? 1_000)];
  const next =
    from + count < held.length ? `${url.origin}${url.pathname}?from=${from + count}&_count=${count}` : undefined;
  return reply(200, {
    ...bundle(...held.slice(from, from + count)),
    ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  });
}

const ask = (here: World, limits: Partial<NetworkLimits>) =>
  answerOf(createNetwork({ ...here.deps, manner: 'requests', limits }).ask(question));

const requestsIn = ({ requests }: World) => requests.filter(({ url }) => url.includes('/Condition'));

describe('a line that drops every second request', () => {
  it('gives everything in the end, page by page, and no page twice', async () => {
    const here = world({ '00000001': island((nth) => nth % 2 === 1) });
    const answer = await ask(here, { tries: 3, pageSize: 10 });
    expect(answer.complete).toBe(true);
    expect(answer.groups.flatMap(({ members }) => members).length).toBe(held.length);
    expect(requestsIn(here)).toHaveLength(10);
    expect(requestsIn(here).every(({ url, body }) => `${url} ${body}`.includes('_count=10'))).toBe(true);
  });

  it('gives a failure, and never nothing, to who asks once', async () => {
    const here = world({ '00000001': island((nth) => nth % 2 === 1) });
    const answer = await ask(here, {});
    expect(answer.complete).toBe(false);
    expect(answer.sources[0]?.sections.find(({ id }) => id === 'problems')).toMatchObject({
      reason: 'failed-unreachable',
    });
  });
});

describe('a line that stays away halfway', () => {
  it('leaves what came, says that it is not all, and stops after so many tries', async () => {
    const here = world({ '00000001': island((nth) => nth > 2) });
    const answer = await ask(here, { tries: 3, pageSize: 10 });
    expect(answer.groups.flatMap(({ members }) => members).length).toBe(20);
    expect(answer.complete).toBe(false);
    expect(answer.sources[0]?.sections.find(({ id }) => id === 'problems')).toMatchObject({
      reason: 'partly-answered',
    });
    expect(requestsIn(here)).toHaveLength(2 + 3);
  });
});

describe('what is no failure of the line', () => {
  it.each([
    ['a refusal', 403],
    ['an error of the source', 500],
  ])('%s is not asked again', async (_what, status) => {
    const here = world({ '00000001': () => reply(status, { resourceType: 'OperationOutcome' }) });
    await ask(here, { tries: 5 });
    expect(requestsIn(here)).toHaveLength(1);
  });
});
