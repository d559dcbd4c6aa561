import { expect, it } from 'vitest';
import { searchLinks } from './search-links.ts';

const bsn = 'http://fhir.nl/fhir/NamingSystem/bsn|';
const selfOf = (name: string, value: string) =>
  new URL(searchLinks('http://127.0.0.1/fhir/Patient', [[name, value]], undefined)[0]?.url ?? '').searchParams.get(
    name,
  );

it.each([
  ['identifier', `${bsn}999990019`, bsn],
  ['identifier', '999990019', ''],
  ['identifier:not', '|999990019,|5', '|,|5'],
  ['identifier:of-type', 'urn:types|NI|999990019', 'urn:types|NI|'],
  ['patient.identifier', `${bsn}999990019,urn:mrn|7`, `${bsn},urn:mrn|7`],
  ['_has:Observation:patient:identifier', '999990019', ''],
])('the self link tells of %s=%s all but the BSN', (name, value, told) => {
  expect(selfOf(name, value)).toBe(told);
});

it.each([
  ['identifier', 'urn:mrn|999990019'],
  ['identifier', '999990018'],
  ['_id', '999990019'],
  ['code', '999990019'],
])('the self link tells %s=%s as it was asked: it is no BSN', (name, value) => {
  expect(selfOf(name, value)).toBe(value);
});
