import { type Actor, err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { RecipientRegister } from './ports.ts';
import { parseRecipient, type Recipient } from './recipient.ts';
import { parseRecipientKey, type RecipientKey } from './recipient-key.ts';

/** Whether an actor may speak for a recipient. */
export type SpeaksFor = (actor: Actor, recipient: Recipient) => boolean;

/** An organisation speaks for its own URA. Which OIN belongs to it is known only where the service runs. */
export const ownUra: SpeaksFor = (actor, recipient) => recipient.organization === `ura:${actor.organization.ura}`;

export interface RegisterRecipientRequest {
  readonly actor: Actor;
  readonly organization: string;
  readonly scope: string;
  readonly jwk: unknown;
}

/**
 * Registers the key evaluations for a recipient are sealed with. Registering the same key again is fine; replacing a
 * key is refused here, because whoever replaces it receives every pseudonym from then on.
 */
export async function registerRecipientKey(
  deps: { readonly recipients: RecipientRegister; readonly speaksFor: SpeaksFor },
  request: RegisterRecipientRequest,
): Promise<Result<RecipientKey>> {
  const recipient = parseRecipient(request.organization, request.scope);
  if (!recipient.ok) {
    return recipient;
  }
  if (!deps.speaksFor(request.actor, recipient.value)) {
    return err(fault('PSN-RECIPIENT-OTHER'));
  }
  const key = await parseRecipientKey(request.jwk);
  if (!key.ok) {
    return key;
  }
  const standing = await deps.recipients.add(recipient.value, key.value);
  if (!standing.ok) {
    return standing;
  }
  const same = standing.value.jwk.n === key.value.jwk.n && standing.value.jwk.e === key.value.jwk.e;
  return same ? ok(standing.value) : err(fault('PSN-RECIPIENT-TAKEN'));
}
