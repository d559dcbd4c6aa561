/** The client, the service and a receiver against each other, over real HTTP. */
import { type Authorize, createServer } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  fixedClock,
  type LogEvent,
  ok,
  type Result,
  secureRandomness,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import { listen, loopbackFetcher, memoryKeyStore } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import {
  announceRecipient,
  derivedEvaluationKeys,
  memoryBudget,
  memoryRecipients,
  memoryUseOnce,
  parseRecipient,
  pseudonymClient,
  pseudonymReceiver,
  pseudonymsFaults,
  pseudonymsServer,
  remoteServiceKeys,
} from './index.ts';

const bsn = '999940003' as Bsn;
const index = { organization: 'ura:90000901', scope: 'nationale-verwijsindex' } as const;
const consent = { organization: 'ura:90000901', scope: 'toestemmingen' } as const;
const fetch = loopbackFetcher();

function actorOf(ura: string, scope: readonly string[]): Actor {
  const organization = { ura: ura as Ura, name: 'Praktijk', type: 'Z3' };
  return { organization, client: `did:web:client-${ura}`, purpose: 'TREAT', scope, tokenId: 't-1' };
}

/** The header names the actor: how a real token is verified is tested where it is done. */
function actorFromHeader(header: unknown): Result<Actor> {
  const [ura, scopes] = String(header ?? '').split(' ', 2);
  return ura ? ok(actorOf(ura, (scopes ?? '').split(','))) : err(pseudonymsFaults('PSN-SCOPE', { scope: '-' }));
}

const as =
  (ura: string, scope: string): Authorize =>
  async () =>
    ok({ authorization: `${ura} ${scope}` });

async function startService(options: { versions?: readonly number[]; budget?: number } = {}) {
  const clock = fixedClock();
  const keys = memoryKeyStore();
  const events: LogEvent[] = [];
  let logWorks = true;
  const server = createServer({ name: 'pseudonyms', clock });
  const recipients = memoryRecipients();
  const signer = unwrap(await keys.signingKey('prs', 'ES256'));
  const deps = {
    issuer: 'https://prs.example',
    origin: 'https://prs.example',
    recipients,
    signer,
    spend: memoryBudget(clock, options.budget ?? 1_000),
    clock,
    randomness: secureRandomness,
    authenticate: async ({ headers }: { headers: Record<string, unknown> }) => actorFromHeader(headers.authorization),
    log: async (event: LogEvent) => {
      events.push(event);
      const broken = { kind: 'unavailable', code: 'LOG-X', params: {}, text: { nl: '', en: '' } } as const;
      return logWorks ? ok({ eventId: String(events.length), sequence: events.length }) : err(broken);
    },
  };
  await server.register(
    pseudonymsServer({ ...deps, evaluationKeys: derivedEvaluationKeys(keys, options.versions ?? [1]) }),
    { prefix: '/pseudonyms' },
  );
  const baseUrl = `${await listen(server)}/pseudonyms`;
  const key = unwrap(await keys.decryptionKey('index'));
  const receiver = (recipient: typeof index | typeof consent) =>
    pseudonymReceiver({
      key,
      recipient,
      issuer: deps.issuer,
      serviceKeys: remoteServiceKeys({ fetch, baseUrl, clock }),
      useOnce: memoryUseOnce(clock),
      clock,
    });
  for (const recipient of [index, consent]) {
    unwrap(
      await announceRecipient({ fetch, baseUrl, authorize: as('90000901', 'prs:register') }, recipient, key.publicJwk),
    );
  }
  const client = (authorize = as('11111111', 'prs:read')) =>
    pseudonymClient({ fetch, baseUrl, authorize, randomness: secureRandomness });
  const breakLog = () => {
    logWorks = false;
  };
  return { baseUrl, breakLog, clock, client, receiver, events, key, keys, recipients };
}

describe('a person through the pseudonym service', () => {
  it('is one pseudonym at one recipient, whoever asks and however often', async () => {
    const { client, receiver } = await startService();
    const receiving = receiver(index);
    const one = await receiving.open(unwrap(await client().tokenFor(bsn, index)));
    const other = await receiving.open(unwrap(await client(as('22222222', 'prs:read')).tokenFor(bsn, index)));
    expect(unwrap(one)).toBe(unwrap(other));
  });

  it('is another pseudonym at another scope', async () => {
    const { client, receiver } = await startService();
    const atIndex = await receiver(index).open(unwrap(await client().tokenFor(bsn, index)));
    const atConsent = await receiver(consent).open(unwrap(await client().tokenFor(bsn, consent)));
    expect(unwrap(atIndex)).not.toBe(unwrap(atConsent));
  });

  it('opens once; the same token again is refused', async () => {
    const { client, receiver } = await startService();
    const receiving = receiver(index);
    const token = unwrap(await client().tokenFor(bsn, index));
    expect((await receiving.open(token)).ok).toBe(true);
    expect(await receiving.open(token)).toMatchObject({ fault: { code: 'PSN-TOKEN-USED' } });
  });

  it('opens until 300 seconds after it was made, not later', async () => {
    const { client, receiver, clock } = await startService();
    const [early, late] = [unwrap(await client().tokenFor(bsn, index)), unwrap(await client().tokenFor(bsn, index))];
    clock.advance(299_000);
    expect((await receiver(index).open(early)).ok).toBe(true);
    clock.advance(1_000);
    expect(await receiver(index).open(late)).toMatchObject({ fault: { code: 'PSN-TOKEN-EXPIRED' } });
  });

  it('opens for its recipient only', async () => {
    const { client, receiver } = await startService();
    const token = unwrap(await client().tokenFor(bsn, index));
    expect(await receiver(consent).open(token)).toMatchObject({ fault: { code: 'PSN-TOKEN-RECIPIENT' } });
    expect((await receiver(index).open(token)).ok).toBe(true);
  });

  it('opens when the organisation that asked presents it, and not when another does', async () => {
    const { client, receiver } = await startService();
    const token = unwrap(await client().tokenFor(bsn, index));
    const receiving = receiver(index);
    expect(await receiving.open(token, { askedBy: '22222222' })).toMatchObject({ fault: { code: 'PSN-TOKEN-ASKER' } });
    expect((await receiving.open(token, { askedBy: '11111111' })).ok).toBe(true);
  });

  it('is found under the older key too while a key is being replaced', async () => {
    const before = await startService({ versions: [1] });
    const during = await startService({ versions: [2, 1] });
    const old = unwrap(await before.receiver(index).open(unwrap(await before.client().tokenFor(bsn, index))));
    const all = unwrap(await during.receiver(index).openAll(unwrap(await during.client().tokenFor(bsn, index))));
    expect(all).toHaveLength(2);
    expect(all[1]).toBe(old);
    expect(all[0]).not.toBe(old);
  });

  it('is logged without the person: who asked, for which recipient', async () => {
    const { client, events } = await startService();
    unwrap(await client().tokenFor(bsn, index));
    const event = events.at(-1);
    expect(event).toMatchObject({
      act: 'pseudonym',
      outcome: 'answered',
      query: 'ura:90000901|nationale-verwijsindex',
    });
    expect(event?.subject).toBeUndefined();
    expect(JSON.stringify(events)).not.toContain(bsn);
  });
});

describe('the pseudonym service refuses', () => {
  it('a token without prs:read, and logs it', async () => {
    const { client, events } = await startService();
    const refused = await client(as('11111111', 'nvi:read')).tokenFor(bsn, index);
    expect(refused).toMatchObject({ fault: { code: 'PSN-REFUSED', params: { status: 403 } } });
    expect(events.at(-1)).toMatchObject({ outcome: 'refused-right', ground: 'PSN-SCOPE' });
  });

  it('a caller it does not know, and logs it', async () => {
    const { client, events } = await startService();
    expect(await client(async () => ok({})).tokenFor(bsn, index)).toMatchObject({ fault: { params: { status: 401 } } });
    expect(events.at(-1)).toMatchObject({ outcome: 'refused-token' });
  });

  it('the evaluation above the budget of a client, while another client still gets one', async () => {
    const { client } = await startService({ budget: 2 });
    const results = [];
    for (let n = 0; n < 3; n++) {
      results.push(await client().tokenFor(bsn, index));
    }
    expect(results.map((result) => result.ok)).toEqual([true, true, false]);
    expect(results[2]).toMatchObject({ fault: { code: 'PSN-ANSWER', params: { status: 429 } } });
    expect((await client(as('22222222', 'prs:read')).tokenFor(bsn, index)).ok).toBe(true);
  });

  it('a recipient that never registered', async () => {
    const { client } = await startService();
    const unknown = { organization: 'ura:90000999', scope: 'index' };
    expect(await client().tokenFor(bsn, unknown)).toMatchObject({ fault: { params: { status: 404 } } });
  });

  it('another key for a registered recipient, and accepts the same key again', async () => {
    const { baseUrl, key, keys } = await startService();
    const deps = { fetch, baseUrl, authorize: as('90000901', 'prs:register') };
    const other = unwrap(await keys.decryptionKey('attacker'));
    expect((await announceRecipient(deps, index, key.publicJwk)).ok).toBe(true);
    expect(await announceRecipient(deps, index, other.publicJwk)).toMatchObject({ fault: { params: { status: 409 } } });
  });

  it('a key for somebody else', async () => {
    const { baseUrl, key } = await startService();
    const deps = { fetch, baseUrl, authorize: as('22222222', 'prs:register') };
    const refused = await announceRecipient(deps, { ...index, scope: 'other' }, key.publicJwk);
    expect(refused).toMatchObject({ fault: { params: { status: 403 } } });
  });

  it('to answer when the log cannot be written', async () => {
    const { client, breakLog } = await startService();
    expect((await client().tokenFor(bsn, index)).ok).toBe(true);
    breakLog();
    expect(await client().tokenFor(bsn, index)).toMatchObject({ fault: { params: { status: 503 } } });
  });
});

describe('the two dialects on the wire', () => {
  const blinded = '4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY';

  async function send(path: string, body: object) {
    const { baseUrl } = await startService();
    const headers = { 'content-type': 'application/json', authorization: '11111111 prs:read' };
    return unwrap(await fetch({ method: 'POST', url: `${baseUrl}${path}`, headers, body: JSON.stringify(body) }));
  }

  it('the guide: /evaluate, snake_case, ura:, evaluated_output', async () => {
    const body = { blinded_input: blinded, recipient_organization: index.organization, recipient_scope: index.scope };
    const answer = await send('/evaluate', body);
    expect(answer.status).toBe(200);
    const jwe = (JSON.parse(answer.body) as { evaluated_output: string }).evaluated_output;
    const header = JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString()) as object;
    expect(header).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'index', cty: 'JWT' });
  });

  it.each([
    ['standard base64 with padding', Buffer.from(blinded, 'base64url').toString('base64'), 200],
    ['base64url without padding', blinded, 200],
    ['the identity element', Buffer.alloc(32).toString('base64url'), 400],
    ['a non-canonical element', Buffer.alloc(32, 0xff).toString('base64url'), 400],
    ['no base64 at all', '***', 400],
  ])('an element as %s', async (_, element, status) => {
    const body = { blinded_input: element, recipient_organization: index.organization, recipient_scope: index.scope };
    expect((await send('/evaluate', body)).status).toBe(status);
  });

  it('the code: /oprf/eval, camelCase, oin:, jwe', async () => {
    const service = await startService();
    const oin = unwrap(parseRecipient('oin:00000099000000001000', 'nationale-verwijsindex'));
    unwrap(await service.recipients.add(oin, { kid: 'index', jwk: service.key.publicJwk }));
    const client = pseudonymClient({
      fetch,
      baseUrl: service.baseUrl,
      authorize: as('11111111', 'prs:read'),
      randomness: secureRandomness,
      dialect: 'poc-2026-07',
    });
    expect((await client.tokenFor(bsn, oin)).ok).toBe(true);
    expect(await client.tokenFor(bsn, index)).toMatchObject({ fault: { code: 'PSN-RECIPIENT-DIALECT' } });
  });

  it('an unknown field is refused, so is a missing one', async () => {
    const body = { blinded_input: blinded, recipient_organization: index.organization, recipient_scope: index.scope };
    expect((await send('/evaluate', { ...body, extra: 1 })).status).toBe(400);
    expect((await send('/evaluate', { blinded_input: blinded })).status).toBe(400);
    expect((await send('/evaluate', { ...body, recipient_scope: '*' })).status).toBe(400);
  });
});
