/** The page about the agendas names pages and a proof for every line of the plan: each must be there and hold tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const page = readFileSync(join(root, 'docs/explain/agendas.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
const pages = join(root, 'apps/regie/src/pages');
const addresses = new Set(
  readdirSync(pages)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(join(pages, file), 'utf8').matchAll(/(?:path: |Page\()'(\/[^']*)'/g)])
    .map((match) => match[1] ?? ''),
);

describe('the page about the agendas', () => {
  it('has every point of the plan, each line with a page and a proof', () => {
    expect([...new Set(rows.map(([, number]) => Number(number)))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const bare = rows.filter(
      ([, , , shown = '', proof = '']) => quoted(shown).length === 0 || quoted(proof).length === 0,
    );
    expect(bare).toEqual([]);
  });

  it('names only addresses that are pages', () => {
    const named = rows.flatMap(([, , , shown = '']) => quoted(shown));
    expect(named.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it.each([...new Set(rows.flatMap(([, , , , proof = '']) => quoted(proof)))])(
    'names %s, which holds tests',
    (file) => {
      expect(existsSync(join(root, file))).toBe(true);
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/\b(it|test)(\.each)?\(/);
    },
  );
});
