import { expect, it } from 'vitest';
import { answerSizes, nodeLimits } from '../limits.ts';
import { batchAnswer } from './bundle-answer.ts';

it('a batch whose answer has its largest size does no more, and says so to each entry that is left', async () => {
  const told: boolean[] = [];
  const entries = Array.from({ length: nodeLimits.batchWidth + 1 }, (_, index) => index);
  const answerOf = (size: number) =>
    batchAnswer(entries, { fhirBase: 'http://127.0.0.1/fhir' }, async (index, full) => {
      told[index] = full !== undefined;
      const text = index === 0 ? `"${'x'.repeat(size)}"` : '{}';
      return { status: 200, body: { kind: 'json', text } };
    });
  await answerOf(answerSizes.each);
  expect([told[0], told[1], told.at(-1)]).toEqual([false, false, true]);
  await answerOf(1);
  expect(told.at(-1)).toBe(false);
});
