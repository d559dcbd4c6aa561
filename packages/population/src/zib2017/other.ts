/** Types of which one or two elements had another name or place. */
import type { FhirResource } from '../resource.ts';

export function deviceUseStatement({ timingPeriod, ...rest }: FhirResource): FhirResource {
  return { ...rest, whenUsed: timingPeriod };
}

export function diagnosticReport({ category, performer, ...rest }: FhirResource): FhirResource {
  const actors = (performer as readonly object[]).map((actor) => ({ actor }));
  return { ...rest, category: first(category), performer: actors };
}

export function encounter({ reasonReference, ...rest }: FhirResource): FhirResource {
  return {
    ...rest,
    diagnosis: (reasonReference as readonly object[] | undefined)?.map((condition) => ({ condition })),
  };
}

export function goal({ lifecycleStatus: _lived, ...rest }: FhirResource): FhirResource {
  return { ...rest, status: 'in-progress' };
}

export function flag({ category, ...rest }: FhirResource): FhirResource {
  return { ...rest, category: first(category) };
}

export function immunization({ occurrenceDateTime, performer, protocolApplied, ...rest }: FhirResource): FhirResource {
  const performers = performer as readonly { readonly function: object; readonly actor: object }[];
  const protocols = protocolApplied as readonly {
    readonly targetDisease: object;
    readonly doseNumberPositiveInt: number;
  }[];
  return {
    ...rest,
    notGiven: false,
    date: occurrenceDateTime,
    practitioner: performers.map(({ function: role, actor }) => ({ role, actor })),
    vaccinationProtocol: protocols.map(({ targetDisease, doseNumberPositiveInt }) => ({
      doseSequence: doseNumberPositiveInt,
      targetDisease,
      doseStatus: {
        coding: [{ system: 'http://hl7.org/fhir/vaccination-protocol-dose-status', code: 'count', display: 'Counts' }],
      },
    })),
  };
}

/** One relation; the role of a contact stood in an extension. */
export function relatedPerson({ relationship, ...rest }: FhirResource): FhirResource {
  const [role, relation] = relationship as readonly object[];
  return {
    ...rest,
    extension: [
      { url: 'http://fhir.nl/fhir/StructureDefinition/nl-core-relatedperson-role', valueCodeableConcept: role },
    ],
    relationship: relation,
  };
}

function first(list: unknown): unknown {
  return (list as readonly unknown[] | undefined)?.[0];
}
