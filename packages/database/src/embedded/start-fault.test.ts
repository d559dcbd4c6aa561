import { expect, test } from 'vitest';
import { startFault } from './cluster-files.ts';
import { directoryFault } from './home-directory.ts';

test.each([
  ['initdb: error: could not write file "x": No space left on device', 'DB-DISK-FULL'],
  ['FATAL:  could not create file "postmaster.pid": Permission denied', 'DB-DIRECTORY-NOT-WRITABLE'],
  ['FATAL:  could not create file "postmaster.pid": Read-only file system', 'DB-DIRECTORY-NOT-WRITABLE'],
  [
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
    'DB-PORT-TAKEN',
  ],
  ['LOG:  starting\nFATAL:  could not create any TCP/IP sockets\nLOG:  shut down', 'DB-EMBEDDED-FAILED'],
])('what PostgreSQL says (%s) becomes %s', (output, code) => {
  expect(startFault('/data', output)).toMatchObject({ code });
});

test('the line that matters is shown, not the last one', () => {
  const output = 'LOG:  starting\nFATAL:  could not create any TCP/IP sockets\nLOG:  shut down';
  expect(startFault('/data', output).text.en).toContain('could not create any TCP/IP sockets');
});

test.each([
  ['ENOSPC', 'DB-DISK-FULL'],
  ['EROFS', 'DB-DIRECTORY-NOT-WRITABLE'],
])('what the file system says (%s) becomes %s', (cause, code) => {
  const error = Object.assign(new Error(cause), { code: cause, syscall: 'write' });
  expect(directoryFault(error, '/data')).toMatchObject({ code });
  expect(directoryFault(new Error('bug'), '/data')).toBeUndefined();
});
