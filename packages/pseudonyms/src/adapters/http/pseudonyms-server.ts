import type { AdmitDeps } from '@stelsel/http';
import { type Actor, err, type Result, type SigningKey } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { asObject, type PseudonymWire, pseudonymWires, readWireRequest } from '../../dialect.ts';
import { type EvaluateDeps, evaluatePerson } from '../../evaluate-person.ts';
import { fault } from '../../faults.ts';
import { parseRecipient, recipientName } from '../../recipient.ts';
import { ownUra, registerRecipientKey, type SpeaksFor } from '../../register-recipient.ts';
import { admit, logOutcome, sendFaultOf } from './admit.ts';

export interface PseudonymsServerDeps extends AdmitDeps, EvaluateDeps {
  /** Earlier signing keys whose tokens may still be on their way. */
  readonly formerSigners?: readonly Pick<SigningKey, 'publicJwk'>[];
  /** Default: an organisation speaks for its own URA. */
  readonly speaksFor?: SpeaksFor;
}

/**
 * The pseudonym service (PRS). `POST /evaluate` speaks the guide, `POST /oprf/eval` the running code; `POST /recipients`
 * registers a key; `GET /jwks.json` has the keys that sign. Scopes: `prs:read` to ask, `prs:register` to receive.
 */
export function pseudonymsServer(deps: PseudonymsServerDeps): FastifyPluginAsync {
  return async (server) => {
    for (const wire of Object.values(pseudonymWires)) {
      server.post(wire.path, (request, reply) => evaluate(deps, wire, request, reply));
    }
    server.post('/recipients', (request, reply) => register(deps, request, reply));
    server.get('/jwks.json', async () => ({ keys: [deps.signer, ...(deps.formerSigners ?? [])].map(publicKey) }));
  };
}

async function evaluate(
  deps: PseudonymsServerDeps,
  wire: PseudonymWire,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['prs:read'], act: 'pseudonym' });
  if (actor === undefined) {
    return reply;
  }
  const asked = readWireRequest(wire, request.body);
  if (asked === undefined) {
    const fields = Object.values(wire.fields).join(', ');
    const refused = err(fault('PSN-BODY', { fields }));
    return sendFaultOf(reply, await logOutcome(deps, { act: 'pseudonym', actor }, refused));
  }
  const recipient = parseRecipient(asked.organization, asked.scope);
  const event = {
    act: 'pseudonym',
    actor,
    ...(recipient.ok ? { query: recipientName(recipient.value) } : {}),
  } as const;
  const sealed = await evaluateFor(deps, actor, wire, recipient, asked.blinded);
  const logged = await logOutcome(deps, event, sealed);
  return logged.ok
    ? reply.header('cache-control', 'no-store').send({ [wire.answer]: logged.value })
    : sendFaultOf(reply, logged);
}

async function evaluateFor(
  deps: PseudonymsServerDeps,
  actor: Actor,
  wire: PseudonymWire,
  recipient: ReturnType<typeof parseRecipient>,
  blinded: Uint8Array,
): Promise<Result<string>> {
  if (!recipient.ok) {
    return recipient;
  }
  if (!recipient.value.organization.startsWith(`${wire.prefix}:`)) {
    return err(fault('PSN-RECIPIENT-DIALECT', { expected: wire.prefix }, wire.fields.organization));
  }
  const { client, organization } = actor;
  return evaluatePerson(deps, { client, ura: organization.ura, recipient: recipient.value, blinded });
}

async function register(
  deps: PseudonymsServerDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await admit(deps, request, reply, { scopes: ['prs:register'], act: 'register' });
  if (actor === undefined) {
    return reply;
  }
  const { organization, scope, jwk } = asObject(request.body) ?? {};
  if (typeof organization !== 'string' || typeof scope !== 'string') {
    const refused = err(fault('PSN-BODY', { fields: 'organization, scope, jwk' }));
    return sendFaultOf(reply, await logOutcome(deps, { act: 'register', actor }, refused));
  }
  const registration = { recipients: deps.recipients, speaksFor: deps.speaksFor ?? ownUra };
  const standing = await registerRecipientKey(registration, { actor, organization, scope, jwk });
  const event = { act: 'register', actor, query: `${organization}|${scope}` } as const;
  const logged = await logOutcome(deps, event, standing);
  return logged.ok ? reply.code(201).send({ organization, scope, kid: logged.value.kid }) : sendFaultOf(reply, logged);
}

function publicKey({ publicJwk }: Pick<SigningKey, 'publicJwk'>): object {
  const { kty, crv, x, y, kid, alg } = publicJwk;
  return { kty, crv, x, y, kid, alg, use: 'sig' };
}
