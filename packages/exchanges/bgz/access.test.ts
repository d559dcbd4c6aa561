import { isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from 'vitest';
import { accessSchema } from '../src/access-schema.ts';
import bgz from './index.ts';

type Context = Record<string, string | boolean>;
interface Question {
  readonly role?: string;
  readonly at?: string;
  readonly citizen?: boolean;
  readonly query?: string;
  readonly context?: Context;
}

const treatment: Context = {
  purpose: 'TREAT',
  relation: 'treatment',
  consent: 'permit',
  subjectIsSelf: false,
  holderType: 'V4',
};
const own: Context = { ...treatment, purpose: 'PATRQT', relation: 'self', consent: 'not-asked', subjectIsSelf: true };
const allQueries = bgz.versions.find(({ id }) => id === '2020')?.queries ?? [];

function principalOf(question: Question) {
  if (question.citizen) {
    return { uid: { type: 'Citizen', id: 'self' }, attrs: {}, parents: [] };
  }
  const organizationType = question.at ?? 'Z3';
  if (question.role === undefined) {
    return { uid: { type: 'Organization', id: '90000001' }, attrs: { organizationType, ura: '90000001' }, parents: [] };
  }
  const attrs = { role: question.role, profession: question.role.slice(0, 2), organizationType, ura: '90000001' };
  return { uid: { type: 'Professional', id: '900000001' }, attrs, parents: [] };
}

function decide(question: Question): string {
  const query = allQueries.find((candidate) => candidate.id === (question.query ?? 'problems'));
  const principal = principalOf(question);
  const uid = { type: 'Query', id: `bgz/2020/${query?.id}` };
  const attrs = {
    exchange: 'bgz',
    version: '2020',
    queryId: query?.id ?? '',
    category: query?.category ?? '',
    section: query?.section.nl ?? '',
    keptBy: [...(query?.keptBy ?? [])],
  };
  const answer = isAuthorized({
    principal: principal.uid,
    action: { type: 'Action', id: query?.interaction ?? 'search' },
    resource: uid,
    context: question.context ?? treatment,
    schema: accessSchema,
    validateRequest: true,
    policies: { staticPolicies: bgz.policy.cedar },
    entities: [principal, { uid, attrs, parents: [] }],
  });
  return answer.type === 'success' ? answer.response.decision : JSON.stringify(answer.errors);
}

function sectionsFor(role: string, at: string): readonly string[] {
  return allQueries.filter((query) => decide({ role, at, query: query.id }) === 'allow').map((query) => query.id);
}

describe('treatment', () => {
  it('lets a GP see all 27 sections with relation and consent', () => {
    expect(sectionsFor('01.015', 'Z3')).toHaveLength(27);
  });

  it.each([
    ['without consent', { ...treatment, consent: 'deny' }],
    ['when consent was not asked', { ...treatment, consent: 'not-asked' }],
    ['without a treatment relation', { ...treatment, relation: 'none' }],
    ['for marketing', { ...treatment, purpose: 'HMARKT' }],
    ['for payment', { ...treatment, purpose: 'HPAYMT' }],
    ['in the name of the patient', { ...treatment, purpose: 'PATRQT', relation: 'self' }],
  ])('refuses a GP %s', (_, context) => {
    expect(decide({ role: '01.015', context })).toBe('deny');
  });

  it('shows a pharmacist medication, allergies, alerts, weight and results only', () => {
    expect([...sectionsFor('17.000', 'J8')].sort()).toEqual([
      'administration-agreements',
      'alerts',
      'allergies',
      'body-weight',
      'laboratory',
      'medication-agreements',
      'medication-use',
      'patient',
      'payer',
    ]);
  });

  it('does not show a physiotherapist medication', () => {
    expect(decide({ role: '04.000', at: 'F1', query: 'problems' })).toBe('allow');
    expect(decide({ role: '04.000', at: 'F1', query: 'medication-use' })).toBe('deny');
  });

  it.each(['83.000', '86.000', '00.000', '99.000'])('refuses role %s, which acts under mandate only', (role) => {
    expect(sectionsFor(role, 'Z3')).toEqual([]);
  });

  it('refuses a system without a professional', () => {
    expect(decide({ at: 'V4' })).toBe('deny');
  });
});

describe('emergency', () => {
  const emergency = { ...treatment, purpose: 'ETREAT', relation: 'none' };
  const glass = { ...treatment, purpose: 'BTG', relation: 'none', consent: 'deny', reason: 'bewusteloos gevonden' };

  it('lets a physician in without relation when the person allows emergencies', () => {
    expect(decide({ role: '01.071', at: 'V4', context: emergency })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: { ...emergency, consent: 'deny' } })).toBe('deny');
  });

  it('lets an ambulance nurse in, and a home-care nurse not', () => {
    expect(decide({ role: '30.000', at: 'AMB', context: emergency })).toBe('allow');
    expect(decide({ role: '30.000', at: 'T2', context: emergency })).toBe('deny');
  });

  it('breaks the glass only with a reason', () => {
    const { reason: _, ...without } = glass;
    expect(decide({ role: '01.071', at: 'V4', context: glass })).toBe('allow');
    expect(decide({ role: '01.071', at: 'V4', context: without })).toBe('deny');
  });

  it('does not break the glass for a pharmacist', () => {
    expect(decide({ role: '17.000', at: 'J8', query: 'medication-use', context: glass })).toBe('deny');
  });

  it('does not show insurance behind the glass', () => {
    expect(decide({ role: '01.071', at: 'V4', query: 'payer', context: glass })).toBe('deny');
  });
});

describe('own data', () => {
  it('is all 27 sections, without a question of consent', () => {
    const seen = allQueries.filter((query) => decide({ citizen: true, query: query.id, context: own }) === 'allow');
    expect(seen).toHaveLength(27);
  });

  it('is never the data of somebody else', () => {
    expect(decide({ citizen: true, context: { ...own, subjectIsSelf: false } })).toBe('deny');
    expect(decide({ citizen: true, context: { ...own, purpose: 'TREAT' } })).toBe('deny');
  });
});
