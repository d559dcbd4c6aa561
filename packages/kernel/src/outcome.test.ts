import { expect, test } from 'vitest';
import { outcomeReasons, type SourceStatus, sourceStatusOf, sourceStatusText } from './outcome.ts';

test('every reason has a status, and every status has words in two languages', () => {
  for (const reason of outcomeReasons) {
    const words = sourceStatusText[sourceStatusOf(reason)];
    expect(words.nl).not.toBe('');
    expect(words.en).not.toBe('');
  }
});

test('every status but busy comes from a reason', () => {
  const reached = new Set<SourceStatus>(outcomeReasons.map(sourceStatusOf));
  expect([...reached, 'busy'].toSorted()).toEqual(Object.keys(sourceStatusText).toSorted());
});

test('without consent a source looks exactly like one that holds nothing', () => {
  expect(sourceStatusOf('withheld-consent')).toBe(sourceStatusOf('holds-nothing'));
});

test('failed, refused, not kept and empty never look alike', () => {
  const four = (['failed-timeout', 'refused-right', 'not-kept-here', 'holds-nothing'] as const).map(
    (reason) => sourceStatusText[sourceStatusOf(reason)],
  );
  expect(new Set(four.map(({ nl }) => nl)).size).toBe(4);
  expect(new Set(four.map(({ en }) => en)).size).toBe(4);
});

test('what failed is never shown as empty or done', () => {
  const failures = outcomeReasons.filter((reason) => reason.startsWith('failed-') || reason === 'cancelled');
  expect(failures.map(sourceStatusOf).every((status) => status === 'failed')).toBe(true);
});
