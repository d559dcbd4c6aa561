/**
 * The searches of the information standard for advance care planning (PZP 1.0.0, R4 and STU3), and the form that a
 * provider may keep instead. Where the guide asks devices by a value set, the code of the implantable defibrillator
 * stands here; where it searches STU3 goals by description, which STU3 has no parameter for, all goals are asked.
 */
import type { QueryDefinition } from '../src/define-exchange.ts';
import type { ExchangeVersion } from '../src/exchange.ts';
import { typesOf } from '../src/organization-types.ts';
import { sections } from '../src/sections/sections.ts';
import { consentCategory, snomed } from '../src/sections/systems.ts';

const keptBy = typesOf('generalPractice', 'hospital', 'nursing', 'mentalHealth');
const planning = snomed('713603004');
const scope = (code: string): string => `http://terminology.hl7.org/CodeSystem/consentscope|${code}`;
const parties = ['_include', 'Consent:actor'] as const;

type Params = QueryDefinition['params'];

export function queriesIn(fhir: ExchangeVersion['fhir']): readonly QueryDefinition[] {
  const r4 = fhir === 'R4';
  return [
    {
      ...base('treatment-directives', { nl: 'Behandelgrenzen', en: 'Treatment limits' }, 'Consent'),
      params: r4
        ? [['scope', scope('treatment')], ['category', snomed('129125009')], parties]
        : [['category', snomed('11291000146105')], parties],
      category: 'AdvanceDirective',
      zib: ['TreatmentDirective2'],
    },
    {
      ...base('advance-directives', { nl: 'Wilsverklaringen', en: 'Advance directives' }, 'Consent'),
      params: r4
        ? [['scope', scope('adr')], ['category', consentCategory('acd')], parties]
        : [['category', snomed('11341000146107')], parties],
      category: 'AdvanceDirective',
      zib: ['AdvanceDirective'],
    },
    {
      ...base('goals', { nl: 'Doel van de behandeling', en: 'Goal of treatment' }, 'Goal'),
      params: r4 ? [['category', planning]] : [],
      category: 'AdvanceDirective',
      zib: ['TreatmentObjective'],
    },
    {
      ...base('wishes', { nl: 'Wensen en verwachtingen', en: 'Wishes and expectations' }, 'Observation'),
      params: [
        [
          'code',
          ['153851000146100', '395091006', '340171000146104', '247751003', '570801000146104'].map(snomed).join(','),
        ],
      ],
      category: 'AdvanceDirective',
      zib: [],
    },
    {
      ...base('conversations', { nl: 'Gesprekken over de zorg', en: 'Conversations about care' }, 'Procedure'),
      params: [
        ['code', planning],
        ['_include', r4 ? 'Procedure:encounter' : 'Procedure:context'],
      ],
      category: 'Procedure',
      zib: ['Procedure'],
    },
    {
      ...base('defibrillator', { nl: 'Kastje in het hart (ICD)', en: 'Implanted defibrillator' }, 'DeviceUseStatement'),
      params: [
        ['device.type', snomed('72506001')],
        ['_include', 'DeviceUseStatement:device'],
      ],
      category: 'Device',
      zib: ['MedicalDevice'],
    },
    {
      ...base('requests', { nl: 'Wie het moet weten', en: 'Who should know' }, 'CommunicationRequest'),
      params: [['category', snomed('223449006')]],
      category: 'Request',
      zib: [],
    },
    {
      ...base('form', { nl: 'Formulier proactieve zorgplanning', en: 'Care planning form' }, 'QuestionnaireResponse'),
      params: [['questionnaire', form(r4)]],
      category: 'AdvanceDirective',
      zib: [],
    },
    ...sections(fhir, ['patient', 'contact-people'], keptBy),
  ];
}

function form(r4: boolean): string {
  const place = 'https://api.iknl.nl/docs/pzp';
  return r4 ? `${place}/r4/Questionnaire/ACP-zib2020` : `${place}/stu3/Questionnaire/ACP-zib2017`;
}

function base(id: string, section: QueryDefinition['section'], type: string) {
  const params: Params = [];
  return { id, section, type, params, interaction: 'search' as const, subjectParam: 'patient.identifier', keptBy };
}
