import { ok, type Result } from '@stelsel/kernel';
import { type AuthorizationBases, createAuthorizationBases } from '@stelsel/node';
import type { ProcessContext } from '../process-context.ts';

/** The authorization bases of this node: sealed with one key of its key store, whichever process gave them. */
export async function authorizationBasesOf({
  keys,
  randomness,
}: Pick<ProcessContext, 'keys' | 'randomness'>): Promise<Result<AuthorizationBases>> {
  const key = await keys.secret('authorization-bases', 32);
  return key.ok ? ok(createAuthorizationBases({ key: key.value, randomness })) : key;
}
