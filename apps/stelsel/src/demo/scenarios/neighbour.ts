import { readFile } from 'node:fs/promises';
import type { BoundToken } from '@stelsel/authentication';
import type { FetchResponse } from '@stelsel/http';
import { type Bsn, namingSystem, type Ura, unwrap } from '@stelsel/kernel';
import { signIn } from '../../ask/sign-in.ts';
import { tokenPlace } from '../../compose/organization-agent.ts';
import { newcomer } from '../../identities/national-organizations.ts';
import type { RunningRegion } from '../running-region.ts';

/** A curious neighbour: a real GP practice with a real token, asking one holder directly, past the index. */
export async function neighbourToken(region: RunningRegion, holder: string, subject: Bsn): Promise<BoundToken> {
  const party = await region.outside(newcomer.ura);
  const ca = await readFile(region.file.certificateAuthority, 'utf8');
  const doctor = { kind: 'professional', role: newcomer.professional.role, ura: newcomer.ura as Ura } as const;
  const attestation = unwrap(await signIn(region.file, ca, doctor));
  const place = tokenPlace(region.file.organizations[holder] ?? '');
  return unwrap(
    await party.agent.tokens.token({ ...place, scope: 'bgz', purpose: 'TREAT', attestation, patient: subject }),
  );
}

/** One search about one person at one holder, as a form. */
export async function searchAt(
  region: RunningRegion,
  holder: string,
  search: {
    readonly path: string;
    readonly params: readonly (readonly [string, string])[];
    readonly headers: Record<string, string>;
  },
): Promise<FetchResponse> {
  return unwrap(
    await region.fetch({
      method: 'POST',
      url: searchUrl(region, holder, search.path),
      headers: {
        ...search.headers,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/fhir+json',
      },
      body: new URLSearchParams(search.params.map(([name, value]): [string, string] => [name, value])).toString(),
    }),
  );
}

export function searchUrl(region: RunningRegion, holder: string, path: string): string {
  return `${region.file.organizations[holder]}/fhir/r4/${path}`;
}

export function bsnParameter(bsn: Bsn): string {
  return `${namingSystem.bsn}|${bsn}`;
}
