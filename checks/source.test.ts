import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';
import { productFiles, withoutComments } from './source.ts';

const longest = 400;
const files = productFiles();
const folder = join(root, 'packages/exchanges');
const exchanges = readdirSync(folder).filter((name) => name !== 'src' && existsSync(join(folder, name, 'index.ts')));

/** Where an exchange may be named: its own folder, and the demo, which shows one. */
const mayName = /^(packages\/exchanges|apps\/stelsel\/src\/demo)\//;
/** Ids that are everyday words too count only where an exchange or a scope is meant. */
const everyday = new Set(['log']);

function names(text: string, id: string): boolean {
  const quoted = `['"\`]${id}['"\`]`;
  return new RegExp(everyday.has(id) ? `(exchange|scope)\\w*[^\\n]{0,20}${quoted}` : quoted, 'i').test(text);
}

describe('the source', () => {
  it('is looked at as a whole', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(exchanges).toContain('bgz');
  });

  it(`has no file of more than ${longest} lines`, () => {
    const long = files.map(({ path, text }) => [path, text.split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > longest)).toEqual([]);
  });

  it.each(exchanges)('names the exchange %s nowhere but in its own folder', (id) => {
    const naming = files.filter(({ path, text }) => !mayName.test(path) && names(withoutComments(text), id));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('is seen to name an exchange when it does', () => {
    expect(names("const asked = 'bgz';", 'bgz')).toBe(true);
    expect(names("exchange: 'log'", 'log')).toBe(true);
    expect(names("{ step: 'log' }", 'log')).toBe(false);
    expect(names(withoutComments('/** such as `bgz` */'), 'bgz')).toBe(false);
  });
});
