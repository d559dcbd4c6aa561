import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultCatalogue } from '../apps/stelsel/src/fault-catalogue.ts';
import { referencePages } from '../apps/stelsel/src/reference/pages.ts';
import { root } from './run.ts';
import { productFiles } from './source.ts';

const folder = join(root, 'docs/reference');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = await referencePages();
const faults = faultCatalogue.flatMap(({ name, prefix, definitions }) =>
  Object.entries(definitions).map(([code, definition]) => ({ name, prefix, code, ...definition })),
);

describe('the reference pages', () => {
  it.each(Object.keys(pages))('%s says what the code says; otherwise run `npm run docs`', (file) => {
    expect(read(file)).toBe(pages[file]);
  });
});

describe('the catalogue of faults', () => {
  it('holds the faults of every package', () => {
    const declared = ['packages', 'apps'].flatMap((kind) =>
      readdirSync(join(root, kind)).filter((name) => existsSync(join(root, kind, name, 'src/faults.ts'))),
    );
    expect([...new Set(faultCatalogue.map(({ name }) => name))].sort()).toEqual(declared.sort());
  });

  it('has no code twice', () => {
    const codes = faults.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('holds no fault that nobody gives', () => {
    const code = productFiles()
      .filter(({ path }) => !path.endsWith('/faults.ts'))
      .map(({ text }) => text)
      .join('\n');
    expect(faults.filter((fault) => !code.includes(`'${fault.code}'`)).map((fault) => fault.code)).toEqual([]);
  });

  it('is the same as the page, in both directions', () => {
    const onPage = [...read('faults.md').matchAll(/^\| `([A-Z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(onPage).toEqual(faults.map(({ code }) => code));
  });

  it('starts every code with the prefix of its package', () => {
    expect(faults.filter(({ code, prefix }) => !new RegExp(`^${prefix}-[A-Z0-9]+(-[A-Z0-9]+)*$`).test(code))).toEqual(
      [],
    );
  });

  it('says everything in Dutch and in English, about the same parameters', () => {
    const names = (text: string): string => [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].sort().join();
    expect(faults.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '' || nl === en)).toEqual([]);
    const localized = (text: string): string => names(text).replaceAll(/\{(nl|en|status|code)\},?/g, '');
    expect(faults.filter(({ nl, en }) => localized(nl) !== localized(en)).map(({ code }) => code)).toEqual([]);
  });

  it('repeats no BSN, token or other secret in a text', () => {
    const secret = /\{(bsn|subject|token|password|secret|value|pseudonym|body)\}/i;
    expect(faults.filter(({ nl, en }) => secret.test(nl) || secret.test(en)).map(({ code }) => code)).toEqual([]);
  });
});
