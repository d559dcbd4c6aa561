/** Every fault of every package, for the reference page and its check. */
import { addressingFaults } from '@stelsel/addressing';
import { authenticationFaults } from '@stelsel/authentication';
import { authorizationFaults } from '@stelsel/authorization';
import { certificationFaults } from '@stelsel/certification';
import { citizenFaults } from '@stelsel/citizen';
import { conformanceFaults, validationRules } from '@stelsel/conformance';
import { consentFaults } from '@stelsel/consent';
import { databaseFaults } from '@stelsel/database';
import { dicomFaults } from '@stelsel/dicom';
import { exchangesFaults } from '@stelsel/exchanges';
import { fhirFaults } from '@stelsel/fhir';
import { httpFaults } from '@stelsel/http';
import { identificationFaults } from '@stelsel/identification';
import { intakeFaults } from '@stelsel/intake';
import { type FaultDefinitions, identifierFault } from '@stelsel/kernel';
import { localizationFaults } from '@stelsel/localization';
import { loggingFaults } from '@stelsel/logging';
import { networkFaults } from '@stelsel/network';
import { nodeFaults } from '@stelsel/node';
import { populationFaults } from '@stelsel/population';
import { pseudonymsFaults } from '@stelsel/pseudonyms';
import { regieFaults } from '@stelsel/regie';
import { storeFaults } from '@stelsel/store';
import { fault } from './faults.ts';

export interface PackageFaults {
  /** Folder of the package, or of the app. */
  readonly name: string;
  /** What every code of the package starts with, without the hyphen. */
  readonly prefix: string;
  readonly definitions: FaultDefinitions;
}

export const faultCatalogue: readonly PackageFaults[] = [
  { name: 'kernel', prefix: 'ID', definitions: identifierFault.definitions },
  { name: 'database', prefix: 'DB', definitions: databaseFaults.definitions },
  { name: 'http', prefix: 'HTTP', definitions: httpFaults.definitions },
  { name: 'fhir', prefix: 'FHIR', definitions: fhirFaults.definitions },
  { name: 'conformance', prefix: 'CNF', definitions: conformanceFaults.definitions },
  { name: 'conformance', prefix: 'VAL', definitions: validationRules.definitions },
  { name: 'dicom', prefix: 'DCM', definitions: dicomFaults.definitions },
  { name: 'intake', prefix: 'ITK', definitions: intakeFaults.definitions },
  { name: 'store', prefix: 'STO', definitions: storeFaults.definitions },
  { name: 'exchanges', prefix: 'EXC', definitions: exchangesFaults.definitions },
  { name: 'identification', prefix: 'IDN', definitions: identificationFaults.definitions },
  { name: 'authentication', prefix: 'AUT', definitions: authenticationFaults.definitions },
  { name: 'authorization', prefix: 'AZN', definitions: authorizationFaults.definitions },
  { name: 'consent', prefix: 'CNS', definitions: consentFaults.definitions },
  { name: 'localization', prefix: 'LOC', definitions: localizationFaults.definitions },
  { name: 'addressing', prefix: 'ADR', definitions: addressingFaults.definitions },
  { name: 'pseudonyms', prefix: 'PSN', definitions: pseudonymsFaults.definitions },
  { name: 'logging', prefix: 'LOG', definitions: loggingFaults.definitions },
  { name: 'node', prefix: 'NOD', definitions: nodeFaults.definitions },
  { name: 'network', prefix: 'NET', definitions: networkFaults.definitions },
  { name: 'certification', prefix: 'CER', definitions: certificationFaults.definitions },
  { name: 'citizen', prefix: 'CIT', definitions: citizenFaults.definitions },
  { name: 'population', prefix: 'POP', definitions: populationFaults.definitions },
  { name: 'regie', prefix: 'REG', definitions: regieFaults.definitions },
  { name: 'stelsel', prefix: 'CLI', definitions: fault.definitions },
];
