import { readFile } from 'node:fs/promises';
import { createFetcher } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { ImageRequest, RetrievedImages } from '@stelsel/network';
import type { RegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';
import type { SignedInPlace } from './ask-region.ts';
import type { Asker } from './asker.ts';
import { signIn } from './sign-in.ts';

/** Opens images through the running region, as a professional's own system would: its node gets the token and asks the source. */
export async function askImages(
  region: RegionFile,
  asker: Asker & { readonly kind: 'professional' },
  request: Omit<ImageRequest, 'attestation'>,
): Promise<Result<RetrievedImages>> {
  const base = region.organizations[asker.ura];
  if (base === undefined) {
    return err(fault('CLI-NO-ORGANIZATION', { ura: asker.ura }));
  }
  const ca = await readFile(region.certificateAuthority, 'utf8');
  const attestation = await signIn(region, ca, asker);
  return attestation.ok ? askImagesSignedIn({ base, ca, attestation: attestation.value }, request) : attestation;
}

/** The same for somebody who signed in already. */
export async function askImagesSignedIn(
  { base, ca, attestation }: SignedInPlace,
  request: Omit<ImageRequest, 'attestation'>,
): Promise<Result<RetrievedImages>> {
  const fetch = createFetcher({ ca, allow: (url) => url.href.startsWith(base), privateAddresses: true });
  try {
    const answer = await fetch({
      method: 'POST',
      url: `${base}/api/v1/images`,
      headers: { authorization: `Bearer ${attestation}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      bytes: true,
    });
    if (!answer.ok) {
      return answer;
    }
    const { status, headers, body } = answer.value;
    const bytes = Buffer.from(body, 'latin1');
    if (status !== 200) {
      const { title = '', detail = '', code = '' } = JSON.parse(bytes.toString('utf8')) as Record<string, string>;
      return err(fault('CLI-QUESTION-REFUSED', { status, code, nl: title, en: detail }));
    }
    return ok({ type: headers['content-type'] ?? '', bytes });
  } finally {
    await fetch.close();
  }
}
