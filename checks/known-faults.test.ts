import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const complaints = 19;
const page = readFileSync(join(root, 'docs/explain/known-faults.md'), 'utf8');
const promises = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    number: Number.parseInt(text, 10),
    proofs: [...text.matchAll(/^- `([^`]+)` in `([^`]+)`$/gm)].map(([, test = '', file = '']) => ({ test, file })),
  }));

describe('the page of known faults', () => {
  it('has every complaint once, each with a test', () => {
    expect(promises.map(({ number }) => number)).toEqual(Array.from({ length: complaints }, (_, n) => n + 1));
    expect(promises.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
  });

  it('names tests that are there, in the file it names', () => {
    const missing = promises
      .flatMap(({ proofs }) => proofs)
      .filter(({ test, file }) => {
        const path = join(root, file);
        return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${test}'`);
      });
    expect(missing).toEqual([]);
  });
});
