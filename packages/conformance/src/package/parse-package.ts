import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirPackage, PackageFhirVersion, PackageResource } from './fhir-package.ts';
import type { PackageFiles } from './package-files.ts';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly license?: unknown;
  readonly fhirVersions?: unknown;
  readonly 'fhir-version-list'?: unknown;
  readonly dependencies?: unknown;
}

/** Makes a package of its files. Files that are no resource are left out; `.index.json` is a help, never believed. */
export function parsePackage(source: string, files: PackageFiles): Result<FhirPackage> {
  const manifest = parse(files.get('package.json'));
  if (manifest === undefined) {
    return err(fault('CNF-PACKAGE-WRONG', { source, problem: 'package/package.json is missing or no JSON' }));
  }
  const { name, version, title, description, license } = manifest as Manifest;
  if (!isName(name) || typeof version !== 'string' || !/^[A-Za-z0-9.+\-_]{1,100}$/.test(version)) {
    return err(fault('CNF-PACKAGE-WRONG', { source, problem: 'package.json has no usable name and version' }));
  }
  const dependencies = dependenciesOf(manifest);
  const versions = fhirVersionsOf(manifest, dependencies);
  if (versions.known.length === 0) {
    return err(fault('CNF-PACKAGE-VERSION', { name: `${name}@${version}`, versions: versions.said.join(', ') || '-' }));
  }
  const names = [...files.keys()].sort();
  const resources = names.map((file) => resourceOf(file, files.get(file) ?? '')).filter((it) => it !== undefined);
  const wrong = names.find((file) => !isHelp(file) && parse(files.get(file)) === undefined);
  if (wrong !== undefined) {
    return err(fault('CNF-PACKAGE-WRONG', { source, problem: `package/${wrong} is no JSON` }));
  }
  const digest = createHash('sha256');
  for (const file of names) {
    digest.update(`${file}\0${files.get(file) ?? ''}\0`);
  }
  return ok({
    name,
    version,
    title: text(title) ?? text(description),
    licence: text(license),
    fhirVersions: versions.known,
    dependencies: Object.fromEntries(
      Object.entries(dependencies).filter(([it]) => !/^hl7\.fhir\.r\d\w?\.core$/.test(it)),
    ),
    digest: digest.digest('hex'),
    resources,
  });
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-zA-Z0-9@][a-zA-Z0-9.\-_/]{0,200}$/.test(name) && !name.includes('..');
}

function isHelp(file: string): boolean {
  return file === '.index.json' || file === 'package.json';
}

function dependenciesOf(manifest: Manifest): Readonly<Record<string, string>> {
  const { dependencies } = manifest;
  return typeof dependencies === 'object' && dependencies !== null
    ? Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, String(version)]))
    : {};
}

/** Said by the package itself, or else by the core package it is built on. */
function fhirVersionsOf(manifest: Manifest, dependencies: Readonly<Record<string, string>>) {
  const listed = [manifest.fhirVersions, manifest['fhir-version-list']].find(Array.isArray) as
    | readonly unknown[]
    | undefined;
  const cores = Object.keys(dependencies).flatMap((it) => /^hl7\.fhir\.r(\d)\w?\.core$/.exec(it)?.[1] ?? []);
  const said = listed?.map(String) ?? cores.map((digit) => `${digit}.0`);
  const known = said.flatMap((it): readonly PackageFhirVersion[] =>
    it.startsWith('4.0') ? ['R4'] : it.startsWith('3.0') ? ['STU3'] : [],
  );
  return { said, known: [...new Set(known)] };
}

function resourceOf(file: string, content: string): PackageResource | undefined {
  const found = isHelp(file) ? undefined : (parse(content) as Readonly<Record<string, unknown>> | undefined);
  const type = found?.resourceType;
  return typeof type === 'string'
    ? { file, type, id: text(found?.id), url: text(found?.url), version: text(found?.version), text: content }
    : undefined;
}

function parse(content: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(content ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
