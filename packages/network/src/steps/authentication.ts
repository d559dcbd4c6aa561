import { authorizationServerOf } from '@stelsel/authentication';
import type { Result } from '@stelsel/kernel';
import { type Asking, takeStep } from '../asking.ts';
import type { BoundToken, SourceEndpoint, TokenRequest } from '../ports.ts';

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
        ...referralOf(asking),
        ...purposeOf(asking),
      }),
    endpoint.organization.ura,
  );
}

/**
 * The token for the index: same asker and purpose, but the index must not know who the person is. The attestation of a
 * citizen names that person, so it stays here; the attestation of a professional goes along.
 */
export function getIndexToken(asking: Asking): Promise<Result<BoundToken>> {
  const { attestation, ...purpose } = purposeOf(asking);
  const professional = asking.question.purpose === 'PATRQT' || attestation === undefined ? {} : { attestation };
  return takeStep(asking, 'authentication', () =>
    asking.deps.requestToken({ ...asking.deps.index, ...purpose, ...professional }),
  );
}

function referralOf({ question: { onReferral } }: Asking): Pick<TokenRequest, 'authorizationBase'> {
  return onReferral === undefined ? {} : { authorizationBase: onReferral.authorizationBase };
}

function purposeOf(asking: Asking): Pick<TokenRequest, 'purpose' | 'reason' | 'attestation'> {
  const { purpose, reason, attestation } = asking.question;
  return {
    purpose,
    ...(reason === undefined ? {} : { reason }),
    ...(attestation === undefined ? {} : { attestation }),
  };
}
