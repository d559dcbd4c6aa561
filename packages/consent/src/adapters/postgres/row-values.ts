import type { Pseudonym } from '@stelsel/kernel';

export function subjectBytes(subject: Pseudonym): Buffer {
  return Buffer.from(subject, 'base64url');
}

export function pseudonymText(bytes: Uint8Array): Pseudonym {
  return Buffer.from(bytes).toString('base64url') as Pseudonym;
}
