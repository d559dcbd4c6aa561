import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { httpFaults } from '@stelsel/http';
import { err, ok, unwrap } from '@stelsel/kernel';
import { create, Header } from 'tar';
import { afterAll, describe, expect, it } from 'vitest';
import { readPackage } from './read-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = {
  name: 'example.profiles',
  version: '1.0.0',
  fhirVersions: ['4.0.1'],
  license: 'CC0-1.0',
  dependencies: { 'hl7.fhir.r4.core': '4.0.1', 'example.base': '2.0.0' },
};
const profile = {
  resourceType: 'StructureDefinition',
  id: 'p',
  url: 'http://example.org/p',
  version: '1',
  type: 'Patient',
};

function files(name: string, content: Readonly<Record<string, unknown>>): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'package', 'other'), { recursive: true });
  for (const [file, value] of Object.entries(content)) {
    writeFileSync(join(place, 'package', file), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return place;
}

async function packed(name: string, content: Readonly<Record<string, unknown>>): Promise<string> {
  const place = files(name, content);
  const file = join(folder, `${name}.tgz`);
  await create({ gzip: true, file, cwd: place }, ['package']);
  return file;
}

/** A tar with one entry whose header says what we want it to say. */
function crafted(
  name: string,
  header: { readonly path: string; readonly size?: number; readonly type?: 'SymbolicLink'; readonly linkpath?: string },
): string {
  const block = Buffer.alloc(512);
  new Header({ mode: 0o644, size: 0, type: 'File', mtime: new Date(0), ...header }).encode(block, 0);
  const file = join(folder, `${name}.tgz`);
  writeFileSync(file, gzipSync(Buffer.concat([block, Buffer.alloc(1024)])));
  return file;
}

const good = {
  'package.json': manifest,
  'StructureDefinition-p.json': profile,
  '.index.json': { files: [] },
  'notes.txt': 'x',
};

describe('a FHIR package', () => {
  it('is read from a TGZ and from its folder, and is the same', async () => {
    const fromTar = unwrap(await readPackage(await packed('good', good)));
    expect(fromTar).toMatchObject({
      name: 'example.profiles',
      version: '1.0.0',
      fhirVersions: ['R4'],
      licence: 'CC0-1.0',
      dependencies: { 'example.base': '2.0.0' },
      resources: [{ type: 'StructureDefinition', id: 'p', url: 'http://example.org/p', version: '1' }],
    });
    expect(unwrap(await readPackage(join(folder, 'good')))).toEqual(fromTar);
    expect(unwrap(await readPackage(join(folder, 'good', 'package')))).toEqual(fromTar);
  });

  it('is read from an https address, and from no other', async () => {
    const bytes = readFileSync(await packed('fetched', good)).toString('latin1');
    const fetch = async (request: { url: string; bytes?: boolean }) =>
      request.bytes === true
        ? ok({ status: request.url.endsWith('gone') ? 404 : 200, headers: {}, body: bytes })
        : err(httpFaults('HTTP-NOT-ALLOWED', { host: '' }));
    expect(unwrap(await readPackage('https://example.org/p.tgz', fetch)).name).toBe('example.profiles');
    expect(await readPackage('https://example.org/gone', fetch)).toMatchObject({
      fault: { code: 'CNF-PACKAGE-ANSWER' },
    });
    expect(await readPackage('http://example.org/p.tgz', fetch)).toMatchObject({
      fault: { code: 'CNF-PACKAGE-SOURCE' },
    });
    expect(await readPackage('ftp://example.org/p.tgz', fetch)).toMatchObject({
      fault: { code: 'CNF-PACKAGE-SOURCE' },
    });
  });

  it('says its FHIR version by the core it is built on when it has no list', async () => {
    const { fhirVersions: _left, ...rest } = manifest;
    const old = { ...rest, dependencies: { 'hl7.fhir.r3.core': '3.0.2' } };
    expect(unwrap(await readPackage(await packed('old', { ...good, 'package.json': old }))).fhirVersions).toEqual([
      'STU3',
    ]);
  });

  it.each([
    [
      'for another FHIR version',
      { ...good, 'package.json': { ...manifest, fhirVersions: ['5.0.0'] } },
      'CNF-PACKAGE-VERSION',
    ],
    ['without package.json', { 'StructureDefinition-p.json': profile }, 'CNF-PACKAGE-WRONG'],
    ['without a version', { ...good, 'package.json': { ...manifest, version: undefined } }, 'CNF-PACKAGE-WRONG'],
    [
      'with a name that is a path',
      { ...good, 'package.json': { ...manifest, name: '../../etc' } },
      'CNF-PACKAGE-WRONG',
    ],
    ['with a file that is no JSON', { ...good, 'StructureDefinition-p.json': '{' }, 'CNF-PACKAGE-WRONG'],
  ])('%s is refused', async (name, content, code) => {
    expect(await readPackage(await packed(name.replaceAll(' ', '-'), content))).toMatchObject({ fault: { code } });
  });

  it.each([
    ['outside', { path: '../outside.json' }, 'CNF-PACKAGE-PATH'],
    ['deep', { path: 'package/../../outside.json' }, 'CNF-PACKAGE-PATH'],
    ['absolute', { path: '/etc/outside.json' }, 'CNF-PACKAGE-PATH'],
    [
      'link',
      { path: 'package/link.json', type: 'SymbolicLink' as const, linkpath: '/etc/hostname' },
      'CNF-PACKAGE-PATH',
    ],
    ['bomb', { path: 'package/large.json', size: 8 * 1024 ** 3 - 1 }, 'CNF-PACKAGE-LIMIT'],
  ])('with an entry that is %s is refused before it is read', async (name, header, code) => {
    expect(await readPackage(crafted(name, header))).toMatchObject({ fault: { code } });
  });

  it('with a link in its folder is refused', async () => {
    const place = files('linked', good);
    symlinkSync('/etc/hostname', join(place, 'package', 'Link.json'));
    expect(await readPackage(place)).toMatchObject({ fault: { code: 'CNF-PACKAGE-PATH' } });
  });

  it('that is cut off, or no TGZ at all, is refused', async () => {
    const whole = readFileSync(await packed('whole', good));
    writeFileSync(join(folder, 'half.tgz'), whole.subarray(0, whole.length / 2));
    writeFileSync(join(folder, 'text.tgz'), 'hello');
    writeFileSync(join(folder, 'empty.tgz'), '');
    for (const name of ['half', 'text', 'empty']) {
      expect(await readPackage(join(folder, `${name}.tgz`))).toMatchObject({ fault: { code: 'CNF-PACKAGE-WRONG' } });
    }
    expect(await readPackage(join(folder, 'nowhere.tgz'))).toMatchObject({ fault: { code: 'CNF-PACKAGE-UNREADABLE' } });
  });
});
