import type { Fetcher } from '@stelsel/http';
import type { Bsn } from '@stelsel/kernel';
import { unwrap } from '@stelsel/kernel';
import { signIn } from '../ask/sign-in.ts';
import type { RegionFile } from './region-file.ts';

/** A choice in the words of MijnZorgoverzicht. */
export interface CitizenChoice {
  /** `everybody`, a category of holders, or one organisation by URA. */
  readonly holder: 'everybody' | { readonly ura: string } | { readonly category: string };
  readonly user: 'everybody' | { readonly ura: string } | { readonly category: string };
  readonly decision: 'permit' | 'objection';
}

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
        headers: { authorization: `Bearer ${attestation}`, 'content-type': 'application/json' },
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
      for (const choice of choices) {
        await send('POST', 'choices', statementOf(choice));
      }
    },
    forgetChoices: async () => {
      const { choices } = (await send('GET', 'choices')) as { choices: readonly { id: string; active: boolean }[] };
      const active = choices.filter((choice) => choice.active);
      for (const { id } of active) {
        await send('DELETE', `choices/${id}`);
      }
      return active.length;
    },
  };
}

type ApiParty = { readonly kind: 'any' } | { readonly kind: 'organization'; readonly ura: string } | { readonly kind: 'category'; readonly code: string };

function statementOf({ holder, user, decision }: CitizenChoice): object {
  return { holder: partyOf(holder), user: partyOf(user), data: 'GGC002', situation: 'regular', decision };
}

function partyOf(party: CitizenChoice['holder']): ApiParty {
  if (party === 'everybody') {
    return { kind: 'any' };
  }
  return 'ura' in party ? { kind: 'organization', ura: party.ura } : { kind: 'category', code: party.category };
}
