import { createWallet, ephemeralKey, importedKey, tokenClient } from '@stelsel/authentication';
import type { Fetcher } from '@stelsel/http';
import { type Clock, secureRandomness } from '@stelsel/kernel';
import type { ClientFile } from './client-file.ts';

/** Tokens for whoever holds this file: two presentations, and a key of the moment to which every token is bound. */
export function clientTokens(
  { organization, software }: Pick<ClientFile, 'organization' | 'software'>,
  deps: { fetch: Fetcher; clock: Clock },
) {
  return tokenClient({
    ...deps,
    wallet: createWallet({
      did: organization.did,
      key: importedKey(organization.privateKey),
      credentials: [organization.credential],
    }),
    clientWallet: createWallet({ did: software.did, key: importedKey(software.privateKey), credentials: [] }),
    dpopKey: ephemeralKey(),
    randomness: secureRandomness,
  });
}
