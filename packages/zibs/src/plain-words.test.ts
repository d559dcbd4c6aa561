import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The longest sentence in our own words, in words (section 2.1, B1). */
const longestSentence = 12;

const directory = fileURLToPath(new URL('.', import.meta.url));
const sources = globSync('**/*.ts', { cwd: directory }).filter((file) => !file.includes('.test'));
const sentences = sources.flatMap((file) =>
  [...readFileSync(join(directory, file), 'utf8').matchAll(/nl: '([^']+)'/g)].flatMap(([, text = '']) =>
    text.split(/[.:!?] /).map((sentence) => ({ file, sentence })),
  ),
);

describe('our own Dutch words (R4)', () => {
  it('are sentences of at most twelve words', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(({ sentence }) => sentence.split(' ').length > longestSentence)).toEqual([]);
  });
});
