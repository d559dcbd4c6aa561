import { type Conformance, createConformance, type FhirPackage, packageId } from '@stelsel/conformance';
import type { FhirModel } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** What packages mean for one FHIR version; a package for another version is a mistake. The last one named goes first. */
export function conformanceOfFiles(model: FhirModel, packages: readonly FhirPackage[]): Result<Conformance> {
  const other = packages.find(({ fhirVersions }) => !fhirVersions.includes(model.version));
  return other === undefined
    ? ok(createConformance({ model, resources: packages.toReversed().flatMap(({ resources }) => resources) }))
    : err(fault('CLI-PACKAGE-FHIR', { name: packageId(other), version: model.version }));
}
