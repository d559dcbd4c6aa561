import { expect, test } from 'vitest';
import { traceId } from './trace-id.ts';

const request = (traceparent?: string | string[]) => ({
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  headers: { ...(traceparent === undefined ? {} : { traceparent }) },
});
const own = '0f8fad5bd9cb469fa16570867728950e';

test('a valid trace id is taken over', () => {
  expect(traceId(request('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'))).toBe(
    '4bf92f3577b34da6a3ce929d0e0e4736',
  );
});

test.each([
  undefined,
  'nonsense',
  '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
  '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
  ['a', 'b'],
])('without a valid one (%s) the request has its own', (given) => {
  expect(traceId(request(given))).toBe(own);
});
