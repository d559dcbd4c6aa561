/**
 * The access token: a signed JWT (RFC 9068), bound to a key (`cnf.jkt`). Whoever holds it can read it, so the numbers of
 * persons and the reason of an emergency travel in `personal`, a JWE (dir, A256GCM) only this authorization server opens.
 */
import { type Actor, type Clock, epochSeconds, err, ok, type Purpose, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { signJws } from '../jws/sign-jws.ts';
import { verifyJws } from '../jws/verify-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { openPersonal, type PersonalClaims, sealPersonal } from './personal-claims.ts';
import type { AuthorizationTenant } from './tenant.ts';

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

/** Signs a token that says everything of the actor; the life is kept between 300 and 900 seconds. */
export async function issueAccessToken(
  actor: Actor,
  subject: string,
  thumbprint: string,
  tenant: AuthorizationTenant,
  deps: { readonly clock: Clock },
): Promise<Result<IssuedToken>> {
  const now = epochSeconds(deps.clock);
  const expiresInSeconds = Math.min(
    Math.max(tenant.tokenSeconds, limits.accessTokenMinSeconds),
    limits.accessTokenMaxSeconds,
  );
  const personal: PersonalClaims = {
    ...(actor.citizen === undefined ? {} : { citizen: actor.citizen }),
    ...(actor.representative === undefined ? {} : { representative: actor.representative }),
    ...(actor.patient === undefined ? {} : { patient: actor.patient }),
    ...(actor.referral === undefined ? {} : { referral: actor.referral }),
    ...(actor.reason === undefined ? {} : { reason: actor.reason }),
  };
  const claims = {
    iss: tenant.issuer,
    sub: subject,
    aud: tenant.audience,
    client_id: actor.client,
    jti: actor.tokenId,
    iat: now,
    exp: now + expiresInSeconds,
    scope: actor.scope.join(' '),
    cnf: { jkt: thumbprint },
    organization: actor.organization,
    purpose: actor.purpose,
    ...(actor.professional === undefined ? {} : { professional: actor.professional }),
    ...(Object.keys(personal).length === 0 ? {} : { personal: await sealPersonal(personal, tenant.secret) }),
  };
  const accessToken = await signJws({ typ: 'at+jwt' }, claims, tenant.key);
  return accessToken.ok ? ok({ accessToken: accessToken.value, expiresInSeconds }) : accessToken;
}

export interface ReadToken {
  readonly actor: Actor;
  /** DID of the organisation. */
  readonly subject: string;
  readonly thumbprint: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Verifies a token of this tenant and gives the actor back. Says nothing of who sends it: see the DPoP proof. */
export async function readAccessToken(
  token: string,
  tenant: AuthorizationTenant,
  deps: { readonly clock: Clock },
): Promise<Result<ReadToken>> {
  const verified = await verifyJws(token, {
    clock: deps.clock,
    algorithms: ['ES256'],
    types: ['at+jwt', 'application/at+jwt'],
    required: ['iss', 'sub', 'aud', 'client_id', 'jti', 'iat', 'exp', 'scope', 'cnf', 'organization', 'purpose'],
    issuer: tenant.issuer,
    audience: tenant.audience,
    skewSeconds: limits.skewSeconds,
    maxLifetimeSeconds: limits.accessTokenMaxSeconds,
    maxCharacters: limits.accessTokenCharacters,
    repeats: false,
    key: async (header) =>
      header.kid === tenant.key.kid ? ok(tenant.key.publicJwk) : err(fault('AUT-TOKEN', { what: 'kid' })),
  });
  if (!verified.ok) {
    return verified;
  }
  // Signed by this server with this type: the shape of the claims is its own.
  const claims = verified.value.claims as unknown as TokenClaims;
  const personal = claims.personal === undefined ? {} : await openPersonal(claims.personal, tenant.secret);
  if (personal === undefined) {
    return err(fault('AUT-TOKEN', { what: 'personal' }));
  }
  return ok({
    actor: {
      organization: claims.organization,
      client: claims.client_id,
      ...(claims.professional === undefined ? {} : { professional: claims.professional }),
      purpose: claims.purpose,
      ...personal,
      scope: claims.scope.split(' ').filter((scope) => scope !== ''),
      tokenId: claims.jti,
    },
    subject: claims.sub,
    thumbprint: claims.cnf.jkt,
    issuedAt: claims.iat,
    expiresAt: claims.exp,
  });
}

interface TokenClaims {
  readonly sub: string;
  readonly client_id: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
  readonly scope: string;
  readonly cnf: { readonly jkt: string };
  readonly organization: Actor['organization'];
  readonly professional?: NonNullable<Actor['professional']>;
  readonly purpose: Purpose;
  readonly personal?: string;
}
