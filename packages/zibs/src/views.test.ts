import { describe, expect, it } from 'vitest';
import {
  agreed,
  allergy,
  concept,
  condition,
  consent,
  laboratory,
  seen,
  snomed,
  used,
} from './records.test-support.ts';
import type { FhirResource } from './resource.ts';
import { countUnread, viewOf, viewsOf } from './view-of.ts';
import type { ZibView } from './zib.ts';

const context = { source: { ura: '90000001', name: 'Ziekenhuis De Linde' }, person: 'person-1' };

function factOf(view: ZibView, id: string): string | undefined {
  return [...view.facts, ...view.more].find((fact) => fact.id === id)?.value;
}

describe('a title', () => {
  it('is the lay name, with the medical term under it', () => {
    expect(seen(condition({}))).toMatchObject({
      title: 'Suikerziekte (diabetes type 2)',
      term: 'diabetes mellitus type 2',
    });
  });

  it('is the term of the source when there is no lay name', () => {
    expect(seen(condition({ code: concept(snomed, '1', 'tenniselleboog') })).title).toBe('Tenniselleboog');
  });

  it('is the own words of the source, between quotes, when nothing was coded', () => {
    expect(seen(condition({ code: { text: 'last van de elleboog' } })).title).toBe('“last van de elleboog”');
  });

  it.each([
    ['a code', { coding: [{ system: snomed, code: '419199007' }] }],
    ['a code as text', { text: '419199007' }],
    ['a URL', { text: 'http://snomed.info/sct' }],
    ['an object identifier', { coding: [{ system: snomed, code: '1', display: 'urn:oid:2.16.840' }] }],
  ])('is never %s', (_, code) => {
    expect(seen(condition({ code }))).toMatchObject({
      title: 'Naam niet ontvangen',
      ownTitle: { en: 'Name not received' },
    });
  });

  it('marks an English display', () => {
    expect(
      seen(laboratory({ code: concept('http://loinc.org', '1-1', 'Ferritin [Mass/volume] in Serum') })).title,
    ).toBe('Ferritin [Mass/volume] in Serum (Engels)');
  });
});

describe('an English display', () => {
  const ferritin = {
    coding: [{ system: 'http://loinc.org', code: '1-1', display: 'Ferritin [Mass/volume] in Serum' }],
  };

  it('gives way to what the author called it', () => {
    expect(seen(laboratory({ code: { ...ferritin, text: 'Ferritine' } })).title).toBe('Ferritine');
  });
});

describe('a visit', () => {
  const visit = { resourceType: 'Encounter', id: 'e', class: { code: 'AMB' }, period: { start: '2026-11-10' } };

  it('that is over was on its day', () => {
    expect(seen({ ...visit, status: 'finished' }).date?.text.nl).toBe('10 november 2026');
  });

  it('that goes on lasts since its day', () => {
    expect(seen({ ...visit, status: 'in-progress' }).date?.text.nl).toBe('sinds 10 november 2026');
  });
});

describe('a status', () => {
  it('is a word of the closed list', () => {
    expect(seen(condition({ status: 'resolved' })).status?.text.nl).toBe('Voorbij');
  });

  it('that is not on the list is said to be unclear', () => {
    expect(seen(condition({ status: 'paused' })).status).toMatchObject({
      code: 'paused',
      text: { nl: 'Status niet duidelijk', en: 'Status not clear' },
    });
  });

  it('entered in error is said in words and marked', () => {
    const view = seen(condition({ certainty: 'entered-in-error' }));
    expect(view.enteredInError).toBe(true);
    expect(seen(laboratory({ status: 'entered-in-error' })).status?.text.nl).toContain('Dit bleek een fout');
  });
});

describe('certainty is said in words', () => {
  it.each([
    ['unconfirmed', 'Vermoeden'],
    ['differential', 'Nog niet zeker: mogelijk'],
    ['refuted', 'Uitgesloten: u heeft dit niet'],
  ])('%s', (certainty, word) => {
    expect(seen(condition({ certainty })).certainty?.text.nl).toBe(word);
  });
});

describe('a laboratory result', () => {
  it('shows value, the range of that laboratory and its own flag', () => {
    const view = seen(
      laboratory({
        referenceRange: [{ low: { value: 3.5 }, high: { value: 5 } }],
        interpretation: [concept(snomed, '281302008', 'boven')],
      }),
    );
    expect(view.facts.map((fact) => fact.value)).toEqual([
      '4,1 millimol per liter',
      '3,5 tot 5',
      'Boven de grens van dit lab',
      '2 maart 2026 om 09:15',
    ]);
  });

  it('never computes a flag itself', () => {
    expect(factOf(seen(laboratory({ referenceRange: [{ high: { value: 1 } }] })), 'flag')).toBeUndefined();
  });

  it('is dated by the specimen when that is known', () => {
    const specimen: FhirResource = {
      resourceType: 'Specimen',
      id: 's1',
      type: concept(snomed, '87612001', 'bloed'),
      collection: { collectedDateTime: '2026-03-01T08:00:00+01:00' },
    };
    const [view] = viewsOf([laboratory({ specimen: { reference: 'Specimen/s1' } }), specimen], context);
    expect(view?.date?.text.nl).toBe('1 maart 2026 om 08:00');
    expect(view && factOf(view, 'material')).toBe('Bloed');
  });
});

describe('medication', () => {
  it('shows the sentence of the source and never its own', () => {
    const view = seen(
      agreed({
        dosageInstruction: [
          { text: '2x per dag 1 tablet', timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } } },
        ],
      }),
    );
    expect(factOf(view, 'use')).toBe('2x per dag 1 tablet');
  });

  it('makes a sentence of the structure only when there is no text', () => {
    const dosage = [
      {
        timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
      },
    ];
    expect(factOf(seen(used({ dosage })), 'use')).toBe('2 keer per dag 1 tablet');
  });

  it('takes how it stopped from the stop type', () => {
    const stop = {
      url: 'http://nictiz.nl/fhir/StructureDefinition/ext-StopType',
      valueCodeableConcept: concept(snomed, '113381000146106', 'tijdelijk gestopt'),
    };
    expect(seen(agreed({ modifierExtension: [stop] })).status?.text.nl).toBe('Tijdelijk gestopt');
  });

  it('takes the name of the product it refers to', () => {
    const product: FhirResource = { resourceType: 'Medication', id: 'p', code: { text: 'Eigen bereiding zalf' } };
    const record = {
      ...agreed({}),
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/p' },
    };
    expect(viewsOf([record, product], context)[0]?.title).toBe('“Eigen bereiding zalf”');
  });
});

describe('an agreement about treatment', () => {
  it.each([
    [{ type: 'permit' }, undefined, 'Ja'],
    [{ type: 'deny' }, undefined, 'Nee'],
    [{}, 'eerst overleggen', 'Ja, maar'],
  ])('%j with condition %s reads %s', (provision, condition, decision) => {
    const modifierExtension =
      condition === undefined
        ? []
        : [
            {
              url: 'http://nictiz.nl/fhir/StructureDefinition/ext-TreatmentDirective2.SpecificationOther',
              valueString: condition,
            },
          ];
    const view = seen(consent({ provision, modifierExtension }));
    expect(factOf(view, 'decision')).toBe(decision);
    expect(factOf(view, 'conditions')).toBe(condition);
  });
});

describe('whatever a source sends', () => {
  it('of an unknown kind is kept, readable and counted', () => {
    const view = viewOf({ resourceType: 'Basic', id: 'g', description: { text: 'lopen' } }, context);
    expect(view).toMatchObject({ zib: 'Generic', title: 'Gegeven zonder naam' });
    expect(countUnread([view, seen(allergy({}))])).toBe(1);
  });

  it.each([
    { resourceType: 'Condition', code: 5, clinicalStatus: 'active', bodySite: 'left' },
    { resourceType: 'Observation', category: [null], component: 'x', valueQuantity: { value: {} } },
    { resourceType: 'MedicationRequest', dosageInstruction: {}, extension: 'none' },
    { resourceType: 'Patient', name: 'Jansen', telecom: [[]] },
    { resourceType: 'Consent', scope: { coding: 'treatment' } },
  ])('broken inside is still a view: %j', (resource) => {
    expect(viewOf(resource as FhirResource, context).title).not.toBe('');
  });

  it('keeps the original beside what is shown', () => {
    const resource = condition({});
    expect(seen(resource).original.resource).toBe(resource);
  });
});
