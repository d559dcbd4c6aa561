import type { Authorize, Fetcher } from '@stelsel/http';
import { err, ok, type Pseudonym, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { consentLimits } from './limits.ts';
import { writeNotification } from './notification.ts';
import type { ChoiceStore, PatientSeal, Subscription, SubscriptionStore } from './ports.ts';

export interface DeliverDeps {
  readonly choices: ChoiceStore;
  readonly subscriptions: SubscriptionStore;
  readonly seal: PatientSeal;
  readonly fetch: Fetcher;
  readonly authorize: Authorize;
  readonly randomness: Randomness;
}

/**
 * Sends one subscriber what holds now. Because it is the whole state, a notice that comes twice or late does no harm. A
 * failed delivery is tried again by the outbox.
 */
export async function deliverNotification(
  deps: DeliverDeps,
  { subject, subscriptionId }: { readonly subject: Pseudonym; readonly subscriptionId: string },
): Promise<Result<void>> {
  const subscription = await deps.subscriptions.find(subject, subscriptionId);
  if (!subscription.ok || subscription.value === undefined) {
    return subscription.ok ? ok() : subscription;
  }
  const choices = await deps.choices.current([subject]);
  if (!choices.ok) {
    return choices;
  }
  const { sealedPatient, holder } = subscription.value;
  const patient = deps.seal.open(sealedPatient);
  if (!patient.ok) {
    return patient;
  }
  const bundle = writeNotification(patient.value, holder, choices.value, () => deps.randomness.uuid());
  return post(deps, subscription.value, JSON.stringify(bundle));
}

async function post(
  { fetch, authorize }: DeliverDeps,
  { endpoint }: Subscription,
  body: string,
): Promise<Result<void>> {
  const authorization = await authorize({ method: 'POST', url: endpoint });
  if (!authorization.ok) {
    return authorization;
  }
  const headers = { ...authorization.value, 'content-type': 'application/fhir+json' };
  const timeoutMs = consentLimits.notificationMs;
  const answer = await fetch({ method: 'POST', url: endpoint, headers, body, timeoutMs });
  if (!answer.ok) {
    return answer;
  }
  const { status } = answer.value;
  return status >= 200 && status < 300 ? ok() : err(fault('CNS-NOT-DELIVERED', { status }));
}
