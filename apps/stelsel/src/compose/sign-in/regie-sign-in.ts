import {
  postgresAttemptStore,
  postgresSessionStore,
  type SignIn,
  sessionMigrations,
  signIn,
} from '@stelsel/authentication';
import { sendFault } from '@stelsel/http';
import { combine, ok, type Result } from '@stelsel/kernel';
import { type Account, accountOfClaims, type faultPages } from '@stelsel/regie';
import type { SignInConfig } from '../../config/config-schema.ts';
import type { ProcessContext } from '../process-context.ts';
import { logRefusal, logSignIn, logSignOut } from './log-sign-in.ts';
import { signInPolicy } from './sign-in-policy.ts';

/** Sign-in of the agendas; `showFault` shows what went wrong in the frame of the site. */
export async function regieSignIn(
  context: ProcessContext,
  settings: SignInConfig,
  showFault: () => ReturnType<typeof faultPages>,
): Promise<Result<SignIn<Account>>> {
  const { clock, randomness, config, fetch, keys } = context;
  const policy = await signInPolicy('regie', settings, { keys, loopback: config.trust.loopback });
  const opened = combine([
    policy,
    await context.database('sessions', sessionMigrations),
    await context.logs('regie', { site: 'regie', name: 'Agenda’s van het stelsel' }),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [accepted, db, log] = opened.value;
  return ok(
    signIn<Account>({
      site: { name: 'regie', origin: config.listen.publicUrl, policy: accepted },
      sessions: postgresSessionStore({ db, clock }),
      attempts: postgresAttemptStore(db),
      replay: context.protection.replay,
      fetch,
      clock,
      randomness,
      accountOf: ({ subject, claims }) => accountOfClaims(subject, claims, settings.claims),
      admit: logSignIn(log.append),
      left: logSignOut(log.append),
      languageOf: (path) => (/^\/en(\/|$)/.test(path) ? 'en' : 'nl'),
      onFault: async (request, reply, fault) => {
        if (request.url.startsWith('/aanmelden/terug')) {
          await logRefusal(log.append, fault);
        }
        return request.url.startsWith('/v1/')
          ? sendFault(reply, fault, { as: 'problem' })
          : showFault()(request, reply, fault);
      },
    }),
  );
}
