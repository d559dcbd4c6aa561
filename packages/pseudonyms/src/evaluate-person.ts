import { createHash } from 'node:crypto';
import { type Clock, epochSeconds, err, ok, type Randomness, type Result, type SigningKey } from '@stelsel/kernel';
import { encodeBase64url } from './base64url.ts';
import { type Evaluation, elementPrefix } from './evaluation.ts';
import type { EvaluationKeys } from './evaluation-keys.ts';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';
import { evaluateBlinded } from './oprf.ts';
import type { RecipientRegister, SpendBudget } from './ports.ts';
import { type Recipient, recipientName } from './recipient.ts';
import { sealEvaluation } from './seal-evaluation.ts';

export interface EvaluateDeps {
  readonly issuer: string;
  readonly recipients: RecipientRegister;
  readonly evaluationKeys: EvaluationKeys;
  readonly signer: SigningKey;
  readonly spend: SpendBudget;
  /** What `spend` allows one client in a window, for the refusal; the limit of this package unless told otherwise. */
  readonly budget?: number;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export interface EvaluateRequest {
  /** Who asks: the client software and its organisation, from the access token. */
  readonly client: string;
  readonly ura: string;
  readonly recipient: Recipient;
  /** 32 bytes: a person the service cannot recognise. */
  readonly blinded: Uint8Array;
}

/**
 * Evaluates one blinded person for one registered recipient; answers a JWE only that recipient can open. There is no
 * bulk form, and each client has a budget: the space of all BSNs is small enough to try out otherwise.
 */
export async function evaluatePerson(deps: EvaluateDeps, request: EvaluateRequest): Promise<Result<string>> {
  const within = await deps.spend(request.client);
  if (!within.ok) {
    return within;
  }
  if (!within.value) {
    const { budgetEvaluations, budgetWindowSeconds: seconds } = pseudonymLimits;
    const { budget: max = budgetEvaluations } = deps;
    return err(fault('PSN-BUDGET', { max, seconds, retryAfterSeconds: seconds }));
  }
  const recipientKey = await deps.recipients.find(request.recipient);
  if (!recipientKey.ok) {
    return recipientKey;
  }
  if (recipientKey.value === undefined) {
    return err(fault('PSN-UNKNOWN-RECIPIENT'));
  }
  const elements = await evaluateAllVersions(deps, request);
  return elements.ok
    ? sealEvaluation(composeEvaluation(deps, request, elements.value), deps.signer, recipientKey.value)
    : elements;
}

type VersionedElement = readonly [version: string, element: string];

async function evaluateAllVersions(
  deps: EvaluateDeps,
  { recipient, blinded }: EvaluateRequest,
): Promise<Result<readonly VersionedElement[]>> {
  const keys = await deps.evaluationKeys(recipient);
  if (!keys.ok) {
    return keys;
  }
  const elements: VersionedElement[] = [];
  for (const { version, times } of keys.value.slice(0, pseudonymLimits.activeKeyVersions)) {
    const element = evaluateBlinded(times, blinded);
    if (!element.ok) {
      return element;
    }
    elements.push([String(version), encodeBase64url(element.value)]);
  }
  return ok(elements);
}

function composeEvaluation(
  deps: EvaluateDeps,
  { client, ura, recipient, blinded }: EvaluateRequest,
  [newest, ...older]: readonly VersionedElement[],
): Evaluation {
  const iat = epochSeconds(deps.clock);
  const request = [client, ura, recipientName(recipient), encodeBase64url(blinded)].join('\n');
  return {
    subject: `${elementPrefix}${newest?.[1] ?? ''}`,
    iss: deps.issuer,
    aud: recipient.organization,
    scope: recipient.scope,
    version: '1.1',
    iat,
    exp: iat + pseudonymLimits.tokenSeconds,
    jti: deps.randomness.uuid(),
    azp: ura,
    txn: createHash('sha256').update(request).digest('base64url'),
    ...(older.length === 0 ? {} : { extra_versions: Object.fromEntries(older) }),
  };
}
