import type { Clock, Text } from '@stelsel/kernel';
import type { CertificationTest, TestResult } from './certification-test.ts';
import { certificationLimits } from './limits.ts';
import { type Excerpt, excerptOf, type Said } from './product/excerpt.ts';
import type { Product } from './product/product.ts';
import { seenIn } from './report/seen-in.ts';
import { whatToDo } from './report/what-to-do.ts';
import { failed, type Verdict } from './verdict.ts';

export interface RunOptions {
  /** The product, telling what is said. */
  readonly product: (hear: (said: Said) => void) => Product;
  readonly clock: Clock;
  readonly deadlineMs?: number;
  readonly concurrency?: number;
  readonly onResult?: (result: TestResult, done: number, total: number) => void;
}

const late: Text = {
  nl: 'Niet meer geprobeerd: de tijd van de hele toets was op.',
  en: 'Not tried any more: the time of the whole run was over.',
};

/** Tries every test, a few at a time, within the time of the run. Results have the order of the tests. */
export async function runTests(
  tests: readonly CertificationTest[],
  options: RunOptions,
): Promise<readonly TestResult[]> {
  const { clock, deadlineMs = certificationLimits.runMs, concurrency = certificationLimits.concurrency } = options;
  const endMs = clock.nowMs() + deadlineMs;
  const results: TestResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < tests.length; index = next++) {
      const test = tests[index];
      if (test !== undefined) {
        const result = await tryTest(test, options, clock.nowMs() >= endMs);
        results[index] = result;
        done += 1;
        options.onResult?.(result, done, tests.length);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}

async function tryTest(test: CertificationTest, { product, clock }: RunOptions, isLate: boolean): Promise<TestResult> {
  const said: Said[] = [];
  const startedMs = clock.nowMs();
  const verdict: Verdict = isLate ? failed(late.nl, late.en) : await test.run(product((one) => said.push(one)));
  const { id, sentence, about } = test;
  const { outcome, reason } = verdict;
  const telling = outcome === 'failed' || outcome === 'warning';
  return {
    id,
    sentence,
    ...(about === undefined ? {} : { about }),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    seen: reason ?? seenIn(said),
    ...(telling ? { todo: whatToDo(id) } : {}),
    ms: clock.nowMs() - startedMs,
    excerpts: telling ? mostTelling(said) : [],
  };
}

/** Refusals and failures first: they say more than answers. */
function mostTelling(said: readonly Said[]): readonly Excerpt[] {
  const wrong = said.filter(({ answer }) => answer.status !== 200);
  const right = said.filter(({ answer }) => answer.status === 200);
  return [...wrong, ...right].slice(0, certificationLimits.excerpts).map(excerptOf);
}
