import type { Chart } from '../life/chart.ts';
import { type Coding, codeSpecification, concept, profile, snomed } from './concept.ts';
import type { Reference } from './reference.ts';

export interface AllergyFacts {
  readonly substance: Coding;
  readonly category: 'food' | 'medication' | 'environment' | 'biologic';
  readonly criticality: 'low' | 'high';
  readonly reaction: Coding;
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly since?: string;
  readonly lastTime?: string;
  readonly enteredInError?: boolean;
  readonly note?: string;
}

const categories = {
  food: snomed('414285001', 'Allergie voor voedsel'),
  medication: snomed('416098002', 'Allergie voor geneesmiddel'),
  environment: snomed('426232007', 'Allergie uit omgeving'),
  biologic: snomed('419199007', 'Allergie voor substantie'),
} as const;
const extent = { low: snomed('255604002', 'Licht'), high: snomed('24484000', 'Ernstig') } as const;

/** zib AllergieIntolerantie. An entry made in error keeps no clinical status (R4 ait-2). */
export function allergyIntolerance(chart: Chart, facts: AllergyFacts): Reference {
  return chart.keep('AllergyIntolerance', facts.substance.display, {
    meta: profile('nl-core-AllergyIntolerance'),
    ...allergyStatus(facts.enteredInError === true),
    category: [facts.category],
    _category: [codeSpecification(categories[facts.category])],
    criticality: facts.criticality,
    _criticality: codeSpecification(extent[facts.criticality]),
    code: { coding: [facts.substance], text: facts.substance.display },
    patient: chart.patient,
    ...(facts.since === undefined ? {} : { onsetDateTime: facts.since }),
    recorder: chart.author(),
    ...(facts.lastTime === undefined ? {} : { lastOccurrence: facts.lastTime }),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    reaction: [
      { substance: concept(facts.substance), manifestation: [concept(facts.reaction)], severity: facts.severity },
    ],
  });
}

/** "No allergies known": a fact somebody established, not an empty list. */
export function noKnownAllergies(chart: Chart, recorded: string): Reference {
  return chart.keep('AllergyIntolerance', 'Geen allergieën bekend', {
    meta: profile('nl-core-AllergyIntolerance'),
    ...allergyStatus(false),
    code: concept(snomed('716186003', 'Geen bekende allergie')),
    patient: chart.patient,
    recordedDate: recorded,
    recorder: chart.author(),
  });
}

function allergyStatus(enteredInError: boolean): object {
  const verification = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';
  if (enteredInError) {
    return {
      verificationStatus: concept({ system: verification, code: 'entered-in-error', display: 'Entered in Error' }),
    };
  }
  return {
    clinicalStatus: concept({
      system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
      code: 'active',
      display: 'Active',
    }),
    verificationStatus: concept({ system: verification, code: 'confirmed', display: 'Confirmed' }),
  };
}
