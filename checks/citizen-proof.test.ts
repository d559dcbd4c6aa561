/** The page about MijnZorgoverzicht names a proof for every part and every check: each must be there and hold tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const page = readFileSync(join(root, 'docs/explain/citizen.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ /.test(line));
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:apps|packages)\/[\w./-]+\.test\.ts)`/g)].map((match) => match[1] ?? '');

describe('the page about MijnZorgoverzicht', () => {
  it('has the eight parts of the plan and the twenty checks, each with a proof', () => {
    const numbers = rows.map((row) => Number(/^\| (\d+)/.exec(row)?.[1]));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, ...Array.from({ length: 20 }, (_, at) => at + 1)]);
    expect(rows.filter((row) => filesIn(row).length === 0)).toEqual([]);
  });

  it.each([...new Set(filesIn(page))])('names %s, which holds tests', (file) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toMatch(/\b(it|test)(\.each)?\(|Contract\(/);
  });

  it('names scenarios of the region that are there', () => {
    const index = readFileSync(join(root, 'apps/stelsel/src/demo/scenarios/index.ts'), 'utf8');
    const named = [...page.matchAll(/`((?:citizen|parents|mail)-[a-z-]+)`/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(named)].filter((name) => !index.includes(`./${name}.ts`))).toEqual([]);
  });
});
