import { authorizationServerOf } from '@stelsel/authentication';
import type { Exchange } from '@stelsel/exchanges';
import type { Result } from '@stelsel/kernel';
import { takeStep, type UnderWay } from '../asking.ts';
import type { BoundToken, SourceEndpoint, TokenRequest } from '../ports.ts';

/** Step 4: a sender-bound token of one source, for these exchanges, this purpose and this person only. */
export function getSourceToken(
  asking: UnderWay,
  endpoint: SourceEndpoint,
  exchanges: readonly Exchange[],
): Promise<Result<BoundToken>> {
  return takeStep(
    asking,
    'authentication',
    () =>
      asking.deps.requestToken({
        tokenEndpoint: endpoint.tokenEndpoint,
        audience: authorizationServerOf(endpoint.tokenEndpoint),
        scope: exchanges.map(({ id }) => id).join(' '),
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
export function getIndexToken(asking: UnderWay): Promise<Result<BoundToken>> {
  const { attestation, ...purpose } = purposeOf(asking);
  const professional = asking.question.purpose === 'PATRQT' || attestation === undefined ? {} : { attestation };
  return takeStep(asking, 'authentication', () =>
    asking.deps.requestToken({ ...asking.deps.index, ...purpose, ...professional }),
  );
}

function referralOf({ question: { onReferral } }: UnderWay): Pick<TokenRequest, 'authorizationBase'> {
  const { authorizationBase } = onReferral ?? {};
  return authorizationBase === undefined ? {} : { authorizationBase };
}

function purposeOf(asking: UnderWay): Pick<TokenRequest, 'purpose' | 'reason' | 'attestation'> {
  const { purpose, reason, attestation } = asking.question;
  return {
    purpose,
    ...(reason === undefined ? {} : { reason }),
    ...(attestation === undefined ? {} : { attestation }),
  };
}
