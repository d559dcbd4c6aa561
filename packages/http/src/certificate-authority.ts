/** A certificate authority for development and tests; real services get their certificates elsewhere. */
import 'reflect-metadata';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Clock } from '@stelsel/kernel';

/** A certificate and its private key (PKCS#8), both PEM. */
export interface KeyAndCertificate {
  readonly cert: string;
  readonly key: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 24 * 60 * 60 * 1000;
/** Valid from a day ago: clocks of machines differ. */
const graceMs = dayMs;
const authorityMs = 3_650 * dayMs;
/** Browsers refuse server certificates that live longer than this. */
const serverMs = 397 * dayMs;

cryptoProvider.set(crypto);

/** Makes a self-signed authority that can only issue end certificates. */
export async function createCertificateAuthority(options: {
  readonly name: string;
  readonly clock: Clock;
}): Promise<KeyAndCertificate> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = options.clock.nowMs();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [options.name] }],
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(now - graceMs),
    notAfter: new Date(now + authorityMs),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { cert: certificate.toString('pem'), key: await privatePem(keys.privateKey) };
}

/**
 * Issues a certificate for host names and addresses, for use as server and as client.
 *
 * @example issueCertificate(authority, { names: ['localhost', '127.0.0.1'], clock })
 */
export async function issueCertificate(
  authority: KeyAndCertificate,
  options: { readonly names: readonly string[]; readonly commonName?: string; readonly clock: Clock },
): Promise<KeyAndCertificate & { readonly ca: string }> {
  const issuer = new X509Certificate(authority.cert);
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = options.clock.nowMs();
  const certificate = await X509CertificateGenerator.create({
    subject: [{ CN: [options.commonName ?? options.names[0] ?? 'stelsel'] }],
    issuer: issuer.subjectName,
    publicKey: keys.publicKey,
    signingKey: await importPrivate(authority.key),
    signingAlgorithm: algorithm,
    notBefore: new Date(now - graceMs),
    notAfter: new Date(now + serverMs),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
      new SubjectAlternativeNameExtension(
        options.names.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
      ),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { cert: certificate.toString('pem'), key: await privatePem(keys.privateKey), ca: authority.cert };
}

async function privatePem(key: CryptoKey): Promise<string> {
  return PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), PemConverter.PrivateKeyTag);
}

async function importPrivate(pem: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(pem), algorithm, false, ['sign']);
}
