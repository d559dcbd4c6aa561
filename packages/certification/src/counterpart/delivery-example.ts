/** A plain example of what an exchange delivers and no record keeps: as little as FHIR wants, about nobody yet. */
import type { TestRecord } from '@stelsel/exchanges';

type Sample = TestRecord['resources'][number];

const text = 'Toets';
const when = '2026-01-16T10:00:00+01:00';
const subject = { reference: 'Patient/toets' };
const letter = Buffer.from('Toets: dit is een voorbeeld.').toString('base64');

/** STU3 wants a moment of indexing; R4 does not know it. */
const examplesOfDeliveries: Readonly<Record<string, (fhir: 'R4' | 'STU3') => object>> = {
  Composition: () => ({
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '34133-9', display: 'Summary of episode note' }], text },
    subject,
    date: when,
    author: [{ display: text }],
    title: text,
    section: [
      { title: text, text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>` } },
    ],
  }),
  DocumentReference: (fhir) => ({
    status: 'current',
    type: { coding: [{ system: 'http://loinc.org', code: '34133-9', display: 'Summary of episode note' }], text },
    subject,
    ...(fhir === 'R4' ? { date: when } : { indexed: when }),
    content: [{ attachment: { contentType: 'text/plain', title: text, data: letter } }],
  }),
  Communication: () => ({ status: 'completed', subject, sent: when, payload: [{ contentString: text }] }),
  ReferralRequest: () => ({ status: 'active', intent: 'order', subject, authoredOn: when, description: text }),
};

export function exampleOfDelivery(type: string, fhir: 'R4' | 'STU3'): Sample | undefined {
  const elements = examplesOfDeliveries[type]?.(fhir);
  return elements === undefined ? undefined : { resourceType: type, id: 'toets', ...elements };
}
