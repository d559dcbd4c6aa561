import {
  type AuthorizationTenant,
  accessTokenAuthenticator,
  authenticationMigrations,
  authorizationServer,
  type CallerKind,
  createTrust,
  postgresReplayStore,
  type ReplayStore,
  type Trust,
} from '@stelsel/authentication';
import type { Authenticate } from '@stelsel/http';
import { type AppendLog, combine, ok, type Result } from '@stelsel/kernel';
import type { ProcessBase } from './process-base.ts';

/** How the roles of this process verify who asks: one trust, one memory of used proofs, an authorization server each. */
export interface Protection {
  readonly trust: Trust;
  readonly replay: ReplayStore;
  /** Opens the authorization server of `{publicUrl}/{path}` and mounts it at `{path}/oauth`; guards what lies under the path. */
  protect(place: ProtectedPlace): Promise<Result<Authenticate>>;
}

interface ProtectedPlace {
  /** `index`, or the URA of an organisation. */
  readonly path: string;
  readonly scopes: Readonly<Record<string, { readonly callers: readonly CallerKind[] }>>;
  readonly log: AppendLog;
  /** Set for a service that must not know who a person is. */
  readonly pseudonymous?: AuthorizationTenant['pseudonymous'];
  /** Set by an organisation that sends Tasks. */
  readonly openReferral?: AuthorizationTenant['openReferral'];
}

const tokenSeconds = 600;

export async function protection(context: ProcessBase): Promise<Result<Protection>> {
  const { config, clock, randomness, fetch } = context;
  const db = await context.database('authentication', authenticationMigrations);
  if (!db.ok) {
    return db;
  }
  const replay = postgresReplayStore({ db: db.value, clock });
  const trust = createTrust({
    organizationIssuers: config.trust.issuers,
    citizenIssuers: config.trust.issuers,
    professionalKeySets: config.national.issuer === undefined ? [] : [`${config.national.issuer}/jwks.json`],
    fetch,
    clock,
  });
  const tenants = new Map<string, AuthorizationTenant>();
  const authenticate = accessTokenAuthenticator({
    clock,
    replay,
    tenantOf: (url) => tenants.get(/^https?:\/\/[^/]+\/([^/?#]+)/.exec(url)?.[1] ?? ''),
  });
  return ok({
    trust,
    replay,
    protect: async ({ path, scopes, log, pseudonymous, openReferral }) => {
      const opened = combine([
        await context.keys.signingKey(`oauth-${path}`, 'ES256'),
        await context.keys.secret(`oauth-${path}`, 32),
      ]);
      if (!opened.ok) {
        return opened;
      }
      const [key, secret] = opened.value;
      const tenant: AuthorizationTenant = {
        issuer: `${config.listen.publicUrl}/${path}/oauth`,
        audience: `${config.listen.publicUrl}/${path}`,
        key,
        secret,
        scopes,
        tokenSeconds,
        ...(pseudonymous === undefined ? {} : { pseudonymous }),
        ...(openReferral === undefined ? {} : { openReferral }),
      };
      tenants.set(path, tenant);
      await context.server.register(
        authorizationServer({ trust, replay, clock, randomness, log, findTenant: () => tenant }),
        { prefix: `/${path}/oauth` },
      );
      return ok(authenticate);
    },
  });
}
