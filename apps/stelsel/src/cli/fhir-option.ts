/** The option `--fhir` of every command that works in one FHIR version. */
import { type FhirModel, r4Model, stu3Model } from '@stelsel/fhir';
import { Option } from 'commander';

export type FhirName = 'r4' | 'stu3';

export function fhirOption(description: string): Option {
  return new Option('--fhir <version>', description).choices(['r4', 'stu3']).default('r4');
}

export function modelOf(name: FhirName): FhirModel {
  return name === 'r4' ? r4Model : stu3Model;
}
