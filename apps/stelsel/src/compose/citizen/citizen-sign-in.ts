import {
  postgresAttemptStore,
  postgresSessionStore,
  type SignIn,
  sessionMigrations,
  signIn,
  verifyCitizenSignIn,
} from '@stelsel/authentication';
import { admitCitizen, type CitizenAccount, citizenAccount, type SiteDeps } from '@stelsel/citizen';
import { sendFault } from '@stelsel/http';
import { ok, type Result } from '@stelsel/kernel';
import type { Config } from '../../config/config-schema.ts';
import type { ProcessContext } from '../process-context.ts';
import { signInPolicy } from '../sign-in/sign-in-policy.ts';

type SiteSettings = NonNullable<NonNullable<Config['roles']['citizen']>['site']>;

/** Sign-in of citizens. Besides the provider's proof, the attestation must be good, about the same person and level. */
export async function citizenSignIn(
  context: ProcessContext,
  settings: SiteSettings,
  parts: Pick<SiteDeps, 'log' | 'organization' | 'memory'>,
): Promise<Result<SignIn<CitizenAccount>>> {
  const { clock, randomness, config, fetch, keys } = context;
  const policy = await signInPolicy('citizen', settings.signIn, { keys, loopback: config.trust.loopback });
  const db = policy.ok ? await context.database('sessions', sessionMigrations) : policy;
  if (!policy.ok || !db.ok) {
    return policy.ok ? (db as Result<never>) : policy;
  }
  const { did } = parts.organization;
  return ok(
    signIn<CitizenAccount>({
      site: { name: 'mijnzorgoverzicht', origin: settings.publicUrl, policy: policy.value },
      sessions: postgresSessionStore({ db: db.value, clock }),
      attempts: postgresAttemptStore(db.value),
      replay: context.protection.replay,
      fetch,
      clock,
      randomness,
      accountOf: citizenAccount,
      admit: (account) =>
        admitCitizen(account, {
          ...parts,
          verify: (attestation) => verifyCitizenSignIn(attestation, did, { trust: context.protection.trust, clock }),
        }),
      keepsIdToken: false,
      onEnd: (id) => parts.memory.forget(id),
      languageOf: (path) => (/[?&]taal=en\b/.test(path) ? 'en' : 'nl'),
      onFault: (request, reply, problem) =>
        /^\/(aanmelden|afmelden)/.test(request.url) && request.method === 'GET'
          ? reply.redirect(`/mijn/aanmelden-mislukt?reden=${encodeURIComponent(problem.code)}`, 303)
          : sendFault(reply, problem, { as: 'problem' }),
    }),
  );
}
