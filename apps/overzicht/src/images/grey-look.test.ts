import { describe, expect, it } from 'vitest';
import { asMade, filterOf, windowOf } from './grey-look.ts';

const own = { center: 40, width: 400 };

describe('light and contrast', () => {
  it('leave a picture as it was made until they are moved', () => {
    expect([windowOf(own, asMade), filterOf(undefined, asMade)]).toEqual([undefined, 'none']);
  });

  it('of grey values choose others of them: lighter is lower, more contrast is fewer', () => {
    expect(windowOf(own, { light: 25, contrast: 0 })).toEqual({ center: -60, width: 400 });
    expect(windowOf(own, { light: 0, contrast: 50 })).toEqual({ center: 40, width: 200 });
    expect(windowOf({ center: 1, width: 1 }, { light: 0, contrast: 100 })?.width).toBe(1);
    expect(filterOf(own, { light: 25, contrast: 50 })).toBe('none');
  });

  it('of a picture without grey values are left to the browser', () => {
    expect(windowOf(undefined, { light: 50, contrast: 50 })).toBeUndefined();
    expect(filterOf(undefined, { light: 50, contrast: 50 })).toBe('brightness(1.5) contrast(2)');
  });
});
