import { createHmac } from 'node:crypto';
import type { Fetcher } from '@stelsel/http';
import { ok, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { regieLimits } from '../limits.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { managerSouth, somebody } from '../testing/people.ts';
import { deliverChanges } from './deliver-changes.ts';

const manager = somebody('m', 'v-duinrand-rso', { role: 'rsoManager', regions: ['v-duinrand'] });
const secret = 'a secret of at least 24 letters';
const wish = { url: 'https://subscriber.example/notices', types: ['declared-light'], secret };
const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie({ manager, managerSouth }));
});

const send = (method: 'POST' | 'DELETE', url: string, account: string | undefined, payload: object) =>
  regie.server.inject({ method, url, payload, ...(account && { headers: { 'x-test-account': account } }) });
const lightOn = async (topic: string) =>
  send('POST', '/v1/my/records/declared-light', 'manager', {
    fields: { region: 'v-duinrand', sector: 'jeugdhulp', topic, light: 'volgend' },
  });

/** A subscriber that answers with this status. */
const heard: { readonly url: string; readonly signature: string; readonly body: string }[] = [];
const answering =
  (status: number): Fetcher =>
  async ({ url, headers, body }) => {
    heard.push({ url, signature: headers?.['stelsel-signature'] ?? '', body: String(body) });
    return ok({ status, headers: {}, body: '' });
  };
const round = (status: number) => deliverChanges({ ...regie.deps, fetch: answering(status) });
interface Told {
  readonly type: string;
  readonly uri: string;
  readonly change: string;
}
const told = () => heard.flatMap(({ body }) => (JSON.parse(body) as { changes: Told[] }).changes);
const addressOf = (made: Awaited<ReturnType<typeof lightOn>>) => String(made.headers.location);

let id = '';
beforeEach(async () => {
  heard.length = 0;
  id = ((await send('POST', '/v1/my/hooks', 'manager', wish)).json() as { id: string }).id;
  return async () => void (await send('DELETE', `/v1/my/hooks/${id}`, 'manager', {}));
});

describe('a subscriber', () => {
  it('is told that something changed and where, never its values: these are read where visibility is kept', async () => {
    await lightOn('gala');
    await round(200);
    expect(told()).toHaveLength(1);
    expect(JSON.stringify(told())).not.toContain('volgend');
  });

  it('hears of what changes from now on, of the types it chose, signed with its own secret, and only once', async () => {
    expect(unwrap(await round(200))).toBe(0);
    const made = await lightOn('lsp');
    await send('POST', '/v1/my/records/regional-commitment', 'manager', {
      fields: { region: 'v-duinrand', sector: 'ggz', topic: 'lsp', state: 'voorgenomen' },
    });
    expect(unwrap(await round(200))).toBe(1);
    expect(unwrap(await round(200))).toBe(0);
    expect(heard.map(({ url }) => url)).toEqual([wish.url]);
    const [notice] = heard;
    expect(notice?.signature).toBe(
      `sha256=${createHmac('sha256', secret)
        .update(notice?.body ?? '')
        .digest('hex')}`,
    );
    expect(told()).toMatchObject([{ type: 'declared-light', uri: addressOf(made), change: 'new' }]);
  });

  it('that was away gets everything in order when it is back', async () => {
    const first = await lightOn('aorta');
    expect(unwrap(await round(503))).toBe(0);
    const second = await lightOn('mitz');
    heard.length = 0;
    expect(unwrap(await round(200))).toBe(2);
    expect(told().map(({ uri }) => uri)).toEqual([addressOf(first), addressOf(second)]);
  });

  it('that keeps failing is left alone until it subscribes again', async () => {
    await lightOn('twiin-portaal');
    for (let attempt = 0; attempt < regieLimits.hookAttempts + 2; attempt += 1) {
      await round(500);
    }
    expect(heard).toHaveLength(regieLimits.hookAttempts);
  });

  it('needs an account, an https address and a secret of some length', async () => {
    const refused = async (account: string | undefined, body: object) =>
      (await send('POST', '/v1/my/hooks', account, body)).statusCode;
    expect(await refused(undefined, wish)).toBe(401);
    expect(await refused('manager', { ...wish, url: 'http://subscriber.example' })).toBe(400);
    expect(await refused('manager', { ...wish, secret: 'short' })).toBe(400);
    const made = await send('POST', '/v1/my/hooks', 'manager', wish);
    expect(made.statusCode).toBe(201);
    await send('DELETE', `/v1/my/hooks/${(made.json() as { id: string }).id}`, 'manager', {});
  });

  it('ends its own subscription and nobody else’s', async () => {
    expect((await send('DELETE', `/v1/my/hooks/${id}`, 'managerSouth', {})).statusCode).toBe(404);
    expect((await send('DELETE', `/v1/my/hooks/${id}`, 'manager', {})).statusCode).toBe(204);
    await lightOn('wozo');
    expect(unwrap(await round(200))).toBe(0);
  });
});
