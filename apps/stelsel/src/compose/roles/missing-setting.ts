import { err, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';

/** A role cannot start without this setting. */
export function missingSetting(role: string, key: string): Result<never> {
  return err(fault('CLI-ROLE-NEEDS', { role, key }));
}
