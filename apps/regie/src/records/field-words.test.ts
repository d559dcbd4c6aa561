import { expect, it } from 'vitest';
import { wordsOfChoices } from '../testing/own-words.ts';

/** Words and names that are the same in both languages. */
const sameInBoth = new Set(
  'financier open live routine later contract Plateaus URA KvK OIN AGB TOOI Twiin Nuts'.split(' ').concat('NEN 7510'),
);

it('has words in two languages for every choice of every record', () => {
  const untold = wordsOfChoices().filter(({ nl, en }) => nl === en && !sameInBoth.has(en) && !/^\d/.test(en));
  expect(untold).toEqual([]);
});

it('looks at every choice', () => {
  expect(wordsOfChoices().length).toBeGreaterThan(200);
});
