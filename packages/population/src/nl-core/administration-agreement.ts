import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { byNumber, dosages, identifier, medicationExtensions, product } from './medication.ts';
import type { MedicationFacts } from './medication-facts.ts';
import { type Reference, reference } from './reference.ts';

/** zib Toedieningsafspraak (TA): how the pharmacy carries the agreement out. */
export function administrationAgreement(chart: Chart, facts: MedicationFacts): Reference {
  const { organization } = chart;
  const { before, medicine } = facts;
  const agreed = {
    url: 'http://nictiz.nl/fhir/StructureDefinition/ext-AdministrationAgreement.AdministrationAgreementDateTime',
    valueDateTime: facts.agreed,
  };
  return chart.keep('MedicationDispense', medicine.name, {
    meta: profile('mp-AdministrationAgreement'),
    ...medicationExtensions(facts, [agreed]),
    ...product(medicine),
    identifier: identifier(chart, 'ta', facts.number),
    status: facts.stop === undefined ? (facts.end === undefined ? 'in-progress' : 'completed') : 'stopped',
    category: concept(snomed('422037009', 'Provider medication administration instructions')),
    subject: chart.patient,
    performer: [{ actor: reference('Organization', organization.slug, organization.name) }],
    ...(before === undefined
      ? {}
      : { authorizingPrescription: [byNumber('MedicationRequest', 'ma', before, medicine.name)] }),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    dosageInstruction: dosages(facts),
  });
}
