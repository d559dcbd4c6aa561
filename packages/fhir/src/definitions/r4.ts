import { r4Codes, r4Types } from '../generated/r4-definitions.ts';
import { createDefinitions } from './definitions.ts';

/** FHIR R4 (4.0.1). */
export const r4 = createDefinitions('R4', r4Types, r4Codes);
