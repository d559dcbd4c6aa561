import type { CitizenChoice } from '@stelsel/citizen';
import type { Fetcher } from '@stelsel/http';
import type { Bsn } from '@stelsel/kernel';
import { unwrap } from '@stelsel/kernel';
import { signIn } from '../ask/sign-in.ts';
import type { RegionFile } from './region-file.ts';

/** What a citizen can do at MijnZorgoverzicht besides asking. */
export interface CitizenApi {
  choose(choices: readonly CitizenChoice[]): Promise<void>;
  /** Takes every choice back: as if nothing had been said. */
  forgetChoices(): Promise<number>;
}

export function citizenApi(
  region: { readonly file: RegionFile; readonly ca: string; readonly fetch: Fetcher },
  bsn: Bsn,
): CitizenApi {
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const attestation = unwrap(await signIn(region.file, region.ca, { kind: 'citizen', bsn }));
    const answer = unwrap(
      await region.fetch({
        method,
        url: `${region.file.citizen}/api/v1/${path}`,
        headers: {
          authorization: `Bearer ${attestation}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (answer.status >= 300) {
      throw new Error(`MijnZorgoverzicht answered ${answer.status} to ${method} ${path}: ${answer.body}`);
    }
    return answer.body === '' ? undefined : JSON.parse(answer.body);
  };
  return {
    choose: async (choices) => {
      await send('POST', 'choices', { choices });
    },
    forgetChoices: async () => ((await send('DELETE', 'choices')) as { readonly ended: number }).ended,
  };
}
