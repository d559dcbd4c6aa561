/** Slices: which value is in which, how often, in what order. */
import { bp, type Case, coded, observation, part, patient, performed } from '../bodies.ts';

export const slicingCases: readonly Case[] = [
  {
    expected: 'error VAL-SLICE-MIN Observation',
    profile: 'pressure',
    wrong: bp(part('systolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'pressure',
    wrong: bp(part('systolic'), part('systolic'), part('diastolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-MIN Observation.component[0]',
    profile: 'pressure',
    wrong: bp({ code: coded('systolic') }, part('diastolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-ORDER Observation.component[1]',
    profile: 'pressure',
    wrong: bp(part('diastolic'), part('systolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-CLOSED Observation.component[2]',
    profile: 'closed',
    wrong: bp(part('systolic'), part('diastolic'), part('pulse')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-END Observation.component[1]',
    profile: 'end',
    wrong: bp(part('pulse'), part('systolic')),
    right: bp(part('systolic'), part('pulse')),
  },
  {
    expected: 'error VAL-FIXED Observation.value.ofType(Quantity).unit',
    profile: 'byType',
    wrong: observation({ valueQuantity: { value: 1, unit: 'g' } }),
    right: observation({ valueQuantity: { value: 1, unit: 'kg' } }),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'byExists',
    wrong: bp(part('a', { interpretation: [{ text: 'x' }] })),
    right: bp(part('a')),
  },
  {
    expected: 'error VAL-SLICE-MIN Bundle',
    profile: 'byProfile',
    wrong: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', resource: patient({ active: true }) }],
    },
    right: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: 'urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', resource: patient({ name: [{ family: 'a' }] }) },
      ],
    },
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'byValue',
    wrong: bp(part('a'), part('b'), part('a')),
    right: bp(part('a'), part('b'), part('b')),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.performer',
    profile: 'byResolvedType',
    wrong: performed({ resourceType: 'Practitioner' }, { resourceType: 'Practitioner' }),
    right: performed({ resourceType: 'Practitioner' }, { resourceType: 'Organization', name: 'a' }),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.performer',
    profile: 'byResolvedValue',
    wrong: performed(patient({ gender: 'male' }), patient({ gender: 'male' })),
    right: performed(patient({ gender: 'male' }), patient({ gender: 'female' })),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.performer',
    profile: 'byResolvedProfile',
    wrong: performed(patient({ name: [{ family: 'a' }] }), patient({ name: [{ family: 'b' }] })),
    right: performed(patient({ name: [{ family: 'a' }] }), patient({ active: true })),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'resliced',
    wrong: bp(part('lab', { interpretation: [{ text: 'x' }] }), part('lab', { interpretation: [{ text: 'y' }] })),
    right: bp(
      part('lab', { interpretation: [{ text: 'x' }] }),
      part('lab'),
      part('b', { interpretation: [{ text: 'x' }] }),
    ),
  },
  {
    expected: 'error VAL-MIN Observation.component[1]',
    profile: 'others',
    wrong: bp(part('systolic'), part('pulse')),
    right: bp(part('systolic'), part('pulse', { interpretation: [{ text: 'x' }] })),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.performer',
    profile: 'byResolvedType',
    wrong: observation({ performer: [{ reference: 'Practitioner/1' }, { reference: 'Practitioner/2' }] }),
    right: observation({ performer: [{ reference: 'Practitioner/1' }, { reference: 'Organization/2' }] }),
  },
];
