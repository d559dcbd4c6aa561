import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.ts';
import { productFiles, testFiles, withoutComments } from './source.ts';

const longest = 400;
const files = productFiles();
const code = [...files, ...productFiles('bench', 'scripts')];
const folder = join(root, 'packages/exchanges');
const exchanges = readdirSync(folder).filter((name) => name !== 'src' && existsSync(join(folder, name, 'index.ts')));

/** Where code may name an exchange, and why. Prose may name all of them: docs, comments, help with examples. */
const mayName: Readonly<Record<string, string>> = {
  'packages/exchanges/': 'its own folder, and the folders beside it that are made of the same sections',
  'apps/stelsel/src/demo/': 'scenarios tell a story about one',
  'bench/': 'a figure says of what it is',
};
const named = (path: string): string | undefined => Object.keys(mayName).find((folder) => path.startsWith(folder));
/** One plain word is an everyday word too, and counts only where an exchange or a scope is meant. */
const isEveryday = (id: string): boolean => !id.includes('-') && id !== 'bgz';

function names(text: string, id: string): boolean {
  const quoted = `['"\`]${id}['"\`]`;
  return new RegExp(isEveryday(id) ? `(exchange|scope)\\w*[^\\n]{0,20}${quoted}` : quoted, 'i').test(text);
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
    const naming = code.filter(({ path, text }) => named(path) === undefined && names(withoutComments(text), id));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(mayName))('has its reason to name exchanges in %s', (folder) => {
    const naming = code.filter(
      ({ path, text }) => path.startsWith(folder) && exchanges.some((id) => names(withoutComments(text), id)),
    );
    expect(naming.length).toBeGreaterThan(0);
  });

  it('is seen to name an exchange when it does', () => {
    expect(names("const asked = 'bgz';", 'bgz')).toBe(true);
    expect(names("exchange: 'log'", 'log')).toBe(true);
    expect(names("{ step: 'log' }", 'log')).toBe(false);
    expect(names(withoutComments('/** such as `bgz` */'), 'bgz')).toBe(false);
  });
});

describe('the tests', () => {
  // Modules are loaded once per worker: a module that is replaced was often loaded before, and then nothing is replaced.
  it('replace no module: what must be other in a test is handed to it', () => {
    const tests = testFiles();
    expect(tests.length).toBeGreaterThan(500);
    expect(tests.filter(({ text }) => /\bvi\.(do)?mock\(/i.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
