/** A client of `serve fhir --guarded`, as any other software would write it: sign in, ask a token, prove the key. */
import { readFileSync } from 'node:fs';
import type { Fetcher } from '@stelsel/http';
import { type Bsn, type Clock, type Result, systemClock, unwrap } from '@stelsel/kernel';
import type { ClientFile } from '../guarded/client-file.ts';
import { clientTokens } from '../guarded/client-tokens.ts';

type BoundToken = Awaited<ReturnType<ReturnType<typeof clientTokens>['token']>>;

interface TokenWish {
  readonly patient: Bsn;
  readonly scope?: string;
  readonly purpose?: 'TREAT' | 'ETREAT';
  readonly clock?: Clock;
}

export interface GuardedClient {
  readonly file: ClientFile;
  token(wish: TokenWish): Promise<BoundToken>;
  /** A search of conditions; without a token when none is given. */
  search(form: string, token?: BoundToken): Promise<{ readonly status: number; readonly body: string }>;
}

export function guardedClient(path: string, fetch: Fetcher): GuardedClient {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ClientFile;
  const { tokenEndpoint, audience } = file;
  const post = async (url: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
    unwrap(await fetch({ method: 'POST', url, headers: { 'content-type': type, ...headers }, body }));
  return {
    file,
    token: async ({ patient, scope = 'bgz', purpose = 'TREAT', clock = systemClock }) => {
      const signedIn = await post(file.signIn, 'application/json', JSON.stringify(file.professional));
      const { attestation } = JSON.parse(signedIn.body) as { attestation: string };
      const tokens = clientTokens(file, { fetch, clock });
      return tokens.token({ tokenEndpoint, audience, scope, attestation, purpose, patient });
    },
    search: async (form, token) => {
      const url = `${file.fhirBase}/Condition/_search`;
      const authorized: Result<Record<string, string>> | undefined =
        token === undefined ? undefined : await unwrap(token).authorize({ method: 'POST', url });
      return post(url, 'application/x-www-form-urlencoded', form, authorized === undefined ? {} : unwrap(authorized));
    },
  };
}
