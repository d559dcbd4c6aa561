/**
 * What was made and what was seen on it: studies with where their pictures are fetched, reports, documents and findings.
 * The pictures themselves are read through the Endpoint of a study (DICOMweb), behind the same guards.
 */
import type { QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { loinc, observationCategory } from '../src/sections/systems.ts';

const keptBy = typesOf('hospital');

/** Departments that make images, as reports name them (HL7 table 0074), and the part of LOINC that means radiology. */
const departments = ['RAD', 'CT', 'NMR', 'NMS', 'OUS', 'RUS', 'VUS'];

export function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  const table = fhir === 'R4' ? 'http://terminology.hl7.org/CodeSystem/v2-0074' : 'http://hl7.org/fhir/v2/0074';
  const imaging = fhir === 'R4' ? observationCategory('imaging') : 'http://hl7.org/fhir/observation-category|imaging';
  const category = [loinc('LP29684-5'), ...departments.map((code) => `${table}|${code}`)].join(',');
  return [
    {
      ...base('imaging-studies', { nl: 'Foto’s en scans', en: 'Imaging studies' }, 'ImagingStudy'),
      params: [['_include', 'ImagingStudy:endpoint']],
      category: 'Imaging',
      zib: ['ImagingStudy'],
    },
    {
      ...base('imaging-reports', { nl: 'Verslagen', en: 'Reports' }, 'DiagnosticReport'),
      params: [['category', category]],
      category: 'DiagnosticReport',
      zib: ['TextResult'],
    },
    {
      ...base('imaging-documents', { nl: 'Verslagen als document', en: 'Reports as documents' }, 'DocumentReference'),
      params: [
        ['status', 'current'],
        ['type', loinc('18748-4')],
      ],
      category: 'DiagnosticReport',
      zib: ['Document'],
    },
    {
      ...base('imaging-findings', { nl: 'Wat er op de beelden te zien is', en: 'Findings on images' }, 'Observation'),
      params: [['category', imaging]],
      category: 'ObservationImaging',
      zib: [],
    },
  ];
}

function base(id: string, section: QueryDefinition['section'], type: string) {
  return { id, section, type, interaction: 'search' as const, subjectParam: 'patient.identifier', keptBy };
}
