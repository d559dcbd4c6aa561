import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** Failures of the file system are expected; the message of Node names the problem, never the content. */
export function unreadable(error: unknown): Fault {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return fault('STO-UNREADABLE', { problem: typeof code === 'string' ? code : String(message) });
}
