/** References and contained resources. */
import { type Body, bundle, type Case, coded, observation, patient } from '../bodies.ts';
import { url } from '../profiles.ts';

const entry = (fullUrl: string, resource: Body): Body => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ fullUrl, resource }],
});

export const referencesCases: readonly Case[] = [
  {
    expected: 'error VAL-REFERENCE-TYPE Observation.subject',
    wrong: observation({ subject: { reference: 'Medication/1' } }),
    right: observation({ subject: { reference: 'Patient/1' } }),
  },
  {
    expected: 'error VAL-REFERENCE-CONTAINED Observation.subject.reference',
    wrong: observation({ subject: { reference: '#p' } }),
    right: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-UNUSED Observation.contained[0]',
    wrong: observation({ contained: [patient({ id: 'p', active: true })] }),
    right: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-NESTED Observation.contained[0].contained',
    wrong: observation({
      contained: [patient({ id: 'p', contained: [patient({ id: 'q', active: true })] })],
      subject: { reference: '#p' },
    }),
    right: observation({ contained: [patient({ id: 'p' })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-META Observation.contained[0].meta',
    wrong: observation({ contained: [patient({ id: 'p', meta: { versionId: '1' } })], subject: { reference: '#p' } }),
    right: observation({ contained: [patient({ id: 'p', meta: { source: 'urn:x' } })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-REFERENCE-TYPE Observation.subject',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), subject: { reference: 'Group/1' } }),
    right: observation({ code: coded('a'), subject: { reference: 'https://example.org/Patient/1' } }),
  },
  {
    expected: 'error VAL-REFERENCE-PROFILE Observation.subject',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), contained: [patient({ id: 'p' })], subject: { reference: '#p' } }),
    right: observation({
      code: coded('a'),
      contained: [patient({ id: 'p', name: [{ family: 'a' }] })],
      subject: { reference: '#p' },
    }),
  },
  {
    expected: 'error VAL-REFERENCE-PLACE Observation.subject',
    profile: 'inside',
    wrong: observation({ subject: { reference: 'Patient/1' } }),
    right: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-REFERENCE-PLACE Bundle.entry[0].resource.subject',
    wrong: bundle(observation({ meta: { profile: [url('together')] }, subject: { reference: 'Patient/1' } })),
    right: bundle(
      observation({ meta: { profile: [url('together')] }, subject: { reference: 'Patient/1' } }),
      patient({ id: '1', active: true }),
    ),
  },
  {
    expected: 'error VAL-REFERENCE-PLACE Observation.subject',
    profile: 'together',
    wrong: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
    // Alone, without its Bundle, it cannot be judged.
    right: observation({ subject: { reference: 'Patient/1' } }),
  },
  {
    expected: 'error VAL-ENTRY-ADDRESS Bundle.entry[0].fullUrl',
    wrong: entry('Patient/p', patient({ id: 'p' })),
    right: entry('urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', patient({ id: 'p' })),
  },
  {
    expected: 'error VAL-ENTRY-ID Bundle.entry[0].fullUrl',
    wrong: entry('https://example.org/Patient/q', patient({ id: 'p' })),
    right: entry('https://example.org/Patient/p', patient({ id: 'p' })),
  },
  {
    expected: 'error VAL-ENTRY-ID Bundle.entry[0].fullUrl',
    wrong: entry('https://example.org/Person/p', patient({ id: 'p' })),
    right: entry('https://example.org/elsewhere?p', patient({ id: 'p' })),
  },
  {
    expected: 'error VAL-REFERENCE-FORM Observation.subject.reference',
    wrong: observation({ subject: { reference: 'Patient' } }),
    right: observation({ subject: { reference: 'Patient?identifier=urn:x|1' } }),
  },
  {
    expected: 'error VAL-REFERENCE-FORM Observation.subject.reference',
    wrong: observation({ subject: { reference: 'Patiënt/1' } }),
    right: observation({ subject: { reference: 'Patient/1/_history/2' } }),
  },
  {
    expected: 'error VAL-REFERENCE-FORM Observation.focus[0].reference',
    wrong: observation({ focus: [{ reference: 'Shoe/1' }] }),
    right: observation({ focus: [{ reference: 'https://example.org/Shoe/1' }] }),
  },
  {
    expected: 'error VAL-REFERENCE-SAID Observation.subject.type',
    wrong: observation({ subject: { reference: 'Patient/1', type: 'Group' } }),
    right: observation({ subject: { reference: 'Patient/1', type: 'Patient' } }),
  },
  {
    expected: 'error VAL-CONTAINED-ID Observation.contained[1]',
    wrong: observation({ contained: ['p', 'p'].map((id) => patient({ id })), subject: { reference: '#p' } }),
    right: observation({
      contained: ['p', 'q'].map((id) => patient({ id })),
      subject: { reference: '#p' },
      performer: [{ reference: '#q' }],
    }),
  },
  {
    expected: 'error VAL-CONTAINED-ID Observation.contained[0]',
    wrong: observation({ contained: [patient({ active: true })] }),
    right: observation({ contained: [patient({ id: 'p' })], subject: { reference: '#p' } }),
  },
];
