import { didOf } from '@stelsel/authentication';
import { createFetcher } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { region as invented } from '@stelsel/population';
import type { RegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import { newcomer } from '../identities/national-organizations.ts';
import type { Asker } from './asker.ts';

/** What the issuer gives: the attestation, and of a professional the sign-in, for other organisations she works for. */
export interface SignedIn {
  readonly attestation: string;
  readonly signIn?: string;
}

/** Signs a test person in at the issuer of the region and gives the signed attestation. */
export async function signIn(region: RegionFile, ca: string, asker: Asker): Promise<Result<string>> {
  const body = bodyOf(region, asker);
  const signedIn = body.ok ? await postSignIn(region, ca, asker.kind, body.value) : body;
  return signedIn.ok ? ok(signedIn.value.attestation) : signedIn;
}

/** `way` is below `/sign-in/` of the issuer. Faults: CLI-SIGN-IN, those of the wire. */
export async function postSignIn(region: RegionFile, ca: string, way: string, body: object): Promise<Result<SignedIn>> {
  const fetch = createFetcher({ ca, allow: (url) => url.href.startsWith(region.issuer), privateAddresses: true });
  try {
    const answer = await fetch({
      method: 'POST',
      url: `${region.issuer}/sign-in/${way}`,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      return answer;
    }
    const { attestation, signIn: kept, title, detail } = JSON.parse(answer.value.body) as Record<string, string>;
    return attestation === undefined
      ? err(fault('CLI-SIGN-IN', { nl: title ?? '', en: detail ?? '' }))
      : ok({ attestation, ...(kept === undefined ? {} : { signIn: kept }) });
  } finally {
    await fetch.close();
  }
}

function bodyOf(region: RegionFile, asker: Asker): Result<object> {
  if (asker.kind === 'citizen') {
    const service = didOf(region.citizen);
    return service.ok ? ok({ bsn: asker.bsn, assurance: 'substantieel', service: service.value }) : service;
  }
  const { role, ura } = asker;
  const professionals =
    ura === newcomer.ura
      ? [newcomer.professional]
      : invented.organizations.find((known) => known.ura === ura)?.professionals;
  if (professionals === undefined) {
    return err(fault('CLI-NO-ORGANIZATION', { ura }));
  }
  const professional = professionals.find((known) => known.role === role);
  if (professional === undefined) {
    const known = professionals.map((person) => person.role).join(', ');
    return err(fault('CLI-NO-PROFESSIONAL', { ura, role, known: known === '' ? '-' : known }));
  }
  return ok({ id: professional.uzi, ura });
}
