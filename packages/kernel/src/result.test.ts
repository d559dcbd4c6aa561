import { describe, expect, it } from 'vitest';
import { defineFaults } from './fault.ts';
import { combine, err, ok, unwrap } from './result.ts';

const fault = defineFaults({ 'X-ONE': { kind: 'fault', nl: 'een', en: 'one' } });

describe('a result', () => {
  it('combines to all values when every part is right', () => {
    expect(combine([ok(1), ok('two')])).toEqual(ok([1, 'two']));
  });

  it('combines to the first fault when a part failed', () => {
    expect(combine([ok(1), err(fault('X-ONE')), ok(3)])).toEqual(err(fault('X-ONE')));
  });

  it('gives its value, and throws with code and text when it is a fault', () => {
    expect(unwrap(ok(7))).toBe(7);
    expect(() => unwrap(err(fault('X-ONE', {}, 'a.b')))).toThrow('X-ONE: one (a.b)');
  });
});
