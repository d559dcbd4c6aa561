/** Test only: our own node is killed between every two steps of a notified pull, and goes on where it was. */
import type { Fetcher } from '@stelsel/http';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { certifyClientAt } from './certify-client-at.ts';
import { type OwnProcess, pairs } from './region-for.ts';
import type { Tested } from './tested-versions.ts';

interface Listed {
  readonly id: string;
  readonly exchange: string;
  readonly status: string;
  readonly next: readonly { readonly status: string }[];
  readonly notice?: { readonly state: string };
}

interface Change {
  readonly method: string;
  readonly status: string;
}

/** Kills our node after the other side did what it was asked, and before that is heard; once for every time it is armed. */
function killing(kill: () => Promise<void>) {
  const heard: string[] = [];
  let armed: Change | undefined;
  let isDead = true;
  return {
    heard,
    arm: (change: Change): void => {
      armed = change;
      isDead = false;
    },
    isDead: () => isDead,
    hook: (server: FastifyInstance): void => {
      server.addHook('onSend', async ({ method, url, body }) => {
        const { status } = (typeof body === 'string' && body !== '' ? JSON.parse(body) : {}) as Partial<Change>;
        if (url.includes('/Task') && method !== 'GET') {
          heard.push(`${method} ${status}`);
        }
        if (armed !== undefined && method === armed.method && status === armed.status) {
          armed = undefined;
          await kill();
          isDead = true;
        }
      });
    },
  };
}

/** A node that starts again, twice, and waits for the lease of the one that was killed. */
const oneTestMs = 120_000;

export function survives(at: () => OwnProcess, one: Tested): void {
  const { id: exchange } = one.exchange;
  const [senderType, receiverType] = pairs[exchange] ?? ['', ''];
  const restart = async (): Promise<void> => {
    await at().region.kill();
    await at().region.start();
  };
  const newIn = async (ura: string, box: 'sent' | 'received') => {
    const list = async () =>
      (JSON.parse(await at().taken(ura, box)) as readonly Listed[]).filter((known) => known.exchange === exchange);
    const known = new Set((await list()).map(({ id }) => id));
    return async () => (await list()).filter(({ id }) => !known.has(id));
  };

  describe('is killed', () => {
    it(
      'as receiver after the notice and after each answer that it did not hear: nothing is lost, and nothing done twice',
      async () => {
        const { region, taken } = at();
        const product = region.ura(receiverType);
        const { arm, heard, hook } = killing(region.kill);
        const news = await newIn(product, 'received');
        let isOver = false;
        const unheard = async (place: string, status: string): Promise<void> => {
          arm({ method: 'PUT', status });
          await region.call(product, 'POST', `${place}/status`, { status }).catch(() => undefined);
          await region.start();
        };
        const { wrong } = await certifyClientAt(at(), one, {
          role: 'receive',
          product,
          hook: (server) => {
            hook(server);
            // As at a node of ours: the authorization base ends with the Task.
            server.addHook('onRequest', async (request, reply) => {
              if (isOver && request.url === '/oauth/token') {
                await reply.code(400).send({ error: 'invalid_grant' });
              }
            });
          },
          act: async () => {
            await restart();
            const [received] = await news();
            const place = `received/${received?.id}`;
            await taken(product, `${place}/fetch`, {});
            await unheard(place, 'accepted');
            await taken(product, `${place}/task`);
            expect(await news()).toMatchObject([{ status: 'accepted' }]);
            await taken(product, `${place}/status`, { status: 'accepted' });
            await unheard(place, 'completed');
            isOver = true;
            await taken(product, `${place}/status`, { status: 'completed' });
            expect(await news()).toMatchObject([{ id: received?.id, status: 'completed', next: [] }]);
          },
        });
        expect(wrong).toEqual([]);
        expect(heard.filter((change) => change === 'PUT completed')).toHaveLength(1);
      },
      oneTestMs,
    );

    it(
      'as sender before it heard that the notice was taken, and before an answer: it tells again, of one Task',
      async () => {
        const { region, taken } = at();
        const product = region.ura(senderType);
        const { arm, isDead, heard, hook } = killing(region.kill);
        const news = await newIn(product, 'sent');
        let isAnswered = false;
        // The notice is heard while our node is still being started again: nobody asks it before it is there.
        const { promise: isThere, resolve: there } = Promise.withResolvers<void>();
        const fetch: Fetcher = async (request) => {
          await isThere;
          if (request.method === 'PUT' && !isAnswered) {
            isAnswered = true;
            await restart();
          }
          // A connection of before may still seem to be there.
          const answer = await region.fetch(request);
          return answer.ok ? answer : region.fetch(request);
        };
        const { wrong, passed } = await certifyClientAt(at(), one, {
          role: 'send',
          product,
          organizationType: senderType,
          playing: receiverType,
          hook,
          fetch,
          act: async ({ person: subject, organization: receiver }) => {
            arm({ method: 'POST', status: 'requested' });
            await taken(product, 'sent', { exchange, subject, receiver });
            await expect.poll(isDead, { timeout: 30_000 }).toBe(true);
            await region.start();
            await expect.poll(async () => (await news())[0]?.notice?.state, { timeout: 60_000 }).toBe('sent');
            there();
          },
        });
        expect(wrong).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['notice', 'task', 'pulls', 'moves']));
        expect(await news()).toMatchObject([{ status: 'completed' }]);
        expect(heard.filter((told) => told.startsWith('POST')).length).toBeGreaterThan(1);
      },
      oneTestMs,
    );
  });
}
