/** Calls the interface for own systems of an organisation in the running region, as a professional who signed in there. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createFetcher } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { SignedInPlace } from '../ask/ask-region.ts';
import { type Asker, parseAsker } from '../ask/asker.ts';
import { signIn } from '../ask/sign-in.ts';
import { streamLines } from '../ask/stream-lines.ts';
import { type RegionFile, readRegionFile } from '../demo/region-file.ts';
import { fault } from '../faults.ts';

export interface OwnApi {
  /** The answer as JSON; a refusal as a fault with the words of the node. */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Result<unknown>>;
  /** An answer that grows, line by line. */
  lines(path: string, body: object): Promise<Result<AsyncIterable<string>>>;
}

/** `as` is `ROLE@URA`. Faults: CLI-AS, CLI-NO-REGION, CLI-NO-ORGANIZATION and those of signing in. */
export async function openOwnApi(options: { readonly as: string; readonly data: string }): Promise<Result<OwnApi>> {
  const asker = parseAsker(options.as);
  const region = await readRegionFile(resolve(options.data));
  if (!asker.ok || !region.ok) {
    return asker.ok ? (region as Result<never>) : asker;
  }
  return asker.value.kind === 'citizen' ? err(fault('CLI-AS')) : openFor(region.value, asker.value);
}

/** The same for a professional of a region that is known already. */
export async function openFor(
  region: RegionFile,
  asker: Extract<Asker, { kind: 'professional' }>,
): Promise<Result<OwnApi>> {
  const base = region.organizations[asker.ura];
  if (base === undefined) {
    return err(fault('CLI-NO-ORGANIZATION', { ura: asker.ura }));
  }
  const ca = await readFile(region.certificateAuthority, 'utf8');
  const attestation = await signIn(region, ca, asker);
  return attestation.ok ? ok(ownApiSignedIn({ base, ca, attestation: attestation.value })) : attestation;
}

/** The same for somebody who signed in already. */
export function ownApiSignedIn({ base, ca, attestation }: SignedInPlace): OwnApi {
  const authorization = `Bearer ${attestation}`;
  const place = (path: string): string => `${base}/api/v1/${path}`;
  return {
    call: (method, path, body) => callOnce({ method, url: place(path), authorization, ca, body }),
    lines: async (path, body) => {
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await streamLines({ url: place(path), headers, body: JSON.stringify(body), ca });
      if (!answer.ok || answer.value.status === 200) {
        return answer.ok ? ok(answer.value.lines) : answer;
      }
      return err(problemOf(answer.value.status, (await Array.fromAsync(answer.value.lines)).join('\n')));
    },
  };
}

async function callOnce(request: {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly authorization: string;
  readonly ca: string;
  readonly body?: object | undefined;
}): Promise<Result<unknown>> {
  const { method, url, authorization, ca, body } = request;
  const fetch = createFetcher({ ca, allow: (target) => target.href === url, privateAddresses: true });
  try {
    const answer = await fetch({
      method,
      url,
      headers: {
        authorization,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeoutMs: 30_000,
    });
    if (!answer.ok) {
      return answer;
    }
    const { status, body: text } = answer.value;
    return status >= 200 && status <= 299
      ? ok(text === '' ? undefined : JSON.parse(text))
      : err(problemOf(status, text));
  } finally {
    await fetch.close();
  }
}

function problemOf(status: number, text: string) {
  let problem: { readonly title?: string; readonly detail?: string; readonly code?: string } = {};
  try {
    problem = JSON.parse(text) as typeof problem;
  } catch {
    // Something in between answered: its status is all there is.
  }
  const { title = '', detail = '', code = '' } = problem;
  return fault('CLI-OWN-API-REFUSED', { status, code, nl: title, en: detail });
}
