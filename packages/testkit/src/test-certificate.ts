import { createCertificateAuthority, issueCertificate, type KeyAndCertificate } from '@stelsel/http';
import { systemClock } from '@stelsel/kernel';

let made: Promise<KeyAndCertificate & { readonly ca: string }> | undefined;

/** Key and certificate for localhost and 127.0.0.1 with the authority that signed it; one per test file. */
export function testCertificate(): Promise<KeyAndCertificate & { readonly ca: string }> {
  made ??= createCertificateAuthority({ name: 'Test CA', clock: systemClock }).then((authority) =>
    issueCertificate(authority, { names: ['localhost', '127.0.0.1'], clock: systemClock }),
  );
  return made;
}
