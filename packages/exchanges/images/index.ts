/**
 * Beeldbeschikbaarheid: images and their reports, findable and readable at every hospital (Wegiz priority; A010). Metadata
 * travel in FHIR, pixels by DICOMweb (WADO-RS) through the Endpoint of the study. Before ordering, the asker can see
 * whether the examination was made recently elsewhere.
 */
import { defineExchange } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { peopleBehind } from '../src/sections/people-behind.ts';
import { access } from './access.ts';
import { queriesIn } from './queries.ts';
import { roleWords, words } from './words.ts';

const core = (name: string): string => `http://hl7.org/fhir/StructureDefinition/${name}`;
const report = { R4: 'nl-core-TextResult', STU3: 'zib-TextResult' } as const;

const version = (versionId: string, fhir: ExchangeVersion['fhir']) => ({
  id: versionId,
  fhir,
  queries: queriesIn(fhir),
  follow: [
    ...peopleBehind,
    // Who may read this Endpoint may fetch what it gives: the pictures of the studies that name it.
    { type: 'Endpoint', via: 'ImagingStudy.endpoint' },
    { type: 'ImagingStudy', via: 'DiagnosticReport.imagingStudy' },
    { type: 'Practitioner', via: 'ImagingStudy.interpreter' },
    { type: 'Organization', via: 'Endpoint.managingOrganization' },
    { type: 'Binary', via: 'DocumentReference.content.attachment' },
  ],
  profiles: {
    ImagingStudy: [core('ImagingStudy')],
    DiagnosticReport: [`http://nictiz.nl/fhir/StructureDefinition/${report[fhir]}`],
    DocumentReference: [core('DocumentReference')],
    Endpoint: [core('Endpoint')],
  },
});

export default defineExchange({
  id: 'images',
  ...words,
  norm: 'Twiin Afsprakenstelsel',
  law: 'wegiz',
  patterns: ['query'],
  roles: [
    { role: 'serve', name: roleWords.serve, organizations: typesOf('hospital') },
    { role: 'retrieve', name: roleWords.retrieve, organizations: typesOf('hospital', 'generalPractice', 'outOfHours') },
  ],
  serves: typesOf('hospital'),
  versions: [version('2020', 'R4'), version('2017', 'STU3')],
  policy: access,
  purposes: ['TREAT', 'COC', 'ETREAT', 'BTG', 'PATRQT'],
  consent: 'GGC012',
  relation: 'treatment',
  tests: async () => (await import('./tests/index.ts')).tests,
});
