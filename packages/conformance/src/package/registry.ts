/** The port of the packages of a process: versions side by side, each whole or not at all. */
import type { Result } from '@stelsel/kernel';
import type { FhirPackage, PackageFhirVersion, PackageResource } from './fhir-package.ts';

export interface PackageSummary {
  readonly name: string;
  readonly version: string;
  readonly title: string | undefined;
  readonly licence: string | undefined;
  readonly fhirVersions: readonly PackageFhirVersion[];
  readonly digest: string;
  /** FHIR instant. */
  readonly addedAt: string;
  /** How many of each type. */
  readonly counts: Readonly<Record<string, number>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface AddedPackage {
  /** False when the same package was there already. */
  readonly added: boolean;
  /** Packages it is built on that are not here, `name@version`; another version of the same name does not count as here. */
  readonly missing: readonly string[];
}

export interface PackageRegistry {
  /** One transaction; adding the same again changes nothing. Faults: CNF-PACKAGE-DIFFERS. */
  add(found: FhirPackage): Promise<Result<AddedPackage>>;
  /** By name, newest version first. */
  list(): Promise<Result<readonly PackageSummary[]>>;
  /** Every version with this name, or the one; faults: CNF-PACKAGE-MISSING. */
  show(name: string, version?: string): Promise<Result<readonly PackageSummary[]>>;
  /** Faults: CNF-PACKAGE-MISSING. */
  remove(name: string, version: string): Promise<Result<void>>;
  /** Those of these canonical addresses that stand in this package and in no other. */
  onlyIn(name: string, version: string, addresses: readonly string[]): Promise<Result<readonly string[]>>;
  /** What the packages for one FHIR version hold, newest packages first. */
  resources(fhirVersion: PackageFhirVersion): Promise<Result<readonly PackageResource[]>>;
}

/** Which of the dependencies are not among the packages that are here. */
export function missingDependencies(
  dependencies: Readonly<Record<string, string>>,
  present: readonly { readonly name: string; readonly version: string }[],
): readonly string[] {
  return Object.entries(dependencies)
    .filter(([name, version]) => !present.some((it) => it.name === name && fits(it.version, version)))
    .map(([name, version]) => `${name}@${version}`)
    .sort();
}

/** The packages that would miss this one: they are built on it, and no other version here will do. */
export function builtOn<P extends Pick<PackageSummary, 'name' | 'version' | 'dependencies'>>(
  removed: { readonly name: string; readonly version: string },
  present: readonly P[],
): readonly P[] {
  const rest = present.filter(({ name, version }) => name !== removed.name || version !== removed.version);
  const missing = (found: P, among: readonly P[]) => missingDependencies(found.dependencies, among).length;
  return rest.filter((found) => missing(found, rest) > missing(found, present));
}

/** `1.2.x` fits every 1.2; other versions fit themselves only. */
function fits(version: string, wanted: string): boolean {
  return (
    wanted === 'latest' || wanted === version || (wanted.endsWith('.x') && version.startsWith(wanted.slice(0, -1)))
  );
}

/** Newest first: numbers by number, and a release before what led to it (`2.0.0` before `2.0.0-rc.7`). */
export function newestFirst(a: { readonly version: string }, b: { readonly version: string }): number {
  const [left, right] = [parts(a.version), parts(b.version)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = compareParts(right[index], left[index]);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

function parts(version: string): readonly string[] {
  return version.split(/[.+-]/);
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) {
    // A longer version is older when the rest is words, newer when it is a number.
    const rest = a ?? b ?? '';
    const sign = /^\d+$/.test(rest) ? 1 : -1;
    return a === undefined && b === undefined ? 0 : a === undefined ? -sign : sign;
  }
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numbers ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
}
