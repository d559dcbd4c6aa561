import type { Exchange } from '@stelsel/exchanges';

/** Whether this kind of organisation gets the Tasks of an exchange: one that names its receivers is for those kinds only. */
export function takesNotices({ roles = [] }: Exchange, type: string): boolean {
  const receivers = roles.filter(({ role }) => role === 'receive');
  return receivers.length === 0 || receivers.some(({ organizations }) => organizations.includes(type));
}
