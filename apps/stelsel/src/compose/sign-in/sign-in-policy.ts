import { readFile } from 'node:fs/promises';
import type { ProviderPolicy } from '@stelsel/authentication';
import { err, type KeyStore, ok, type Result } from '@stelsel/kernel';
import type { SignInConfig } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';

/** What a site demands of its provider, from the settings; loopback providers are for development on one machine. */
export async function signInPolicy(
  site: string,
  settings: Omit<SignInConfig, 'claims'>,
  { keys, loopback }: { readonly keys: KeyStore; readonly loopback: boolean },
): Promise<Result<ProviderPolicy>> {
  const client = await clientProof(site, settings, keys);
  return client.ok
    ? ok({
        issuer: settings.issuer,
        clientId: settings.clientId,
        client: client.value,
        scopes: settings.scopes,
        signature: settings.signature,
        assurances: settings.assurances,
        maxAgeSeconds: settings.maxAgeMinutes * 60,
        userinfo: settings.userinfo,
        loopback: loopback && /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(settings.issuer),
      })
    : client;
}

async function clientProof(
  site: string,
  { clientSecret }: Pick<SignInConfig, 'clientSecret'>,
  keys: KeyStore,
): Promise<Result<ProviderPolicy['client']>> {
  if (clientSecret === undefined) {
    const key = await keys.signingKey(`sign-in-${site}`, 'ES256');
    return key.ok ? ok({ key: key.value }) : key;
  }
  const secret = await readSecret(clientSecret.file);
  return secret.ok ? ok({ secret: secret.value }) : secret;
}

export async function readSecret(file: string): Promise<Result<string>> {
  try {
    return ok((await readFile(file, 'utf8')).trim());
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file, problem: code }));
  }
}
