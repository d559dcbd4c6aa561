/** Token issue with two presentations, and the check of token and DPoP proof that every guarded request begins with. */
import {
  type AuthorizationTenant,
  accessTokenAuthenticator,
  authenticationMigrations,
  type BoundToken,
  postgresReplayStore,
} from '@stelsel/authentication';
import { fileKeyStore } from '@stelsel/http';
import { systemClock, unwrap } from '@stelsel/kernel';
import { tokenPlace } from '../../apps/stelsel/src/compose/organization-agent.ts';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate } from '../rate.ts';
import { type BenchRegion, benchRegion } from '../region/bench-region.ts';
import { answeringHospital, askingPractice, regionParty } from '../region/region-party.ts';

export const tokenBench: Bench = { names: ['token.issue_per_s', 'dpop.introspect_per_s'], run: tokenFigures };

async function* tokenFigures(context: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(context);
  const party = await regionParty(region, askingPractice);
  const place = tokenPlace(region.started.file.organizations[answeringHospital] ?? '');
  const { bsn } = storyPerson('main');
  // A reason of its own makes every request a token of its own; without it the client would give the one it has.
  const token = async (n: number) =>
    unwrap(
      await party.agent.tokens.token({
        ...place,
        scope: 'bgz',
        purpose: 'BTG',
        reason: `meting nummer ${String(n).padStart(12, '0')}`,
        attestation: party.attestation,
        patient: bsn,
      }),
    );
  yield await rate(
    context,
    {
      name: 'token.issue_per_s',
      unit: 'tokens/s',
      inFlight: 16,
      readCpu: region.readCpu,
      flow: 'tokenIssues',
      size: 'two presentations with a professional, one enrolment, TLS, durable log; client signs on the same machine',
    },
    token,
  );
  yield await introspection(context, region, await token(0));
}

/** In one process, with the register of used proofs in PostgreSQL and the token server's own keys. */
async function introspection(context: BenchContext, region: BenchRegion, token: BoundToken): Promise<Figure> {
  const db = await benchDatabase(context, { schema: 'authentication', migrations: authenticationMigrations });
  const { config } = await regionParty(region, answeringHospital);
  const keys = fileKeyStore(config.keys.directory);
  const audience = region.started.file.organizations[answeringHospital] ?? '';
  const tenant: AuthorizationTenant = {
    issuer: `${audience}/oauth`,
    audience,
    key: unwrap(await keys.signingKey(`oauth-${answeringHospital}`, 'ES256')),
    secret: unwrap(await keys.secret(`oauth-${answeringHospital}`, 32)),
    scopes: {},
    tokenSeconds: 600,
  };
  const replay = postgresReplayStore({ db, clock: systemClock });
  const authenticate = accessTokenAuthenticator({ clock: systemClock, replay, tenantOf: () => tenant });
  const request = { method: 'POST', url: `${audience}/fhir/r4/Condition/_search` };
  return await rate(
    context,
    {
      name: 'dpop.introspect_per_s',
      unit: 'checks/s',
      inFlight: 32,
      flow: 'fhirRequests',
      size: 'a known token with a fresh proof; the caller signs each proof in the same thread; PostgreSQL beside it',
    },
    async () => unwrap(await authenticate({ ...request, headers: unwrap(await token.authorize(request)) })),
  );
}
