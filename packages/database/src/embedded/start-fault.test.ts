import { expect, test } from 'vitest';
import { startFault } from './cluster-files.ts';

test.each([
  ['initdb: error: could not write file "x": No space left on device', 'DB-DISK-FULL'],
  ['FATAL:  could not create file "postmaster.pid": Permission denied', 'DB-DIRECTORY-NOT-WRITABLE'],
  ['FATAL:  could not create file "postmaster.pid": Read-only file system', 'DB-DIRECTORY-NOT-WRITABLE'],
  ['LOG:  starting\nFATAL:  could not create any TCP/IP sockets\nLOG:  shut down', 'DB-EMBEDDED-FAILED'],
])('what PostgreSQL says (%s) becomes %s', (output, code) => {
  expect(startFault('/data', output)).toMatchObject({ code, kind: 'unavailable' });
});

test('the line that matters is shown, not the last one', () => {
  const output = 'LOG:  starting\nFATAL:  could not create any TCP/IP sockets\nLOG:  shut down';
  expect(startFault('/data', output).text.en).toContain('could not create any TCP/IP sockets');
});
