import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/**
 * The fault for an error that nobody on the way up expected but that is no bug: a disk that is full, a folder that is gone,
 * an address that cannot be listened on, a database that stopped during work. Undefined means: a bug.
 */
export function faultOfError(error: unknown): Fault | undefined {
  const {
    fault: carried,
    code,
    syscall,
    path,
    address,
    port,
  } = (error ?? {}) as NodeJS.ErrnoException & {
    readonly fault?: Fault;
    readonly address?: string;
    readonly port?: number;
  };
  if (carried?.kind !== undefined && carried.text !== undefined) {
    return carried;
  }
  if (syscall === undefined || code === undefined) {
    return undefined;
  }
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return fault('CLI-DISK-FULL', { file: path ?? '' });
  }
  if (syscall === 'listen') {
    return code === 'EADDRINUSE'
      ? fault('CLI-PORT-BUSY', { port: port ?? 0 })
      : fault('CLI-LISTEN', { address: `${address ?? ''}:${port ?? ''}`, problem: code });
  }
  return path === undefined ? undefined : fault('CLI-FILE', { file: path, problem: code });
}
