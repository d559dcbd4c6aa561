/**
 * The `issuer` role for tests and demonstrations: stands in for the issuers of organisation credentials, for Dezi and for
 * DigiD. Signing in here is choosing a test identity; browsers sign in at the provider beside it.
 */
import { formPairs, sendFault, traceId } from '@stelsel/http';
import { type Bsn, combine, err, type LogEvent, parseBsn, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { asObject, asTexts, credentialTypes } from '../credentials/credential.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { sameSecret } from '../same-secret.ts';
import { createOffer, preAuthorizedCodeGrant } from './create-offer.ts';
import { issueOrganizationCredential } from './issue-organization-credential.ts';
import type { IssuerDeps } from './issuer-deps.ts';
import { issuerAuthorizationMetadata, issuerMetadata } from './issuer-metadata.ts';
import { openOwnToken, signOwnToken } from './own-tokens.ts';
import { signInCitizen } from './sign-in-citizen.ts';
import { signInProfessional } from './sign-in-professional.ts';
import { statusListCredential } from './status-list-credential.ts';
import { keepSignIn, workElsewhere } from './work-elsewhere.ts';

export interface CredentialIssuerDeps extends IssuerDeps {
  /** Secret for offers and revocation over HTTP. Without it those two endpoints do not exist. */
  readonly administrationSecret?: string;
}

/** Mount it under the path of `issuer`. */
export function credentialIssuer(deps: CredentialIssuerDeps): FastifyPluginAsync {
  return async (app) => {
    await app.register(publicDocuments(deps));
    await app.register(issuance(deps));
    await app.register(signIn(deps));
    if (deps.administrationSecret !== undefined) {
      await app.register(administration(deps, deps.administrationSecret));
    }
  };
}

/** Metadata, keys, status lists and the status of attestations. */
function publicDocuments(deps: IssuerDeps): FastifyPluginAsync {
  return async (app) => {
    app.get('/.well-known/openid-credential-issuer', async () => issuerMetadata(deps.issuer));
    app.get('/.well-known/oauth-authorization-server', async () => issuerAuthorizationMetadata(deps.issuer));
    app.get('/jwks.json', async () => ({
      keys: [{ ...deps.key.publicJwk, kid: deps.key.kid, alg: deps.key.alg, use: 'sig' }],
    }));
    app.get<{ Params: { list: string } }>('/status/:list', async (request, reply) => {
      const list = /^\d{1,6}$/.test(request.params.list) ? Number(request.params.list) : undefined;
      const credential = list === undefined ? err(fault('AUT-STATUS-UNKNOWN')) : await statusListCredential(list, deps);
      return credential.ok
        ? reply.header('cache-control', 'public, max-age=30').type('application/vc+jwt').send(credential.value)
        : sendFault(reply, credential.fault, { as: 'problem' });
    });
    app.get<{ Params: { id: string } }>('/attestations/:id/status', async (request, reply) => {
      const valid = await deps.register.isValid(request.params.id);
      return valid.ok
        ? reply.header('cache-control', 'no-store').send({ status: valid.value === true ? 'geldig' : 'ingetrokken' })
        : sendFault(reply, valid.fault, { as: 'problem' });
    });
  };
}

/** Token, nonce and credential of OpenID4VCI. */
function issuance(deps: IssuerDeps): FastifyPluginAsync {
  const options = { bodyLimit: limits.tokenRequestBytes, config: { faults: 'oauth' as const } };
  return async (app) => {
    app.post('/token', options, async (request, reply) => {
      const parameters = new Map(formPairs(request));
      if (parameters.get('grant_type') !== preAuthorizedCodeGrant) {
        const problem = fault('AUT-GRANT-TYPE', { allowed: preAuthorizedCodeGrant });
        return sendFault(reply, problem, { as: 'oauth', oauthError: 'unsupported_grant_type' });
      }
      const code = await openOwnToken('offer+jwt', parameters.get('pre-authorized_code') ?? '', 'once', deps);
      const token = code.ok
        ? await signOwnToken('issuance+jwt', { ura: code.value.ura }, limits.issuanceTokenSeconds, deps)
        : code;
      const expires = { token_type: 'Bearer', expires_in: limits.issuanceTokenSeconds };
      return logged(request, reply, token, deps, (value) => ({ access_token: value, ...expires }));
    });
    app.post('/nonce', options, async (_request, reply) => {
      const nonce = await signOwnToken('nonce+jwt', {}, limits.issuanceTokenSeconds, deps);
      return nonce.ok
        ? reply.header('cache-control', 'no-store').send({ c_nonce: nonce.value })
        : sendFault(reply, nonce.fault, { as: 'oauth' });
    });
    app.post('/credential', options, async (request, reply) => {
      const body = asObject(request.body);
      const proof = asTexts(asObject(body?.proofs)?.jwt)[0];
      const issuanceToken = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (body?.credential_configuration_id !== credentialTypes.organization || proof === undefined) {
        const name = proof === undefined ? 'proofs' : 'credential_configuration_id';
        return sendFault(reply, fault('AUT-PARAMETER', { name }), { as: 'oauth' });
      }
      const issued: Result<string> =
        issuanceToken === undefined
          ? err(fault('AUT-OFFER'))
          : await issueOrganizationCredential({ issuanceToken, proof }, deps);
      return logged(request, reply, issued, deps, (credential) => ({ credentials: [{ credential }] }));
    });
  };
}

/** A test identity is chosen; the answer is the signed attestation. A BSN travels in the body only. */
function signIn(deps: IssuerDeps): FastifyPluginAsync {
  return async (app) => {
    app.post('/sign-in/professional', async (request, reply) => {
      const { id, ura } = asObject(request.body) ?? {};
      const attestation = await signInProfessional({ id: String(id), ura: String(ura) }, deps);
      const both = combine([attestation, attestation.ok ? await keepSignIn(String(id), deps) : attestation]);
      return logged(request, reply, both, deps, ([value, signIn]) => ({ attestation: value, signIn }));
    });
    app.post('/sign-in/professional/elsewhere', async (request, reply) => {
      const { signIn, ura } = asObject(request.body) ?? {};
      const attestation = await workElsewhere({ signIn: String(signIn), ura: String(ura) }, deps);
      return logged(request, reply, attestation, deps, (value) => ({ attestation: value }));
    });
    app.post('/sign-in/citizen', async (request, reply) => {
      const { bsn, assurance, service } = asObject(request.body) ?? {};
      const ask = { bsn: String(bsn), assurance: String(assurance), service: String(service) };
      const attestation = await signInCitizen(ask, deps);
      const subject = parseBsn(ask.bsn);
      return logged(
        request,
        reply,
        attestation,
        deps,
        (value) => ({ attestation: value }),
        subject.ok ? subject.value : undefined,
      );
    });
  };
}

function administration(deps: IssuerDeps, secret: string): FastifyPluginAsync {
  return async (app) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!sameSecret(request.headers.authorization, secret)) {
        return sendFault(reply, fault('AUT-ADMINISTRATOR'), { as: 'problem', challenge: 'Bearer' });
      }
    });
    app.post('/offers', async (request, reply) => {
      const offer = await createOffer(String(asObject(request.body)?.ura), deps);
      return logged(request, reply, offer, deps, (value) => value);
    });
    app.post('/revocations', async (request, reply) => {
      const revoked = await deps.register.revoke(String(asObject(request.body)?.id), deps.clock.nowMs());
      const known = revoked.ok && !revoked.value ? err(fault('AUT-UNKNOWN-IDENTITY')) : revoked;
      return logged(request, reply, known, deps, () => ({ revoked: true }));
    });
  };
}

/** What was given and what was refused is in the log before the answer leaves. */
async function logged<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  result: Result<T>,
  deps: IssuerDeps,
  bodyOf: (value: T) => object,
  bsn?: Bsn,
): Promise<FastifyReply> {
  const event: LogEvent = {
    act: 'token',
    outcome: result.ok ? 'answered' : 'refused-token',
    query: request.routeOptions.url ?? '',
    ...(result.ok ? {} : { ground: result.fault.code }),
    ...(bsn === undefined ? {} : { subject: { bsn } }),
    network: request.ip,
    traceId: traceId(request),
  };
  const appended = await deps.log(event);
  const answer: Result<T> = appended.ok ? result : err(fault('AUT-LOG'));
  const as = request.routeOptions.config.faults ?? 'problem';
  return answer.ok
    ? reply.header('cache-control', 'no-store').send(bodyOf(answer.value))
    : sendFault(reply, answer.fault, { as, ...(as === 'oauth' ? { oauthError: 'invalid_grant' } : {}) });
}
