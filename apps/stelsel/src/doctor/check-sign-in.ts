import { discoverProvider } from '@stelsel/authentication';
import { type Fetcher, fileKeyStore } from '@stelsel/http';
import { type Clock, ok, secureRandomness } from '@stelsel/kernel';
import { signInPolicy } from '../compose/sign-in/sign-in-policy.ts';
import type { Config } from '../config/config-schema.ts';
import { type Check, checkOf } from './check.ts';

/** Whether the sign-in service of the agendas answers, is who it says, and offers what the settings demand. */
export async function checkSignIn(
  { roles, keys, trust }: Config,
  { fetch, clock }: { readonly fetch: Fetcher; readonly clock: Clock },
): Promise<readonly Check[]> {
  const settings = roles.regie?.signIn;
  if (settings === undefined) {
    return [];
  }
  const policy = await signInPolicy('regie', settings, {
    keys: fileKeyStore(keys.directory),
    loopback: trust.loopback,
  });
  const found = policy.ok
    ? await discoverProvider(policy.value, { fetch, clock, randomness: secureRandomness })()
    : policy;
  return [checkOf('Inlogdienst', 'Sign-in service', found.ok ? ok(settings.issuer) : found)];
}
