/** A FHIR package: profiles, value sets, search parameters and the like under one name and version. */

export type PackageFhirVersion = 'R4' | 'STU3';

export interface PackageResource {
  readonly file: string;
  readonly type: string;
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly version: string | undefined;
  /** JSON, as the package has it. */
  readonly text: string;
}

export interface FhirPackage {
  readonly name: string;
  readonly version: string;
  readonly title: string | undefined;
  readonly licence: string | undefined;
  readonly fhirVersions: readonly PackageFhirVersion[];
  /** Name to version, without the packages of FHIR itself, which are always there. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** SHA-256 of the files in order of their names, in hex: the same for the TGZ and for the folder. */
  readonly digest: string;
  readonly resources: readonly PackageResource[];
}

/** How a package is named in texts and commands. */
export function packageId({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}
