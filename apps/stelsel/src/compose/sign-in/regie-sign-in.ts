import {
  postgresAttemptStore,
  postgresSessionStore,
  type SignIn,
  sessionMigrations,
  signIn,
} from '@stelsel/authentication';
import { sendFault } from '@stelsel/http';
import { ok, type Result } from '@stelsel/kernel';
import { type Account, accountOfClaims, type faultPages } from '@stelsel/regie';
import type { SignInConfig } from '../../config/config-schema.ts';
import type { ProcessContext } from '../process-context.ts';
import { signInPolicy } from './sign-in-policy.ts';

/** Sign-in of the agendas; `showFault` shows what went wrong in the frame of the site. */
export async function regieSignIn(
  context: ProcessContext,
  settings: SignInConfig,
  showFault: () => ReturnType<typeof faultPages>,
): Promise<Result<SignIn<Account>>> {
  const { clock, randomness, config, fetch, keys } = context;
  const policy = await signInPolicy('regie', settings, { keys, loopback: config.trust.loopback });
  const db = policy.ok ? await context.database('sessions', sessionMigrations) : policy;
  if (!policy.ok || !db.ok) {
    return policy.ok ? (db as Result<never>) : policy;
  }
  return ok(
    signIn<Account>({
      site: { name: 'regie', origin: config.listen.publicUrl, policy: policy.value },
      sessions: postgresSessionStore({ db: db.value, clock }),
      attempts: postgresAttemptStore(db.value),
      replay: context.protection.replay,
      fetch,
      clock,
      randomness,
      accountOf: ({ subject, claims }) => accountOfClaims(subject, claims, settings.claims),
      languageOf: (path) => (/^\/en(\/|$)/.test(path) ? 'en' : 'nl'),
      onFault: (request, reply, fault) =>
        request.url.startsWith('/v1/')
          ? sendFault(reply, fault, { as: 'problem' })
          : showFault()(request, reply, fault),
    }),
  );
}
