import { isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from 'vitest';
import log from './index.ts';

const resource = { type: 'Query', id: 'log/1/log-entries' };
const query = { exchange: 'log', version: '1', queryId: 'log-entries', category: 'Logging', section: '', keptBy: [] };
const own = { purpose: 'PATRQT', relation: 'self', consent: 'not-asked', subjectIsSelf: true, holderType: 'V4' };
const doctor = { role: '01.015', profession: '01', organizationType: 'Z3', ura: '90000001' };

function decide(type: 'Citizen' | 'Professional', context: Record<string, string | boolean>): string {
  const principal = { type, id: 'p' };
  const answer = isAuthorized({
    principal,
    action: { type: 'Action', id: 'search' },
    resource,
    context,
    policies: { staticPolicies: log.policy.cedar },
    entities: [
      { uid: principal, attrs: type === 'Citizen' ? {} : doctor, parents: [] },
      { uid: resource, attrs: query, parents: [] },
    ],
  });
  return answer.type === 'success' ? answer.response.decision : JSON.stringify(answer.errors);
}

describe('the log about a person', () => {
  it('is read by that person', () => {
    expect(decide('Citizen', own)).toBe('allow');
  });

  it.each([
    ['another citizen', 'Citizen', { ...own, subjectIsSelf: false }],
    ['the person for another purpose', 'Citizen', { ...own, purpose: 'TREAT' }],
    [
      'a doctor with relation and consent',
      'Professional',
      { ...own, purpose: 'TREAT', relation: 'treatment', consent: 'permit' },
    ],
    ['a doctor who says to be the person', 'Professional', own],
    ['a doctor in an emergency', 'Professional', { ...own, purpose: 'BTG', reason: 'bewusteloos gevonden' }],
  ] as const)('is not read by %s', (_, who, context) => {
    expect(decide(who, context)).toBe('deny');
  });
});
