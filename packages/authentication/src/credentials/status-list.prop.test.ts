import { gzipSync } from 'node:zlib';
import { unwrap } from '@stelsel/kernel';
import { assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticationLimits } from '../limits.ts';
import { decodeStatusList, encodeStatusList, statusBit } from './status-list.ts';

describe('a status list', () => {
  it('has exactly the bits that were set', () => {
    assert(
      property(uniqueArray(integer({ min: 0, max: 999 }), { maxLength: 50 }), (set) => {
        const bits = unwrap(decodeStatusList(encodeStatusList(set, 1_000)));
        return Array.from({ length: 1_000 }, (_, index) => statusBit(bits, index) === set.includes(index)).every(
          Boolean,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('counts from the most significant bit, says nothing outside its length, and is at least 16 kB', () => {
    const bits = unwrap(decodeStatusList(encodeStatusList([0, 9])));
    expect([bits[0], bits[1]]).toEqual([0x80, 0x40]);
    expect(statusBit(bits, authenticationLimits.statusListEntries)).toBeUndefined();
    expect(bits).toHaveLength(16_384);
  });

  it('is also read without the multibase letter, and refused when it is no list or unpacks to too much', () => {
    expect(unwrap(decodeStatusList(encodeStatusList([3], 16).slice(1)))[0]).toBe(0x10);
    expect(decodeStatusList('uAAAA')).toMatchObject({ fault: { code: 'AUT-STATUS-LIST' } });
    const bomb = gzipSync(Buffer.alloc(authenticationLimits.statusListUnpackedBytes + 1)).toString('base64url');
    expect(decodeStatusList(`u${bomb}`)).toMatchObject({ fault: { code: 'AUT-STATUS-LIST' } });
  });
});
