import type { Authorize, Fetcher } from '@stelsel/http';
import { err, ok, type PublicJwk, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { Recipient } from './recipient.ts';

/** Registers our public key with the pseudonym service; safe to repeat at every start. */
export async function announceRecipient(
  deps: { readonly fetch: Fetcher; readonly baseUrl: string; readonly authorize: Authorize },
  recipient: Recipient,
  jwk: PublicJwk,
): Promise<Result<void>> {
  const url = `${deps.baseUrl}/recipients`;
  const authorization = await deps.authorize({ method: 'POST', url });
  if (!authorization.ok) {
    return authorization;
  }
  const answer = await deps.fetch({
    method: 'POST',
    url,
    headers: { ...authorization.value, 'content-type': 'application/json' },
    body: JSON.stringify({ ...recipient, jwk }),
  });
  if (!answer.ok) {
    return answer;
  }
  const { status } = answer.value;
  if (status === 201 || status === 200) {
    return ok();
  }
  return err(status >= 400 && status < 500 ? fault('PSN-REFUSED', { status }) : fault('PSN-ANSWER', { status }));
}
