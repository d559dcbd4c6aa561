/** The numbers of FHIR versions, as media types and CapabilityStatements write them. */
import type { FhirModel } from '@stelsel/fhir';

const numbers: Readonly<Record<FhirModel['version'], string>> = { R4: '4.0.1', STU3: '3.0.2' };

/** With all three parts. */
export function versionNumber({ version }: FhirModel): string {
  return numbers[version];
}

/** Whether the `fhirVersion` of a media type is this one: `4.0`, or with any last part. */
export function speaksVersion({ version }: FhirModel, asked: string): boolean {
  const [major, minor] = numbers[version].split('.');
  return new RegExp(`^${major}\\.${minor}(?:\\.\\d)?$`).test(asked);
}
