/** A certificate of a test authority with its key, as a signer would have it. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createCertificateAuthority, issueCertificate } from '@stelsel/http';
import { fixedClock } from '@stelsel/kernel';

export interface TestSigner {
  readonly key: KeyObject;
  /** base64 DER, as `x5c` carries it. */
  readonly certificate: string;
  /** PEM of the authority. */
  readonly authority: string;
}

export async function testSigner(): Promise<TestSigner> {
  const clock = fixedClock();
  const authority = await createCertificateAuthority({ name: 'Test', clock });
  const issued = await issueCertificate(authority, { names: ['hospital.example'], clock });
  return {
    key: createPrivateKey(issued.key),
    certificate: new X509Certificate(issued.cert).raw.toString('base64'),
    authority: authority.cert,
  };
}
