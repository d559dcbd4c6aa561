import { timingSafeEqual } from 'node:crypto';

/** Whether `Authorization: Bearer` carries this secret, compared in constant time. */
export function sameSecret(authorization: string | undefined, secret: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const expected = Buffer.from(`Bearer ${secret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
