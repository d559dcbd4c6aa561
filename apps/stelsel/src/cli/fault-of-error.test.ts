import { databaseFaults } from '@stelsel/database';
import { expect, test } from 'vitest';
import { faultOfError } from './fault-of-error.ts';

const system = (parts: object) => faultOfError(Object.assign(new Error('x'), parts))?.code;

test.each([
  [{ code: 'ENOSPC', syscall: 'write', path: '/data/x' }, 'CLI-DISK-FULL'],
  [{ code: 'ENOSPC', syscall: 'write' }, 'CLI-DISK-FULL'],
  [{ code: 'EACCES', syscall: 'listen', address: '127.0.0.1', port: 80 }, 'CLI-LISTEN'],
  [{ code: 'EADDRINUSE', syscall: 'listen', port: 8080 }, 'CLI-PORT-BUSY'],
  [{ code: 'EROFS', syscall: 'mkdir', path: '/data' }, 'CLI-FILE'],
])('%j of the system is %s', (parts, code) => expect(system(parts)).toBe(code));

test('a fault that was thrown on its way up stays that fault', () => {
  expect(system({ fault: databaseFaults('DB-STOPPED') })).toBe('DB-STOPPED');
});

test('anything else is a bug and stays one', () => {
  expect(system({ code: 'ERR_ASSERTION' })).toBeUndefined();
  expect(faultOfError(undefined)).toBeUndefined();
});
