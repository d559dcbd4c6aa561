import { systemClock } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { inBackground } from './in-background.ts';

describe('work in the background', () => {
  it('runs a few at a time, all of it, in the order it came', async () => {
    let [now, most] = [0, 0];
    const order: number[] = [];
    const work = inBackground(async (item: number) => {
      now += 1;
      most = Math.max(most, now);
      order.push(item);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return item * 2;
    }, systemClock);
    const items = Array.from({ length: 20 }, (_, index) => index);
    expect(await Promise.all(items.map(work))).toEqual(items.map((item) => item * 2));
    expect(order).toEqual(items);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('goes on after work that fails', async () => {
    const work = inBackground(async (item: number) => {
      if (item === 1) {
        throw new Error('no');
      }
      return item;
    }, systemClock);
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
