import type { AccessTo } from '@stelsel/certification';
import type { Authorize } from '@stelsel/http';
import { type Bsn, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ClientFile } from '../guarded/client-file.ts';
import { clientTokens } from '../guarded/client-tokens.ts';
import type { AccessDeps } from './access-deps.ts';

/**
 * The way of the network itself: two presentations for a token, and a proof of the key with every request. The identity
 * file has the form that `serve fhir --guarded` writes.
 */
export async function identityAccess(file: ClientFile, deps: AccessDeps): Promise<Result<AccessTo>> {
  const attestation = await signIn(file, deps);
  if (!attestation.ok) {
    return attestation;
  }
  const { tokenEndpoint, audience } = file;
  const { fetch, clock, exchange, purpose } = deps;
  const tokens = clientTokens(file, { fetch, clock });
  const ask = { tokenEndpoint, audience, scope: exchange, attestation: attestation.value, purpose };
  const byPerson = new Map<Bsn, Authorize>();
  return ok(async (request, subject) => {
    const authorize = byPerson.get(subject) ?? tokens.authorizer({ ...ask, patient: subject });
    byPerson.set(subject, authorize);
    return authorize(request);
  });
}

async function signIn({ signIn: url, professional }: ClientFile, { fetch }: AccessDeps): Promise<Result<string>> {
  const answer = await fetch({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(professional),
  });
  if (!answer.ok) {
    return answer;
  }
  const { attestation, title, detail } = readObject(answer.value.body);
  return attestation === undefined ? err(fault('CLI-SIGN-IN', { nl: title ?? '', en: detail ?? '' })) : ok(attestation);
}

function readObject(text: string): Partial<Record<string, string>> {
  try {
    return JSON.parse(text) as Partial<Record<string, string>>;
  } catch {
    return {};
  }
}
