import { type Actor, type Bsn, fixedClock, seededRandomness, type Ura, type Uzi, unwrap } from '@stelsel/kernel';
import { assert, asyncProperty, constantFrom, nat, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { issueAccessToken, readAccessToken } from './access-token.ts';
import type { AuthorizationTenant } from './tenant.ts';

const clock = fixedClock();
const deps = { clock };
const tenant: AuthorizationTenant = {
  issuer: 'https://node.test/90000002/oauth',
  audience: 'https://node.test/90000002',
  key: ephemeralKey('t'),
  secret: seededRandomness(5).bytes(32),
  scopes: {},
  tokenSeconds: 300,
};
const bsn = '999990019' as Bsn;
const actor: Actor = {
  organization: { ura: '90000001' as Ura, name: 'De Linde', type: 'Z3' },
  professional: { id: '900000123' as Uzi, name: 'A. Vries', role: '01.015' },
  client: 'did:web:vendor.test',
  purpose: 'BTG',
  reason: 'bewusteloos gebracht',
  patient: bsn,
  scope: ['bgz'],
  tokenId: 't-1',
};
const issue = async (changes: Partial<Actor> = {}, by = tenant) =>
  unwrap(await issueAccessToken({ ...actor, ...changes }, 'did:web:a.test', 'thumb', by, deps));
const read = (token: string, by = tenant) => readAccessToken(token, by, { clock });

describe('an access token', () => {
  it('gives back exactly the actor it was made from', async () => {
    const actors = record({
      purpose: constantFrom('TREAT' as const, 'BTG' as const, 'PATRQT' as const),
      reason: string({ minLength: 1 }),
      citizen: constantFrom({ bsn, assurance: 'hoog' as const }),
      scope: constantFrom(['bgz'], ['bgz', 'log']),
    });
    await assert(
      asyncProperty(actors, async (changes) => {
        const { accessToken } = await issue(changes);
        expect(unwrap(await read(accessToken)).actor).toEqual({ ...actor, ...changes });
      }),
      { numRuns: 50 },
    );
  });

  it('never contains a readable BSN, in any encoding of its parts', async () => {
    const { accessToken } = await issue({ citizen: { bsn, assurance: 'hoog' }, reason: `BSN ${bsn} hier` });
    const parts = accessToken.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    const deeper = parts
      .flatMap((part) => part.split(/[".]/))
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect([accessToken, ...parts, ...deeper].join('\n')).not.toContain(bsn);
    expect((await issue()).accessToken).not.toBe((await issue()).accessToken);
  });

  it('is refused after any change of any character', async () => {
    const { accessToken } = await issue();
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    await assert(
      asyncProperty(nat(accessToken.length - 2), constantFrom(...letters), async (position, letter) => {
        const changed = accessToken.slice(0, position) + letter + accessToken.slice(position + 1);
        return changed === accessToken || !(await read(changed)).ok;
      }),
      { numRuns: 200 },
    );
  });

  it('is refused by another tenant, with another key, with another secret', async () => {
    const { accessToken } = await issue();
    expect(await read(accessToken, { ...tenant, issuer: 'https://node.test/90000003/oauth' })).toMatchObject({
      ok: false,
    });
    expect(await read(accessToken, { ...tenant, audience: 'https://node.test/90000003' })).toMatchObject({ ok: false });
    expect(await read(accessToken, { ...tenant, key: ephemeralKey('t') })).toMatchObject({ ok: false });
    expect(await read(accessToken, { ...tenant, secret: new Uint8Array(32) })).toMatchObject({ ok: false });
  });

  it('lives 300 to 900 seconds, whatever is configured', async () => {
    const lives = async (tokenSeconds: number) => (await issue({}, { ...tenant, tokenSeconds })).expiresInSeconds;
    expect([await lives(1), await lives(600), await lives(86_400)]).toEqual([300, 600, 900]);
  });
});
