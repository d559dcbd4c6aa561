/** The authorization server of one or many custodians as a Fastify plugin. */
import { formPairs, sendFault, traceId } from '@stelsel/http';
import { err } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { sameSecret } from '../same-secret.ts';
import { orError, type Step } from './grant.ts';
import { introspect } from './introspect.ts';
import { authorizationServerMetadata } from './metadata.ts';
import { readParameters } from './read-parameters.ts';
import { requestToken, type TokenAnswer, type TokenDeps } from './request-token.ts';
import type { AuthorizationTenant, FindTenant } from './tenant.ts';

export interface AuthorizationServerDeps extends TokenDeps {
  readonly findTenant: FindTenant;
  /** Secret of resource servers that ask `/introspect`. Without it the endpoint does not exist: its answer names persons. */
  readonly introspectionSecret?: string;
}

/**
 * `POST /token`, `GET /.well-known/oauth-authorization-server`, `GET /jwks.json`, `POST /introspect`. Mount it under the
 * path of `issuer`; a prefix with parameters (`/:ura/oauth`) serves many custodians.
 */
export function authorizationServer(deps: AuthorizationServerDeps): FastifyPluginAsync {
  let inFlight = 0;
  const tenantOf = (request: FastifyRequest) => deps.findTenant(request.params as Record<string, string>);

  async function answerToken(request: FastifyRequest, tenant: AuthorizationTenant): Promise<Step<TokenAnswer>> {
    if (inFlight >= limits.tokenRequestsInFlight) {
      return orError(
        'temporarily_unavailable',
        err(fault('AUT-BUSY', { max: limits.tokenRequestsInFlight, retryAfterSeconds: 1 })),
      );
    }
    inFlight += 1;
    try {
      const dpop = singleHeader(request, 'dpop');
      const from = { network: request.ip, traceId: traceId(request) };
      return await requestToken({ form: formPairs(request), dpop, ...from }, tenant, deps);
    } finally {
      inFlight -= 1;
    }
  }

  return async (app) => {
    const options = { bodyLimit: limits.tokenRequestBytes, config: { faults: 'oauth' as const } };
    app.post('/token', options, async (request, reply) => {
      const tenant = tenantOf(request);
      if (tenant === undefined) {
        return notHere(reply);
      }
      const answer = await answerToken(request, tenant);
      if (!answer.ok) {
        return sendFault(reply, answer.fault, { as: 'oauth', oauthError: answer.oauthError });
      }
      const { accessToken, expiresInSeconds, scope } = answer.value;
      const body = { access_token: accessToken, token_type: 'DPoP', expires_in: expiresInSeconds, scope };
      return reply.header('cache-control', 'no-store').header('pragma', 'no-cache').send(body);
    });

    app.get('/.well-known/oauth-authorization-server', async (request, reply) => {
      const tenant = tenantOf(request);
      return tenant === undefined
        ? notHere(reply)
        : reply.send(authorizationServerMetadata(tenant, deps.introspectionSecret !== undefined));
    });

    app.get('/jwks.json', async (request, reply) => {
      const tenant = tenantOf(request);
      return tenant === undefined
        ? notHere(reply)
        : reply.send({ keys: [{ ...tenant.key.publicJwk, kid: tenant.key.kid, alg: 'ES256', use: 'sig' }] });
    });

    if (deps.introspectionSecret !== undefined) {
      const secret = deps.introspectionSecret;
      app.post('/introspect', options, async (request, reply) => {
        const tenant = tenantOf(request);
        if (tenant === undefined) {
          return notHere(reply);
        }
        if (!sameSecret(request.headers.authorization, secret)) {
          return sendFault(reply, fault('AUT-CLIENT'), {
            as: 'oauth',
            oauthError: 'invalid_client',
            challenge: 'Bearer',
          });
        }
        const parameters = readParameters(formPairs(request));
        const token = parameters.ok ? parameters.value.get('token') : undefined;
        return token === undefined
          ? sendFault(reply, fault('AUT-PARAMETER', { name: 'token' }), { as: 'oauth' })
          : reply.header('cache-control', 'no-store').send(await introspect(token, tenant, deps));
      });
    }
  };
}

function notHere(reply: FastifyReply): FastifyReply {
  return sendFault(reply, fault('AUT-TENANT'), { as: 'problem' });
}

/** The value of a header that was sent exactly once: Node joins repeated ones with a comma, which no proof contains. */
function singleHeader(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && !value.includes(',') ? value : undefined;
}
