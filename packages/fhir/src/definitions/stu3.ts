import { stu3Codes, stu3Types } from '../generated/stu3-definitions.ts';
import { createDefinitions } from './definitions.ts';

/** FHIR STU3 (3.0.2). */
export const stu3 = createDefinitions('STU3', stu3Types, stu3Codes);
