import { type Bsn, defineFaults, err, ok, parseUra, type Result, unwrap } from '@stelsel/kernel';
import { fetchInto } from '@stelsel/testkit';
import { beforeEach, expect, it } from 'vitest';
import { accessTokenAuthenticator } from '../access-token-authenticator.ts';
import { bsn, origin, type TestRegion, testRegion } from '../testing/test-region.ts';
import { authorizationServerOf, type TokenAsk, tokenClient } from '../wallet/token-client.ts';
import type { OpenReferral, Referral } from './tenant.ts';

const tokenEndpoint = `${origin}/90000002/oauth/token`;
const read = { method: 'GET', url: `${origin}/90000002/fhir/r4/Task/t1` };
const patient = bsn as Bsn;
const receiver = unwrap(parseUra('90000001'));
const faults = defineFaults({
  'TST-NO': { kind: 'forbidden', nl: 'Nee.', en: 'No.' },
  'TST-AWAY': { kind: 'unavailable', nl: 'Weg.', en: 'Away.' },
});

let region: TestRegion;
let ask: TokenAsk;

beforeEach(async () => {
  region = await testRegion(fetchInto);
  ask = {
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
    scope: 'bgz',
    purpose: 'COC',
    attestation: await region.professionalAttestation(),
    authorizationBase: 'base-1',
  };
});

function opens(answer: (base: string, organization: string) => Result<Referral>): void {
  const openReferral: OpenReferral = async (base, { organization }) => answer(base, organization);
  Object.assign(region.tenant, { openReferral });
}

const onlyOne = (base: string, organization: string) =>
  base === 'base-1' && organization === receiver
    ? ok({ task: 't1', fhir: 'R4' as const, owner: 'x|1', patient })
    : err(faults('TST-NO'));

async function codeOf(changes: Partial<TokenAsk> = {}): Promise<unknown> {
  const answer = await tokenClient({ ...region }).token({ ...ask, ...changes });
  return answer.ok ? 'granted' : (answer.fault.params.error ?? answer.fault.kind);
}

it('a token with an authorization base rests on its Task and reaches its person, also when nobody named one', async () => {
  opens(onlyOne);
  const token = unwrap(await tokenClient({ ...region }).token(ask));
  const authenticate = accessTokenAuthenticator({ ...region, tenantOf: () => region.tenant });
  const actor = unwrap(await authenticate({ ...read, headers: unwrap(await token.authorize(read)) }));
  expect(actor).toMatchObject({ referral: { task: 't1', fhir: 'R4', owner: 'x|1' }, patient: bsn, purpose: 'COC' });
  expect(token.accessToken).not.toContain('base-1');
});

it('without an authorization base a token rests on no Task', async () => {
  opens(onlyOne);
  const { authorizationBase: _none, ...plain } = ask;
  const token = unwrap(await tokenClient({ ...region }).token({ ...plain, patient }));
  const authenticate = accessTokenAuthenticator({ ...region, tenantOf: () => region.tenant });
  const actor = unwrap(await authenticate({ ...read, headers: unwrap(await token.authorize(read)) }));
  expect(actor).not.toHaveProperty('referral');
});

it('an unknown one, one of another organisation and one about another person are refused in the same words', async () => {
  opens(onlyOne);
  expect(await codeOf()).toBe('granted');
  const refused = 'invalid_grant, AUT-AUTHORIZATION-BASE';
  expect(await codeOf({ authorizationBase: 'guess' })).toBe(refused);
  expect(await codeOf({ patient: '999990020' as Bsn })).toBe(refused);
  opens((base) => onlyOne(base, '90000009'));
  expect(await codeOf()).toBe(refused);
  Object.assign(region.tenant, { openReferral: undefined });
  expect(await codeOf()).toBe(refused);
});

it('when the Task cannot be looked at now, that is said, and there is no token', async () => {
  opens(() => err(faults('TST-AWAY')));
  expect(await codeOf()).toBe('unavailable');
});

it('a token kept for one authorization base is not used for another', async () => {
  const seen: string[] = [];
  opens((base) => {
    seen.push(base);
    return ok({ task: base, fhir: 'R4' as const, owner: 'x|1', patient });
  });
  const client = tokenClient({ ...region });
  await client.token(ask);
  await client.token({ ...ask, authorizationBase: 'base-2' });
  await client.token(ask);
  expect(seen).toEqual(['base-1', 'base-2']);
});
