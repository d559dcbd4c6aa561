import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discoverExchanges } from '@stelsel/exchanges';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';

const text = readFileSync(join(root, 'docs/explain/exchanges.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| '));
const ids = (await discoverExchanges()).map(({ id }) => id);

describe('the explanation of exchanges', () => {
  it('names no exchange that does not exist', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has the nine applications of the national exchange point', () => {
    const section = text.slice(text.indexOf('## The nine applications'), text.indexOf('## Other exchanges'));
    expect(section.split('\n').filter((line) => /^\| .*\| `/.test(line))).toHaveLength(9);
  });
});
