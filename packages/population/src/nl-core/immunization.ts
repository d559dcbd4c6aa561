import type { Vaccine } from '../codes/vaccines.ts';
import type { Chart } from '../life/chart.ts';
import { concept, profile, system } from './concept.ts';
import type { Reference } from './reference.ts';

/** zib Vaccinatie: product, the disease it protects against, the number of the dose. */
export function immunization(chart: Chart, vaccine: Vaccine, given: string, dose: number): Reference {
  return chart.keep('Immunization', vaccine.name, {
    meta: profile('nl-core-Vaccination-event'),
    status: 'completed',
    vaccineCode: {
      coding: [{ system: system.atc, code: vaccine.atc, display: vaccine.name }],
      text: vaccine.name,
    },
    patient: chart.patient,
    occurrenceDateTime: given,
    primarySource: true,
    performer: [
      {
        function: concept({
          system: 'http://terminology.hl7.org/CodeSystem/v2-0443',
          code: 'AP',
          display: 'Administering Provider',
        }),
        actor: chart.author(),
      },
    ],
    protocolApplied: [
      { targetDisease: vaccine.diseases.map((disease) => concept(disease)), doseNumberPositiveInt: dose },
    ],
  });
}
