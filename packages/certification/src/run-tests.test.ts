import { fixedClock } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import type { CertificationTest } from './certification-test.ts';
import type { Said } from './product/excerpt.ts';
import type { Product } from './product/product.ts';
import { runTests } from './run-tests.ts';
import { failed, passed, skipped } from './verdict.ts';

const word = { nl: 'x', en: 'x' };
const spoken: Said = {
  request: { method: 'GET', url: 'x', headers: {} },
  answer: { status: 500, headers: {}, body: '', ms: 1 },
};
const test = (id: string, run: CertificationTest['run']): CertificationTest => ({ id, sentence: word, run });

describe('a run', () => {
  it('gives the results in the order of the tests, and tells each as it comes', async () => {
    const told: string[] = [];
    const results = await runTests(
      [
        test('a', async () => passed),
        test('b', async () => failed('nee', 'no')),
        test('c', async () => skipped('-', '-')),
      ],
      {
        product: () => ({}) as Product,
        clock: fixedClock(),
        onResult: ({ id }, done, total) => told.push(`${id} ${done}/${total}`),
      },
    );
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'passed'],
      ['b', 'failed'],
      ['c', 'skipped'],
    ]);
    expect(told).toHaveLength(3);
  });

  it('keeps what was said only of what did not pass', async () => {
    const saying = (verdict: typeof passed) => {
      let say: ((one: Said) => void) | undefined;
      return {
        test: test('t', async () => {
          say?.(spoken);
          return verdict;
        }),
        product: (hear: (one: Said) => void) => {
          say = hear;
          return {} as Product;
        },
      };
    };
    const excerptsOf = async (verdict: typeof passed) => {
      const one = saying(verdict);
      const [result] = await runTests([one.test], { product: one.product, clock: fixedClock() });
      return result?.excerpts;
    };
    expect(await excerptsOf(passed)).toEqual([]);
    expect(await excerptsOf(failed('nee', 'no'))).toEqual([{ request: 'GET x', status: 500, received: '', ms: 1 }]);
  });

  it('fails what could not be tried in time, and says that this is why', async () => {
    const clock = fixedClock();
    const slow = test('slow', async () => {
      clock.advance(1_000);
      return passed;
    });
    const results = await runTests([slow, slow], {
      product: () => ({}) as Product,
      clock,
      deadlineMs: 500,
      concurrency: 1,
    });
    expect(results.map(({ outcome, reason }) => [outcome, reason?.en])).toEqual([
      ['passed', undefined],
      ['failed', expect.stringContaining('time of the whole run was over')],
    ]);
  });
});
