import { expect, test } from 'vitest';
import { identifierFault } from './index.ts';
import { err, ok, unwrap } from './result.ts';

test('a success gives its value', () => {
  expect(unwrap(ok(7))).toBe(7);
  expect(unwrap(ok())).toBeUndefined();
});

test('taking the value out of a failure throws with code, text and place', () => {
  expect(() => unwrap(err(identifierFault('ID-BSN-PROOF', {}, 'Patient.identifier')))).toThrow(
    /ID-BSN-PROOF: .*11-proof.*\(Patient\.identifier\)/,
  );
});
