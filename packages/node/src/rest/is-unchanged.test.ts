import { expect, it } from 'vitest';
import { isUnchanged } from './is-unchanged.ts';

const stored = { version: 3, lastUpdated: '2026-11-01T10:00:00.750Z' };

it.each([
  [{ ifNoneMatch: 'W/"3"' }, true],
  [{ ifNoneMatch: '"3"' }, true],
  [{ ifNoneMatch: 'W/"2", W/"3"' }, true],
  [{ ifNoneMatch: '*' }, true],
  [{ ifNoneMatch: 'W/"2"' }, false],
  [{ ifNoneMatch: '3' }, false],
  [{ ifNoneMatch: 'W/"2"', ifModifiedSince: 'Sun, 01 Nov 2026 11:00:00 GMT' }, false],
  [{ ifModifiedSince: 'Sun, 01 Nov 2026 10:00:00 GMT' }, true],
  [{ ifModifiedSince: 'Sun, 01 Nov 2026 09:59:59 GMT' }, false],
  [{ ifModifiedSince: '2026-11-01T11:00:00+01:00' }, true],
  [{ ifModifiedSince: 'yesterday' }, false],
  [{}, false],
])('%j of version 3 of 10:00:00.750: unchanged is %s', (asked, unchanged) => {
  expect(isUnchanged(asked, stored)).toBe(unchanged);
});
