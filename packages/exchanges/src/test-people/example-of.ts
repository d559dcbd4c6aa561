/** A plain example of what a query asks for: made of its type and its own parameters, as little as FHIR wants. */
import type { ExchangeQuery, ExchangeVersion } from '../exchange.ts';
import type { TestRecordDraft, TestReference } from './draft-test-record.ts';

export interface ExampleParts {
  readonly draft: TestRecordDraft;
  readonly version: ExchangeVersion;
  readonly query: ExchangeQuery;
  /** FHIR date; an older one of what is measured again is a counterexample. */
  readonly when: string;
}

type Shape = (parts: ExampleParts, r4: boolean) => object;

interface Coded {
  readonly coding: readonly object[];
  readonly text: string;
}

/** Adds it under this name; undefined for a type of which there is no example here. */
export function keepExample(parts: ExampleParts, name: string): TestReference | undefined {
  const { draft, version, query } = parts;
  const { type } = query;
  const shape = shapes[type];
  if (shape === undefined) {
    return undefined;
  }
  const elements = shape(parts, version.fhir === 'R4');
  return draft.keep(type, name, { ...profileOf(version, query), ...elements });
}

/** Of the profiles of the version the one that is named after the zib of the query, otherwise the first; FHIR's own when there is none. */
function profileOf({ profiles }: ExchangeVersion, { type, zib, params }: ExchangeQuery): object {
  const asked = params.find(([name]) => name === '_profile')?.[1];
  const known = profiles[type] ?? [];
  const named = known.find((profile) => zib.some((name) => profile.toLowerCase().endsWith(`-${name.toLowerCase()}`)));
  const profile = asked ?? named ?? known[0] ?? `http://hl7.org/fhir/StructureDefinition/${type}`;
  return { meta: { profile: [profile] } };
}

/** The first alternative of a parameter as a concept; undefined when the query does not name it. */
function conceptOf({ params, section }: ExchangeQuery, name: string): Coded | undefined {
  const value = params.find(([param]) => param === name)?.[1].split(',')[0];
  if (value === undefined) {
    return undefined;
  }
  const [system = '', code = ''] = value.split('|');
  return { coding: [{ system, code: code === '' ? 'toets' : code, display: section.nl }], text: section.nl };
}

const orWords = (query: ExchangeQuery, name: string): Coded | { readonly text: string } =>
  conceptOf(query, name) ?? { text: query.section.nl };

const listed = (query: ExchangeQuery, name: string): object => {
  const found = conceptOf(query, name);
  return found === undefined ? {} : { [name]: [found] };
};

const single = (query: ExchangeQuery, name: string): object => {
  const found = conceptOf(query, name);
  return found === undefined ? {} : { [name]: found };
};

const statusOf = ({ params }: ExchangeQuery, usual: string): string =>
  params.find(([name]) => name === 'status')?.[1].split(',')[0] ?? usual;

const listOrOne = (query: ExchangeQuery, name: string, r4: boolean): object => (r4 ? listed : single)(query, name);

const shapes: Readonly<Record<string, Shape>> = {
  Observation: ({ draft, query, when }) => ({
    status: 'final',
    ...listed(query, 'category'),
    code: orWords(query, 'code'),
    subject: draft.patient,
    effectiveDateTime: when,
  }),
  Condition: ({ draft, query, when }, r4) => ({
    clinicalStatus: r4
      ? {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active', display: 'Active' },
          ],
        }
      : 'active',
    ...listed(query, 'category'),
    code: orWords(query, 'code'),
    subject: draft.patient,
    onsetDateTime: when,
  }),
  Procedure: ({ draft, query, when }, r4) => ({
    status: 'completed',
    ...single(query, 'category'),
    code: orWords(query, 'code'),
    subject: draft.patient,
    ...(r4 ? { performedDateTime: when } : { performedPeriod: { start: when } }),
  }),
  Goal: ({ draft, query }, r4) => ({
    ...(r4 ? { lifecycleStatus: 'active' } : { status: 'in-progress' }),
    ...listed(query, 'category'),
    description: { text: query.section.nl },
    subject: draft.patient,
  }),
  CarePlan: ({ draft, query, when }) => ({
    status: statusOf(query, 'active'),
    intent: 'plan',
    ...listed(query, 'category'),
    title: query.section.nl,
    subject: draft.patient,
    period: { start: when },
  }),
  EpisodeOfCare: ({ draft, query, when }) => ({
    status: statusOf(query, 'active'),
    ...listed(query, 'type'),
    patient: draft.patient,
    period: { start: when },
  }),
  Composition: ({ draft, query, when }) => ({
    status: 'final',
    type: orWords(query, 'type'),
    subject: draft.patient,
    date: when,
    author: [{ display: 'A. Arts' }],
    title: query.section.nl,
    section: [{ title: query.section.nl, text: narrative(query.section.nl) }],
  }),
  DocumentReference: ({ draft, query, when }, r4) => ({
    status: 'current',
    type: orWords(query, 'type'),
    subject: draft.patient,
    ...(r4 ? {} : { indexed: `${when}T09:00:00Z` }),
    content: [{ attachment: { contentType: 'text/plain', data: 'UHJvZWY=', title: query.section.nl } }],
  }),
  DiagnosticReport: ({ draft, query, when }, r4) => ({
    status: 'final',
    ...listOrOne(query, 'category', r4),
    code: orWords(query, 'code'),
    subject: draft.patient,
    effectiveDateTime: when,
  }),
  ServiceRequest: ({ draft, query }) => ({
    status: statusOf(query, 'active'),
    intent: 'order',
    ...listed(query, 'category'),
    code: orWords(query, 'code'),
    subject: draft.patient,
  }),
  QuestionnaireResponse: ({ draft, query, when }, r4) => ({
    status: 'completed',
    ...formOf(query, r4),
    subject: draft.patient,
    authored: when,
  }),
  Communication: ({ draft, query, when }) => ({
    status: 'completed',
    ...listed(query, 'category'),
    subject: draft.patient,
    sent: `${when}T09:00:00Z`,
    payload: [{ contentString: 'Proefbericht' }],
  }),
  CommunicationRequest: ({ draft, query }) => ({
    status: statusOf(query, 'active'),
    ...listed(query, 'category'),
    subject: draft.patient,
    payload: [{ contentString: 'Proefvraag' }],
  }),
  Task: ({ draft, query }) => ({
    status: statusOf(query, 'requested'),
    intent: 'order',
    ...single(query, 'code'),
    for: draft.patient,
  }),
  DeviceUseStatement: (parts, r4) => deviceUse(parts, r4),
  Consent: ({ draft, query, when }, r4) => ({
    status: 'active',
    ...(r4 ? single(query, 'scope') : {}),
    ...listed(query, 'category'),
    patient: draft.patient,
    dateTime: when,
    policy: [{ uri: 'https://wetten.overheid.nl/' }],
  }),
  RelatedPerson: ({ draft }) => ({ active: true, patient: draft.patient, name: [{ family: 'Naaste' }] }),
  AuditEvent: ({ draft, when }) => auditEvent(draft.patient, when),
};

function deviceUse({ draft, version, query, when }: ExampleParts, r4: boolean): object {
  const type = conceptOf(
    { ...query, params: query.params.map(([name, value]) => [name.replace('device.', ''), value]) },
    'type',
  );
  const device = draft.keep('Device', `product-${query.id}`, {
    ...profileOf(version, { ...query, type: 'Device', zib: ['MedicalDevice.Product', 'MedicalDeviceProduct'] }),
    type: type ?? { text: query.section.nl },
    patient: draft.patient,
  });
  return {
    status: 'active',
    subject: draft.patient,
    ...(r4 ? { timingPeriod: { start: when } } : { whenUsed: { start: when } }),
    device,
  };
}

function formOf({ params, section }: ExchangeQuery, r4: boolean): object {
  const form = params.find(([name]) => name === 'questionnaire')?.[1];
  return form === undefined ? {} : { questionnaire: r4 ? form : { reference: form, display: section.nl } };
}

function auditEvent(patient: TestReference, when: string): object {
  return {
    type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110112', display: 'Query' },
    action: 'E',
    recorded: `${when}T09:00:00Z`,
    outcome: '0',
    agent: [{ requestor: true, who: { display: 'A. Arts' } }],
    source: { observer: { display: 'Ziekenhuis' } },
    entity: [{ what: patient }],
  };
}

function narrative(text: string): object {
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>` };
}
