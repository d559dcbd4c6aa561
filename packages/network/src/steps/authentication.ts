import { authorizationServerOf } from '@stelsel/authentication';
import type { Result } from '@stelsel/kernel';
import { type Asking, takeStep } from '../asking.ts';
import type { BoundToken, SourceEndpoint } from '../ports.ts';

/** Step 4: a sender-bound token of one source, for this exchange, this purpose and this person only. */
export function getSourceToken(asking: Asking, endpoint: SourceEndpoint): Promise<Result<BoundToken>> {
  return takeStep(
    asking,
    'authentication',
    () =>
      asking.deps.requestToken({
        tokenEndpoint: endpoint.tokenEndpoint,
        audience: authorizationServerOf(endpoint.tokenEndpoint),
        scope: asking.exchange.id,
        patient: asking.question.subject,
        ...purposeOf(asking),
      }),
    endpoint.organization.ura,
  );
}

/** The token for the index: same asker and purpose, but the index must not know who the person is. */
export function getIndexToken(asking: Asking): Promise<Result<BoundToken>> {
  return takeStep(asking, 'authentication', () =>
    asking.deps.requestToken({ ...asking.deps.index, ...purposeOf(asking) }),
  );
}

function purposeOf(asking: Asking) {
  const { purpose, reason, attestation } = asking.question;
  return {
    purpose,
    ...(reason === undefined ? {} : { reason }),
    ...(attestation === undefined ? {} : { attestation }),
  };
}
