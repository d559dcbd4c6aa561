import { describe, expect, it } from 'vitest';
import { readTexts, technical } from '../../read-texts.test-support.ts';
import type { FhirResource } from '../../resource.ts';
import { viewOf } from '../../view-of.ts';
import type { ZibView } from '../../zib.ts';
import { medicationProcess } from '../medication.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/ext-${name}`;
const snomed = (code: string, display: string) => ({ coding: [{ system: 'http://snomed.info/sct', code, display }] });
const medicine = {
  medicationCodeableConcept: { text: 'Bisoprolol tablet 5 mg', coding: [{ system: 'urn:prk', code: '1' }] },
};
const piece = (value: number) => ({ value, unit: 'stuk' });
const who = (display: string) => ({ display });

const source = { ura: '90000001', name: 'Ziekenhuis De Linde' };
const seen = (resource: FhirResource, fhir: 'R4' | 'STU3' = 'R4'): ZibView =>
  viewOf(resource, { source, person: 'p', fhir });
const facts = (view: ZibView) => Object.fromEntries([...view.facts, ...view.more].map(({ id, value }) => [id, value]));

const records: Readonly<Record<string, FhirResource>> = {
  MedicationAgreement: {
    resourceType: 'MedicationRequest',
    status: 'unknown',
    category: [snomed('33633005', 'voorschrijven van geneesmiddel')],
    ...medicine,
    extension: [
      { url: nictiz('RenderedDosageInstruction'), valueString: '1 maal daags 1 stuk' },
      {
        url: nictiz('TimeInterval.Period'),
        valuePeriod: {
          start: '2026-01-01',
          extension: [
            { url: nictiz('TimeInterval.Duration'), valueDuration: { value: 2, unit: 'week', code: 'wk' } },
            { url: nictiz('PeriodOfUse.Condition'), valueString: 'tot de operatie' },
          ],
        },
      },
      {
        url: nictiz('MedicationAgreement.MedicationAgreementAdditionalInformation'),
        valueCodeableConcept: { coding: [{ system: 'urn:x', code: '2', display: 'Bewust lage dosering' }] },
      },
    ],
    requester: who('Dr. P. Vos'),
    reasonReference: [who('Hoge bloeddruk')],
  },
  VariableDosingRegimen: {
    resourceType: 'MedicationRequest',
    status: 'active',
    category: [snomed('395067002', 'optimaliseren van dosering')],
    ...medicine,
    requester: who('Trombosedienst Noord'),
    dosageInstruction: [{ text: 'ma 2, di 3' }],
  },
  DispenseRequest: {
    resourceType: 'MedicationRequest',
    status: 'active',
    category: [snomed('52711000146108', 'verzoek om te verstrekken')],
    ...medicine,
    requester: who('Dr. P. Vos'),
    performer: who('Apotheek Oost'),
    dispenseRequest: { quantity: piece(90), numberOfRepeatsAllowed: 3, validityPeriod: { end: '2026-12-31' } },
  },
  AdministrationAgreement: {
    resourceType: 'MedicationDispense',
    status: 'in-progress',
    category: snomed('422037009', 'toedieningsafspraak'),
    ...medicine,
    performer: [{ actor: who('Apotheek Oost') }],
    dosageInstruction: [{ text: '1 maal daags 1 stuk' }],
  },
  MedicationDispense: {
    resourceType: 'MedicationDispense',
    status: 'completed',
    category: snomed('373784005', 'verstrekken'),
    ...medicine,
    performer: [{ actor: who('Apotheek Oost') }],
    quantity: piece(90),
    daysSupply: { value: 90, unit: 'dag', code: 'd' },
    whenHandedOver: '2026-02-03',
  },
  MedicationUse2: {
    resourceType: 'MedicationStatement',
    status: 'active',
    category: snomed('422979000', 'gebruik'),
    ...medicine,
    informationSource: who('Mevrouw De Boer'),
    dosage: [{ text: 'om de dag' }],
  },
  MedicationAdministration2: {
    resourceType: 'MedicationAdministration',
    status: 'not-done',
    category: snomed('18629005', 'toediening'),
    ...medicine,
    effectiveDateTime: '2026-02-03T08:10:00+01:00',
    performer: [{ actor: who('Zuster Klaver') }],
    extension: [
      {
        url: nictiz('MedicationAdministration2.ReasonForDeviation'),
        valueCodeableConcept: snomed('406149000', 'toediening geweigerd'),
      },
    ],
    dosage: { dose: piece(2), route: { coding: [{ system: 'urn:g', code: '9', display: 'ORAAL' }] } },
  },
  ProposedMedicationAgreement: {
    resourceType: 'MedicationRequest',
    intent: 'plan',
    status: 'active',
    category: [snomed('33633005', 'voorschrijven van geneesmiddel')],
    ...medicine,
    extension: [{ url: nictiz('Comment'), valueString: 'Lagere dosis vanwege de nieren.' }],
    requester: who('Apotheker Lind'),
    dosageInstruction: [{ text: '1 maal daags een half stuk' }],
  },
  ProposedDispenseRequest: {
    resourceType: 'MedicationRequest',
    intent: 'plan',
    status: 'active',
    category: [snomed('52711000146108', 'verzoek om te verstrekken')],
    ...medicine,
    requester: who('Apotheker Lind'),
    dispenseRequest: { quantity: piece(30) },
  },
  ProposalReply: {
    resourceType: 'Communication',
    status: 'completed',
    basedOn: [{ identifier: { system: 'urn:vma', value: '1' } }],
    sent: '2026-02-04T10:00:00+01:00',
    sender: who('Dr. P. Vos'),
    payload: [
      {
        contentString: 'Bel eerst even.',
        _contentString: {
          extension: [
            {
              url: nictiz('Communication.Payload.ContentCodeableConcept'),
              valueCodeableConcept: {
                coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17', code: '105' }],
              },
            },
          ],
        },
      },
    ],
  },
};

const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MedicationAgreement: {
    use: '1 maal daags 1 stuk',
    reason: 'Hoge bloeddruk',
    prescriber: 'Dr. P. Vos',
    additional: 'Bewust lage dosering',
    condition: 'tot de operatie',
  },
  VariableDosingRegimen: { use: 'ma 2, di 3', author: 'Trombosedienst Noord' },
  DispenseRequest: {
    amount: '90 stuks',
    repeats: '3',
    valid: 'tot 31 december 2026',
    supplier: 'Apotheek Oost',
    prescriber: 'Dr. P. Vos',
  },
  AdministrationAgreement: { use: '1 maal daags 1 stuk', pharmacy: 'Apotheek Oost' },
  MedicationDispense: { amount: '90 stuks', supply: '90 dagen', period: '3 februari 2026', pharmacy: 'Apotheek Oost' },
  MedicationUse2: { use: 'om de dag', teller: 'Mevrouw De Boer' },
  MedicationAdministration2: {
    dose: '2 stuks',
    deviation: 'Toediening geweigerd',
    period: '3 februari 2026 om 08:10',
    giver: 'Zuster Klaver',
    route: 'via de mond',
  },
  ProposedMedicationAgreement: {
    use: '1 maal daags een half stuk',
    why: 'Lagere dosis vanwege de nieren.',
    proposer: 'Apotheker Lind',
  },
  ProposedDispenseRequest: { amount: '30 stuks', proposer: 'Apotheker Lind' },
  ProposalReply: { decision: 'Akkoord, met veranderingen', explanation: 'Bel eerst even.', author: 'Dr. P. Vos' },
};

describe('a record of the medication process', () => {
  it.each(Object.entries(records))('%s is read as what it is, with what it tells', (id, record) => {
    const view = seen(record);
    expect(view.zib).toBe(id);
    expect(facts(view)).toMatchObject(expected[id] ?? {});
    expect(readTexts(view).filter((text) => technical.test(text))).toEqual([]);
  });

  it('has an end that follows from its duration', () => {
    expect(seen(records.MedicationAgreement ?? { resourceType: '' }).end?.from).toBe('2026-01-14');
  });

  it('is read from STU3 as well: asked, handed over, given and not given', () => {
    const agent = { agent: who('Dr. P. Vos') };
    const { performer: _, ...request } = records.DispenseRequest ?? { resourceType: '' };
    const dispenseRequest = { ...(request.dispenseRequest as object), performer: who('Apotheek Oost') };
    const asked = seen(
      { ...request, category: snomed('52711000146108', 'verzoek'), requester: agent, dispenseRequest },
      'STU3',
    );
    expect([asked.zib, facts(asked)]).toMatchObject(['DispenseRequest', expected.DispenseRequest]);
    const { extension: __, ...administration } = records.MedicationAdministration2 ?? { resourceType: '' };
    const reasonNotGiven = [snomed('406149000', 'toediening geweigerd')];
    const given = seen({ ...administration, status: 'completed', notGiven: true, reasonNotGiven }, 'STU3');
    expect([given.status?.code, facts(given)]).toMatchObject(['not-done', { deviation: 'Toediening geweigerd' }]);
  });
});

/** Status codes of FHIR R4 that the profiles allow. */
const statusCodes: Readonly<Record<string, readonly string[]>> = {
  VariableDosingRegimen: ['active', 'on-hold', 'cancelled', 'completed', 'stopped', 'draft'],
  DispenseRequest: ['active', 'on-hold', 'cancelled', 'completed', 'stopped', 'draft'],
  MedicationDispense: ['preparation', 'in-progress', 'cancelled', 'on-hold', 'completed', 'stopped', 'declined'],
  MedicationAdministration2: ['in-progress', 'not-done', 'on-hold', 'completed', 'stopped'],
  ProposedMedicationAgreement: ['active', 'on-hold', 'cancelled', 'completed', 'stopped', 'draft'],
};

describe('its status', () => {
  it.each(Object.entries(statusCodes))('of %s has a word for every code', (id, codes) => {
    const words = medicationProcess.find((zib) => zib.id === id)?.statusWords ?? {};
    expect(codes.filter((code) => words[code] === undefined)).toEqual([]);
  });
});
