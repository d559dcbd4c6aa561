import type { Fetcher } from '@stelsel/http';
import { type Bsn, err, ok, type Result } from '@stelsel/kernel';
import { asObject } from '../credentials/credential.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { ParentOfChild } from './authority.ts';
import type { RepresentationAnswer } from './representation-service.ts';

/** The representation service, asked by the site at which somebody signed in. Faults: `AUT-REPRESENTATION` (refused), `AUT-REPRESENTATION-AWAY`. */
export interface RepresentationClient {
  persons(attestation: string): Promise<Result<RepresentationAnswer>>;
  /** A fresh attestation about `bsn`: the person, or somebody they represent. */
  attest(attestation: string, bsn: Bsn): Promise<Result<string>>;
  changeAgreement(
    attestation: string,
    change: { readonly parent: Bsn; readonly agreed: boolean },
  ): Promise<Result<readonly ParentOfChild[]>>;
}

/** @param baseUrl of the service, without a slash at the end */
export function representationClient({
  fetch,
  baseUrl,
}: {
  readonly fetch: Fetcher;
  readonly baseUrl: string;
}): RepresentationClient {
  const send = async (path: string, attestation: string, body: object): Promise<Result<Record<string, unknown>>> => {
    const answer = await fetch({
      method: 'POST',
      url: `${baseUrl}/representation/${path}`,
      headers: { authorization: `Bearer ${attestation}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      timeoutMs: limits.fetchTimeoutMs,
      maxBytes: limits.providerBytes,
    });
    if (!answer.ok || answer.value.status >= 500) {
      return err(fault('AUT-REPRESENTATION-AWAY'));
    }
    const read = answer.value.status === 200 ? parsed(answer.value.body) : undefined;
    return read === undefined ? err(fault('AUT-REPRESENTATION')) : ok(read);
  };
  return {
    persons: async (attestation) => {
      const answer = await send('persons', attestation, {});
      return answer.ok ? ok(answer.value as unknown as RepresentationAnswer) : answer;
    },
    attest: async (attestation, bsn) => {
      const answer = await send('attestations', attestation, { bsn });
      return answer.ok ? ok(String(answer.value.attestation)) : answer;
    },
    changeAgreement: async (attestation, change) => {
      const answer = await send('agreements', attestation, change);
      return answer.ok ? ok(answer.value.parents as readonly ParentOfChild[]) : answer;
    },
  };
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    return asObject(JSON.parse(body)) as Record<string, unknown> | undefined;
  } catch {
    return undefined;
  }
}
