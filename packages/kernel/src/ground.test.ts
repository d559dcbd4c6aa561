import { expect, test } from 'vitest';
import { grounds, groundText } from './ground.ts';

test('every ground has words in two languages; the code of a fault has none here', () => {
  for (const ground of grounds) {
    const words = groundText(ground);
    expect(words?.nl).toMatch(/\.$/);
    expect(words?.en).toMatch(/\.$/);
  }
  expect(groundText('NOD-RIGHT')).toBeUndefined();
  expect(groundText('toString')).toBeUndefined();
});
