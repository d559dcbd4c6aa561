import type { FhirModel } from '@stelsel/fhir';

/** As media types write it (`fhirVersion=4.0`), and as a CapabilityStatement begins. */
export const shortVersion: Readonly<Record<FhirModel['version'], string>> = { R4: '4.0', STU3: '3.0' };
