import { type PackageSummary, packageId } from '@stelsel/conformance';

/** One package on one line. */
export function packageLine(found: PackageSummary): string {
  const { StructureDefinition = 0, ValueSet = 0, SearchParameter = 0 } = found.counts;
  const counts = `${StructureDefinition} profiles, ${ValueSet} value sets, ${SearchParameter} search parameters`;
  return `${packageId(found)}  FHIR ${found.fhirVersions.join(', ')}  ${counts}`;
}

/** Everything about one package. */
export function packagePage(found: PackageSummary, missing: readonly string[]): readonly string[] {
  const dependencies = Object.entries(found.dependencies).map(([name, version]) => `${name}@${version}`);
  return [
    packageId(found),
    ...(found.title === undefined ? [] : [`  ${found.title}`]),
    `  FHIR       ${found.fhirVersions.join(', ')}`,
    `  holds      ${Object.entries(found.counts)
      .map(([type, count]) => `${count} ${type}`)
      .join(', ')}`,
    `  needs      ${dependencies.join(', ') || '-'}`,
    ...(missing.length === 0 ? [] : [`  missing    ${missing.join(', ')}`]),
    `  licence    ${found.licence ?? '-'}`,
    `  sha256     ${found.digest}`,
    `  added      ${found.addedAt}`,
  ];
}
