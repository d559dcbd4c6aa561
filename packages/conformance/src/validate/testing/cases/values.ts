/** Elements and their values: shape, number, type, fixed values, value sets, invariants, profiles. */
import { bp, type Case, coded, observation, part, patient, questionnaire } from '../bodies.ts';
import { url } from '../profiles.ts';

const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';
const ucum = 'http://unitsofmeasure.org';

export const valuesCases: readonly Case[] = [
  {
    expected: 'error VAL-UNKNOWN-TYPE Shoe.resourceType',
    wrong: { resourceType: 'Shoe' },
    right: patient({ active: true }),
  },
  {
    expected: 'error VAL-UNKNOWN-ELEMENT Patient',
    wrong: patient({ nome: [] }),
    right: patient({ name: [{ text: 'a' }] }),
  },
  {
    expected: 'error VAL-CHOICE Patient',
    wrong: patient({ deceasedBoolean: true, deceasedDateTime: '2024' }),
    right: patient({ deceasedDateTime: '2024' }),
  },
  {
    expected: 'error VAL-EMPTY Patient.contact[0]',
    wrong: patient({ contact: [{}] }),
    right: patient({ contact: [{ name: { text: 'a' } }] }),
  },
  { expected: 'error VAL-EMPTY Patient.gender', wrong: patient({ gender: null }), right: patient({ gender: 'other' }) },
  {
    expected: 'error VAL-NOT-A-LIST Patient.name',
    wrong: patient({ name: { text: 'a' } }),
    right: patient({ name: [{ text: 'a' }] }),
  },
  {
    expected: 'error VAL-LIST Patient.gender',
    wrong: patient({ gender: ['other'] }),
    right: patient({ gender: 'other' }),
  },
  { expected: 'error VAL-SHAPE Patient.active', wrong: patient({ active: 'true' }), right: patient({ active: true }) },
  {
    expected: 'error VAL-SHAPE Patient.maritalStatus',
    wrong: patient({ maritalStatus: 'M' }),
    right: patient({ maritalStatus: { text: 'M' } }),
  },
  {
    expected: 'error VAL-FORMAT Patient.birthDate',
    wrong: patient({ birthDate: '1950-02-30' }),
    right: patient({ birthDate: '1950-02-28' }),
  },
  {
    expected: 'error VAL-BSN Patient.identifier[0].value',
    wrong: patient({ identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '123456789' }] }),
    right: patient({ identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999900006' }] }),
  },
  {
    expected: 'error VAL-MIN Observation',
    wrong: { resourceType: 'Observation', status: 'final' },
    right: observation(),
  },
  {
    expected: 'error VAL-BINDING Patient.gender',
    wrong: patient({ gender: 'zzz' }),
    right: patient({ gender: 'unknown' }),
  },
  {
    expected: 'warning VAL-BINDING-EXTENSIBLE Patient.maritalStatus',
    wrong: patient({ maritalStatus: coded('M') }),
    right: patient({
      maritalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }] },
    }),
  },
  {
    expected: 'error VAL-INVARIANT Observation.effective.ofType(Period)',
    wrong: observation({ effectivePeriod: { start: '2024-02', end: '2024-01' } }),
    right: observation({ effectivePeriod: { start: '2024-01', end: '2024-02' } }),
  },
  {
    expected: 'error VAL-TYPE Patient.extension[0].value.ofType(integer)',
    wrong: patient({ extension: [{ url: url('note'), valueInteger: 1 }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'warning VAL-PROFILE-UNKNOWN Patient',
    wrong: patient({ meta: { profile: ['http://elsewhere.example/p'] } }),
    right: patient({ meta: { profile: [url('named')] }, name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-PROFILE-TYPE Patient',
    wrong: patient({ meta: { profile: [url('pressure')] } }),
    right: patient({ meta: { source: 'urn:x' } }),
  },
  {
    expected: 'warning VAL-PROFILE-BROKEN Patient',
    profile: 'broken',
    wrong: patient({ active: true }),
    right: { ...observation(), meta: { source: 'urn:x' } },
  },
  {
    expected: 'error VAL-MIN Patient',
    profile: 'named',
    wrong: patient({ active: true }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-MIN Patient.name[0]',
    profile: 'named',
    wrong: patient({ name: [{ text: 'a' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-MAX Patient.name',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }, { family: 'b' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-LENGTH Patient.name[0].family',
    profile: 'named',
    wrong: patient({ name: [{ family: 'abcdefghijk' }] }),
    right: patient({ name: [{ family: 'abcdefghij' }] }),
  },
  {
    expected: 'error VAL-INVARIANT Patient',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }], active: false }),
    right: patient({ name: [{ family: 'a' }], active: true }),
  },
  {
    expected: 'error VAL-PROHIBITED Patient.photo',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }], photo: [{ title: 'a' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-FIXED Observation.status',
    profile: 'fixed',
    wrong: observation({ status: 'amended', code: coded('a') }),
    right: observation({ code: coded('a') }),
  },
  {
    expected: 'error VAL-PATTERN Observation.code',
    profile: 'fixed',
    wrong: observation(),
    right: observation({ code: coded('b', 'a') }),
  },
  {
    expected: 'error VAL-TYPE Observation.value.ofType(string)',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), valueString: 'x' }),
    right: observation({ code: coded('a'), valueQuantity: { value: 5 } }),
  },
  {
    expected: 'error VAL-RANGE Observation.value.ofType(Quantity)',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), valueQuantity: { value: 500 } }),
    right: observation({ code: coded('a'), valueQuantity: { value: 50 } }),
  },
  {
    expected: 'error VAL-PROFILES Patient.contact[0].name',
    profile: 'types',
    wrong: patient({ contact: [{ name: { text: 'a' } }] }),
    right: patient({ contact: [{ name: { family: 'a' } }] }),
  },
  {
    expected: 'error VAL-MIN Questionnaire.item[0].item[0]',
    wrong: questionnaire({ linkId: '1', type: 'group', item: [{ type: 'display' }] }),
    right: questionnaire({ linkId: '1', type: 'group', item: [{ linkId: '2', type: 'display' }] }),
  },
  {
    expected: 'error VAL-MIN Observation.component[0].referenceRange[0]',
    profile: 'ranged',
    wrong: bp(part('a', { referenceRange: [{ low: { value: 1 } }] })),
    right: bp(part('a', { referenceRange: [{ low: { value: 1 }, text: 'x' }] })),
  },
  {
    expected: 'error VAL-BINDING-MAX Observation.code',
    profile: 'widest',
    wrong: observation({ code: coded('male') }),
    right: observation({ code: { coding: [{ system: 'http://hl7.org/fhir/administrative-gender', code: 'male' }] } }),
  },
  {
    expected: 'error VAL-BINDING-MAX Patient.language',
    wrong: patient({ language: 'twelve letters' }),
    right: patient({ language: 'nl-NL' }),
  },
  {
    expected: 'warning VAL-CODE-UNKNOWN Observation.category[0].coding[0]',
    wrong: observation({ category: [{ coding: [{ system: categories, code: 'laboratorium' }] }] }),
    right: observation({ category: [{ coding: [{ system: categories, code: 'laboratory' }] }] }),
  },
  {
    expected: 'warning VAL-CODE-UNKNOWN Observation.category[0].coding[0]',
    wrong: observation({ category: [{ coding: [{ system: categories, code: 'new' }] }] }),
    right: observation({ category: [{ coding: [{ system: categories, version: '99', code: 'new' }] }] }),
  },
  {
    expected: 'warning VAL-CODE-UNKNOWN Observation.value.ofType(Quantity)',
    wrong: observation({ valueQuantity: { value: 1, system: ucum, code: 'gramme' } }),
    right: observation({ valueQuantity: { value: 1, system: ucum, code: 'g' } }),
  },
  {
    expected: 'error VAL-PROHIBITED Observation.referenceRange[0].low.comparator',
    wrong: observation({ referenceRange: [{ low: { value: 1, comparator: '<' } }] }),
    right: observation({ referenceRange: [{ low: { value: 1 } }] }),
  },
  {
    expected: 'error VAL-RANGE Observation.effective.ofType(dateTime)',
    profile: 'between',
    wrong: observation({ effectiveDateTime: '2024-01-01T11:00:00+02:00' }),
    right: observation({ effectiveDateTime: '2024-01-01T11:00:00+01:00' }),
  },
  {
    expected: 'error VAL-RANGE Observation.effective.ofType(dateTime)',
    profile: 'between',
    wrong: observation({ effectiveDateTime: '2024-07-01' }),
    right: observation({ effectiveDateTime: '2024' }),
  },
  {
    expected: 'error VAL-RANGE Observation.component[0].value.ofType(Quantity)',
    profile: 'between',
    wrong: bp(part('a', { valueQuantity: { value: 500, system: ucum, code: 'mg' } })),
    right: bp(part('a', { valueQuantity: { value: 5000, system: ucum, code: 'mg' } })),
  },
  {
    expected: 'error VAL-RANGE Observation.component[0].value.ofType(Quantity)',
    profile: 'between',
    wrong: bp(part('a', { valueQuantity: { value: 6, system: ucum, code: 'g' } })),
    // Grams and millilitres cannot be compared.
    right: bp(part('a', { valueQuantity: { value: 6, system: ucum, code: 'mL' } })),
  },
];
