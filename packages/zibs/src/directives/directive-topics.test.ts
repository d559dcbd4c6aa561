import { describe, expect, it } from 'vitest';
import { hospital, practice, snomed } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewOf } from '../view-of.ts';
import type { Source, ZibView } from '../zib.ts';
import { directiveTopics } from './directive-topics.ts';

const today = '2026-06-01';
const patient = { reference: 'Patient/p1' };
const relative = { reference: 'RelatedPerson/r1' };
const doctor = { reference: 'PractitionerRole/d1' };

interface Parts {
  readonly id?: string;
  readonly on?: string;
  readonly type?: 'permit' | 'deny';
  readonly status?: string;
  readonly until?: string;
  readonly by?: readonly object[];
  readonly code?: string;
  readonly at?: Source;
}

function directive({ id = 'd1', on = '2025-01-01', type = 'deny', status = 'active', ...rest }: Parts): ZibView {
  const { until, by = [patient, doctor], code = '89666000', at = practice } = rest;
  const resource: FhirResource = {
    resourceType: 'Consent',
    id,
    status,
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ coding: [{ system: snomed, code: '129125009' }] }],
    patient,
    dateTime: on,
    provision: {
      type,
      code: [{ coding: [{ system: snomed, code, display: `behandeling ${code}` }] }],
      actor: by.map((reference) => ({ reference })),
      ...(until === undefined ? {} : { period: { end: until } }),
    },
  };
  return viewOf(resource, { source: at, person: 'p' });
}

const idsOf = (views: readonly ZibView[]) => views.map(({ original }) => original.resource.id);

describe('agreements about one treatment', () => {
  it('show the newest on top and the older as history', () => {
    const older = directive({ id: 'old', on: '2023-01-01' });
    const newer = directive({ id: 'new', on: '2025-01-01', at: hospital });
    const [topic] = directiveTopics([older, newer], today);
    expect(idsOf(topic?.standing ?? [])).toEqual(['new']);
    expect(idsOf(topic?.history ?? [])).toEqual(['old']);
    expect(topic?.conflict).toBeUndefined();
  });

  it('that differ are decided by date, and it shows that they differ', () => {
    const older = directive({ id: 'old', on: '2023-01-01', type: 'permit' });
    const newer = directive({ id: 'new', on: '2025-01-01', type: 'deny' });
    const [topic] = directiveTopics([older, newer], today);
    expect(idsOf(topic?.standing ?? [])).toEqual(['new']);
    expect(topic?.conflict).toMatchObject({ decidedBy: 'date' });
    expect(idsOf(topic?.conflict?.others ?? [])).toEqual(['old']);
  });

  it('of the same day are decided by who agreed: the person before a relative', () => {
    const relativeSaid = directive({ id: 'relative', by: [relative, doctor], type: 'permit' });
    const personSaid = directive({ id: 'person', type: 'deny', at: hospital });
    const [topic] = directiveTopics([relativeSaid, personSaid], today);
    expect(idsOf(topic?.standing ?? [])).toEqual(['person']);
    expect(topic?.conflict).toMatchObject({ decidedBy: 'author' });
  });

  it('of the same day and the same people stay both on top, and nothing is decided', () => {
    const one = directive({ id: 'one', type: 'permit' });
    const two = directive({ id: 'two', type: 'deny', at: hospital });
    const [topic] = directiveTopics([one, two], today);
    expect(idsOf(topic?.standing ?? []).sort()).toEqual(['one', 'two']);
    expect(topic?.history).toEqual([]);
    expect(topic?.conflict).toMatchObject({ decidedBy: 'none' });
  });

  it.each([
    ['an end that is past', { until: '2026-05-31' }],
    ['a status that is no longer current', { status: 'inactive' }],
    ['a status that was never final', { status: 'draft' }],
  ])('with %s are history only', (_, parts) => {
    const [topic] = directiveTopics([directive(parts)], today);
    expect(topic).toMatchObject({ standing: [], withdrawn: [] });
    expect(topic?.history).toHaveLength(1);
  });

  it('that still stand today are on top', () => {
    expect(directiveTopics([directive({ until: today })], today)[0]?.standing).toHaveLength(1);
  });

  it('that were a mistake never count', () => {
    const wrong = directive({ id: 'wrong', on: '2026-01-01', status: 'entered-in-error', type: 'permit' });
    const [topic] = directiveTopics([wrong, directive({ id: 'right' })], today);
    expect(idsOf(topic?.standing ?? [])).toEqual(['right']);
    expect(idsOf(topic?.withdrawn ?? [])).toEqual(['wrong']);
    expect(topic?.conflict).toBeUndefined();
  });
});

describe('all agreements', () => {
  const views = [
    directive({ id: 'antibiotics', code: '281789004' }),
    directive({ id: 'intensive-care', code: '305351004' }),
    directive({ id: 'resuscitation', code: '89666000' }),
    directive({ id: 'older', code: '89666000', on: '2020-01-01', type: 'permit' }),
    directive({ id: 'something', code: '999' }),
  ];

  it('have what is urgent first', () => {
    const order = directiveTopics(views, today).map(({ standing }) => standing[0]?.original.resource.id);
    expect(order).toEqual(['resuscitation', 'intensive-care', 'antibiotics', 'something']);
  });

  it('are each in exactly one place, in whatever order they came', () => {
    const places = (given: readonly ZibView[]) =>
      directiveTopics(given, today).flatMap(({ standing, history, withdrawn }) =>
        idsOf([...standing, ...history, ...withdrawn]),
      );
    expect([...places(views)].sort()).toEqual([...idsOf(views)].sort());
    expect(places([...views].reverse())).toEqual(places(views));
  });

  it('of two people never meet', () => {
    const other = { ...directive({ id: 'other' }), original: { ...directive({ id: 'other' }).original, person: 'q' } };
    expect(directiveTopics([directive({}), other], today)).toHaveLength(2);
  });
});
