import { type err, type Fault, type Result, unwrap } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { createPolicyEngine } from './create-policy-engine.ts';
import type { DecisionAsk } from './decision.ts';
import { ask, bsn, citizen, engine, exchanges, otherBsn, professional } from './testing/asks.ts';

const gp = professional('01.015');
const allows = (question: DecisionAsk): boolean => unwrap(engine.decide(question)).allow;
const codeOf = (result: Result<unknown>): string => (result as ReturnType<typeof err<Fault>>).fault?.code;

test('a GP with relation and consent may; the decision names the policy, its version and its words', () => {
  const decision = unwrap(engine.decide(ask(gp, { consent: 'permit' })));
  expect(decision.allow).toBe(true);
  expect(decision.policy).toMatch(/^bgz-access@\d+\.\d+\.\d+ bgz-treatment-all-sections$/);
  expect(decision.reasons).toMatchObject([{ effect: 'permit', text: { nl: expect.stringContaining('arts') } }]);
});

test('an objection refuses and says which rule', () => {
  const decision = unwrap(engine.decide(ask(gp, { consent: 'deny' })));
  expect(decision.allow).toBe(false);
  expect(decision.reasons.map(({ id, effect }) => [id, effect])).toEqual([['bgz-objection', 'forbid']]);
});

test('what no policy permits is refused, with a reason for people', () => {
  const decision = unwrap(engine.decide(ask(professional('83.000'), { consent: 'permit' })));
  expect(decision).toMatchObject({ allow: false, reasons: [{ id: 'no-policy', effect: 'none' }] });
});

test('a citizen sees the own data, and not those of another', () => {
  expect(allows(ask(citizen(), { relation: 'self' }))).toBe(true);
  expect(allows(ask(citizen(), { relation: 'self', subject: otherBsn }))).toBe(false);
  const { subject: _nobody, ...nobody } = ask(citizen(), { relation: 'self' });
  expect(allows(nobody)).toBe(false);
});

test('the log is for the person alone', () => {
  const log = {
    exchange: { id: 'log' },
    query: { id: exchanges.find(({ id }) => id === 'log')?.versions[0]?.queries[0]?.id ?? '' },
  };
  expect(allows(ask(citizen(), { ...log, relation: 'self' }))).toBe(true);
  expect(allows(ask(gp, { ...log, consent: 'permit' }))).toBe(false);
});

test('the emergency button needs a reason of some length', () => {
  const glass = (reason: string) => ask(professional('01.071', 'V4', { purpose: 'BTG', reason }), { relation: 'none' });
  expect(allows(glass('bewusteloos gevonden op straat'))).toBe(true);
  expect(allows(glass('spoed'))).toBe(false);
  expect(allows(glass(' '.repeat(40)))).toBe(false);
});

test('types that do not belong to the query do not leave', () => {
  const own = ask(gp, { consent: 'permit', resourceTypes: ['Condition'] });
  expect(allows(own)).toBe(true);
  expect(unwrap(engine.decide({ ...own, resourceTypes: ['Condition', 'AuditEvent'] }))).toMatchObject({
    allow: false,
    reasons: [{ id: 'other-types' }],
  });
});

test('consent is asked only where it can make a difference', () => {
  const next = (question: DecisionAsk) => unwrap(engine.assess(question)).next;
  expect(next(ask(gp))).toBe('ask');
  expect(next(ask(gp, { relation: 'none' }))).toBe('refused');
  expect(next(ask(citizen(), { relation: 'self' }))).toBe('permitted');
});

test('an unknown exchange, version or query is a fault, not a refusal', () => {
  expect(codeOf(engine.decide(ask(gp, { exchange: { id: 'other' } })))).toBe('AZN-UNKNOWN-EXCHANGE');
  expect(codeOf(engine.decide(ask(gp, { query: { id: 'everything' } })))).toBe('AZN-UNKNOWN-QUERY');
  expect(codeOf(engine.decide(ask(gp, { version: '1066' })))).toBe('AZN-UNKNOWN-QUERY');
});

test('facts outside the schema decide nothing', () => {
  const broken = ask(gp, { interaction: 'delete' as 'read', consent: 'permit' });
  expect(codeOf(engine.decide(broken))).toBe('AZN-NOT-DECIDED');
});

test('no text of a decision names a person', () => {
  const { reasons } = unwrap(engine.decide(ask(citizen(), { relation: 'self' })));
  expect(JSON.stringify(reasons)).not.toContain(bsn);
});

const [bgz] = exchanges.filter(({ id }) => id === 'bgz');
const withPolicy = (cedar: string) =>
  createPolicyEngine([{ ...(bgz ?? never()), policy: { id: 'x', version: '1', cedar } }]);
const words = '@nl("a") @en("b")';

function never(): never {
  throw new Error('bgz is gone');
}

test.each([
  ['no Cedar', 'permit (', 'AZN-POLICY-INVALID'],
  [
    'an attribute that does not exist',
    `@id("a") ${words} permit (principal, action, resource) when { resource.secret };`,
    'AZN-POLICY-INVALID',
  ],
  ['a policy without an id', `${words} permit (principal, action, resource);`, 'AZN-POLICY-TEXT'],
  ['a policy without Dutch words', '@id("a") @en("b") permit (principal, action, resource);', 'AZN-POLICY-TEXT'],
  [
    'one id twice',
    `@id("a") ${words} permit (principal, action, resource); @id("a") ${words} forbid (principal, action, resource);`,
    'AZN-POLICY-INVALID',
  ],
  ['a template', `@id("a") ${words} permit (principal == ?principal, action, resource);`, 'AZN-POLICY-INVALID'],
])('does not start with %s', (_what, cedar, code) => {
  expect(codeOf(withPolicy(cedar))).toBe(code);
});

test('starts with a policy that is whole, and an empty one permits nothing', () => {
  expect(withPolicy(`@id("a") ${words} permit (principal, action, resource);`).ok).toBe(true);
  const empty = unwrap(withPolicy(''));
  expect(unwrap(empty.decide(ask(gp, { consent: 'permit' }))).allow).toBe(false);
});
