/** One token request, from form to token: grant, scope, rules of the purpose, DPoP, log. */
import type { FormPairs } from '@stelsel/http';
import { type Actor, type AppendLog, err, ok } from '@stelsel/kernel';
import { verifyDpop } from '../dpop/verify-dpop.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { type IssuedToken, issueAccessToken } from './access-token.ts';
import { type Grant, type GrantDeps, orError, type Step } from './grant.ts';
import { jwtBearer } from './grants/jwt-bearer.ts';
import { onReferral } from './on-referral.ts';
import { readParameters } from './read-parameters.ts';
import type { AuthorizationTenant } from './tenant.ts';
import { whoActs } from './who-acts.ts';

export const grants: readonly Grant[] = [jwtBearer];

export interface TokenRequest {
  readonly form: FormPairs;
  readonly dpop: string | undefined;
  /** Peer address and trace id, for the log. */
  readonly network: string;
  readonly traceId: string;
}

export interface TokenAnswer extends IssuedToken {
  readonly scope: string;
}

export interface TokenDeps extends GrantDeps {
  readonly log: AppendLog;
}

/** Every token given and refused is in the log before the answer leaves; without a log there is no token. */
export async function requestToken(
  request: TokenRequest,
  tenant: AuthorizationTenant,
  deps: TokenDeps,
): Promise<Step<TokenAnswer>> {
  const decided = await decide(request, tenant, deps);
  const logged = await deps.log({
    act: 'token',
    outcome: decided.ok ? 'answered' : decided.fault.kind === 'unavailable' ? 'failed-credential' : 'refused-token',
    ...(decided.ok
      ? { actor: decided.value.actor, query: `scope=${decided.value.answer.scope}` }
      : { ground: decided.fault.code }),
    network: request.network,
    traceId: request.traceId,
  });
  if (!logged.ok) {
    return orError('temporarily_unavailable', err(fault('AUT-LOG')));
  }
  return decided.ok ? ok(decided.value.answer) : decided;
}

async function decide(
  request: TokenRequest,
  tenant: AuthorizationTenant,
  deps: TokenDeps,
): Promise<Step<{ readonly actor: Actor; readonly answer: TokenAnswer }>> {
  const parameters = readParameters(request.form);
  if (!parameters.ok) {
    return parameters;
  }
  const grant = grants.find(({ type }) => type === parameters.value.get('grant_type'));
  if (grant === undefined) {
    const allowed = grants.map(({ type }) => type).join(', ');
    return orError('unsupported_grant_type', err(fault('AUT-GRANT-TYPE', { allowed })));
  }
  const scope = scopeOf(parameters.value, tenant);
  if (!scope.ok) {
    return scope;
  }
  const key = await boundKey(request, tenant, deps);
  if (!key.ok) {
    return key;
  }
  const proof = await grant.prove(parameters.value, tenant, deps);
  if (!proof.ok) {
    return proof;
  }
  const acting = orError('invalid_grant', whoActs(proof.value.facts, scope.value, tenant));
  if (!acting.ok) {
    return acting;
  }
  const referred = await onReferral(parameters.value, acting.value, tenant);
  if (!referred.ok) {
    return referred;
  }
  const actor: Actor = { ...referred.value, client: proof.value.client, tokenId: deps.randomness.uuid() };
  const token = await issueAccessToken(actor, proof.value.subject, key.value.thumbprint, tenant, deps);
  return token.ok
    ? ok({ actor, answer: { ...token.value, scope: scope.value.join(' ') } })
    : orError('temporarily_unavailable', token);
}

function scopeOf(parameters: ReadonlyMap<string, string>, tenant: AuthorizationTenant): Step<readonly string[]> {
  const asked = [...new Set((parameters.get('scope') ?? '').split(' ').filter((name) => name !== ''))];
  const known = asked.length > 0 && asked.every((name) => Object.hasOwn(tenant.scopes, name));
  return known
    ? ok(asked)
    : orError('invalid_scope', err(fault('AUT-SCOPE', { allowed: Object.keys(tenant.scopes).join(', ') })));
}

async function boundKey(
  request: TokenRequest,
  tenant: AuthorizationTenant,
  deps: TokenDeps,
): Promise<Step<{ readonly thumbprint: string }>> {
  if (request.dpop === undefined) {
    return orError('invalid_dpop_proof', err(fault('AUT-DPOP-MISSING')));
  }
  return orError(
    'invalid_dpop_proof',
    await verifyDpop(request.dpop, {
      clock: deps.clock,
      algorithms: ['ES256'],
      method: 'POST',
      url: `${tenant.issuer}/token`,
      accessTokenHash: 'none',
      windowSeconds: limits.dpopWindowSeconds,
      maxCharacters: limits.dpopCharacters,
      replay: deps.replay,
    }),
  );
}
