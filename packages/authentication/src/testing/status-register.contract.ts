/** Test only: what every register of issued credentials must do. */
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { StatusRegister } from '../ports.ts';

export function statusRegisterContract(make: () => Promise<StatusRegister>): void {
  it('gives every credential a place of its own and lists only the revoked ones', async () => {
    const register = await make();
    const [first, second] = [unwrap(await register.allocate('a', 1)), unwrap(await register.allocate('b', 1))];
    expect(first).not.toEqual(second);
    expect(unwrap(await register.revokedIn(first.list))).toEqual([]);
    expect(unwrap(await register.revoke('a', 5))).toBe(true);
    expect(unwrap(await register.revokedIn(first.list))).toEqual([first.index]);
    expect(unwrap(await register.isValid('a'))).toBe(false);
    expect(unwrap(await register.isValid('b'))).toBe(true);
  });

  it('says that it does not know a credential', async () => {
    const register = await make();
    expect(unwrap(await register.revoke('a', 5))).toBe(false);
    expect(unwrap(await register.isValid('a'))).toBeUndefined();
  });
}
