/** The whole lattice of facts, not a sample: what may never be permitted is not, and less never gives more. */
import { type Purpose, purposes, unwrap } from '@stelsel/kernel';
import { describe, expect, test } from 'vitest';
import type { DecisionAsk } from './decision.ts';
import { ask, bsn, citizen, engine, otherBsn, professional } from './testing/asks.ts';

const roles = [
  '01.015',
  '01.071',
  '02.000',
  '03.000',
  '04.000',
  '16.000',
  '17.000',
  '25.000',
  '30.000',
  '30.076',
  '81.000',
  '83.000',
  '86.000',
  '00.000',
];
const types = ['Z3', 'V4', 'AMB'];
const queries = ['patient', 'payer', 'problems', 'medication-use'];
const relations = ['treatment', 'self', 'none'] as const;
const consents = ['permit', 'deny', undefined] as const;
const reasons = [undefined, 'bewusteloos gevonden op straat'];

type Point = DecisionAsk & { readonly allow: boolean };

function* actors(purpose: Purpose) {
  for (const reason of reasons) {
    const more = { purpose, ...(reason === undefined ? {} : { reason }) };
    for (const role of roles) {
      for (const type of types) {
        yield professional(role, type, more);
      }
    }
    yield citizen(more);
    const { professional: _nobody, ...system } = professional('', 'V4', more);
    yield system;
  }
}

function* questions(): Generator<DecisionAsk> {
  for (const purpose of purposes) {
    for (const actor of actors(purpose)) {
      for (const query of queries) {
        for (const relation of relations) {
          for (const consent of consents) {
            const facts = { query: { id: query }, relation, ...(consent === undefined ? {} : { consent }) };
            yield ask(actor, {
              ...facts,
              subject: actor.citizen !== undefined && relation === 'none' ? otherBsn : bsn,
            });
          }
        }
      }
    }
  }
}

const points: readonly Point[] = [...questions()].map((question) => ({
  ...question,
  allow: unwrap(engine.decide(question)).allow,
}));
const permitted = points.filter(({ allow }) => allow);

describe(`of ${points.length} combinations`, () => {
  test('nothing is permitted without consent, unless the person asks or a life is at stake', () => {
    const without = permitted.filter(
      ({ consent, actor, subject }) =>
        consent !== 'permit' &&
        actor.purpose !== 'BTG' &&
        !(actor.purpose === 'PATRQT' && actor.citizen !== undefined && actor.citizen.bsn === subject),
    );
    expect(without).toEqual([]);
    expect(permitted.length).toBeGreaterThan(100);
  });

  test('nothing is permitted without a relation, unless in an emergency', () => {
    const unrelated = permitted.filter(({ relation, actor }) => relation === 'none' && !isEmergency(actor.purpose));
    expect(unrelated).toEqual([]);
  });

  test('nothing is permitted to a system, or for a purpose that is not that of the actor', () => {
    const strange = permitted.filter(
      ({ actor }) =>
        (actor.professional === undefined && actor.citizen === undefined) ||
        (actor.citizen !== undefined) !== (actor.purpose === 'PATRQT'),
    );
    expect(strange).toEqual([]);
  });

  test('the emergency button without a reason opens nothing', () => {
    expect(permitted.filter(({ actor }) => actor.purpose === 'BTG' && actor.reason === undefined)).toEqual([]);
  });

  test('taking a fact away never turns a refusal into a permit', () => {
    const grew = points.filter(({ allow }) => !allow).filter((point) => weaker(point).some(isAllowed));
    expect(grew).toEqual([]);
  });
});

function isEmergency(purpose: Purpose): boolean {
  return purpose === 'ETREAT' || purpose === 'BTG';
}

const allowedKeys = new Set(permitted.map(keyOf));

function isAllowed(question: DecisionAsk): boolean {
  return allowedKeys.has(keyOf(question));
}

/** The same question with one fact less: consent, relation, reason or the professional. */
function weaker(question: DecisionAsk): readonly DecisionAsk[] {
  const { consent, actor, ...rest } = question;
  const { reason, ...noReason } = actor;
  const { professional: _person, ...noPerson } = actor;
  return [
    ...(consent === 'permit'
      ? [
          { ...rest, actor },
          { ...rest, actor, consent: 'deny' as const },
        ]
      : []),
    ...(question.relation === 'treatment' ? [{ ...question, relation: 'none' as const }] : []),
    ...(reason === undefined ? [] : [{ ...question, actor: noReason }]),
    ...(actor.professional === undefined
      ? []
      : [{ ...question, actor: { ...noPerson, organization: { ...actor.organization, type: 'V4' } } }]),
  ];
}

function keyOf({ actor, query, relation, consent, subject }: DecisionAsk): string {
  const who = actor.professional?.role ?? (actor.citizen === undefined ? 'system' : 'citizen');
  return [who, actor.organization.type, actor.purpose, actor.reason, query.id, relation, consent, subject].join('|');
}
