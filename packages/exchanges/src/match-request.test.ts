import { type Bsn, namingSystem, parseBsn, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import bgz from '../bgz/index.ts';
import type { ExchangeQuery } from './exchange.ts';
import { limits } from './limits.ts';
import { type ExchangeRequest, matchRequest } from './match-request.ts';
import { queryParameters } from './query-parameters.ts';

const subject: Bsn = unwrap(parseBsn('999900006'));
const person = `${namingSystem.bsn}|${subject}`;
const version = unwrap({ ok: true, value: bgz.versions[0] ?? fail() });

function fail(): never {
  throw new Error('bgz has no version');
}

function queryNamed(id: string): ExchangeQuery {
  return version.queries.find((query) => query.id === id) ?? fail();
}

function request(query: ExchangeQuery, params = queryParameters(query, subject)): ExchangeRequest {
  const { interaction, type, operation } = query;
  return { interaction, type, params, ...(operation === undefined ? {} : { operation }) };
}

function refusal(asked: ExchangeRequest): { code: string; at: string | undefined } {
  const match = matchRequest(version, asked);
  return match.ok ? { code: 'accepted', at: undefined } : { code: match.fault.code, at: match.fault.at };
}

describe('a request that equals a query of the exchange', () => {
  it.each(version.queries.map((query) => [query.id, query] as const))('%s is accepted', (_, query) => {
    const match = unwrap(matchRequest(version, request(query)));
    expect(match).toMatchObject({ kind: 'query', query: { id: query.id }, subject });
  });

  it('is accepted in any order of parameters and of alternatives', () => {
    const query = queryNamed('medication-agreements');
    const params = [...queryParameters(query, subject)].reverse().map(([name, value]) => {
      return [name, value.split(',').reverse().join(', ')] as const;
    });
    expect(refusal(request(query, params)).code).toBe('accepted');
  });

  it('may ask a format, pretty printing and a page size, which are listed', () => {
    const query = queryNamed('problems');
    const extras = [
      ['_format', 'json'],
      ['_pretty', 'true'],
      ['_count', String(limits.countMax)],
    ] as const;
    const match = unwrap(matchRequest(version, request(query, [...extras, ...queryParameters(query, subject)])));
    expect(match.extras).toEqual(extras);
  });

  it('may narrow the answer where the query allows it, and nowhere else', () => {
    const narrow = [
      ['period-of-use', 'ge2026-01-01'],
      ['period-of-use', 'le2026-12-31'],
    ] as const;
    const asked = (id: string) => request(queryNamed(id), [...narrow, ...queryParameters(queryNamed(id), subject)]);
    expect(unwrap(matchRequest(version, asked('medication-agreements'))).extras).toEqual(narrow);
    expect(refusal(asked('problems'))).toEqual({ code: 'EXC-PARAMETER-EXTRA', at: 'period-of-use' });
  });

  it.each(['patient.identifier', 'patient:identifier', 'subject.identifier', 'subject:Patient.identifier'])(
    'may name the person as %s: one and the same person',
    (spelling) => {
      const match = unwrap(matchRequest(version, request(queryNamed('problems'), [[spelling, person]])));
      expect(match).toMatchObject({ kind: 'query', subject });
    },
  );

  it('may name the beneficiary of insurance as patient', () => {
    const query = queryNamed('payer');
    const params = [...query.params, ['patient.identifier', person] as const];
    expect(refusal(request(query, params)).code).toBe('accepted');
  });
});

describe('a request that is wider or other', () => {
  const problems = queryNamed('problems');
  const base = queryParameters(problems, subject);
  const tobacco = queryNamed('tobacco-use');

  it.each([
    ['an include that was not named', ['_include', 'Condition:evidence-detail']],
    ['a reverse include', ['_revinclude', 'Provenance:target']],
    ['a reverse chain', ['_has:Observation:patient:code', 'http://loinc.org|8302-2']],
    ['a chain', ['encounter.status', 'finished']],
    ['a filter', ['_filter', 'code eq 1']],
    ['fewer elements', ['_elements', 'code']],
    ['an iterating include', ['_include:iterate', '*']],
  ] as const)('with %s is refused and says which parameter', (_, extra) => {
    expect(refusal(request(problems, [...base, extra]))).toEqual({ code: 'EXC-PARAMETER-EXTRA', at: extra[0] });
  });

  it('without a fixed parameter is refused', () => {
    expect(refusal(request(queryNamed('allergies'))).code).toBe('accepted');
    const vaccinations = queryNamed('vaccinations');
    expect(refusal(request(vaccinations, [[vaccinations.subjectParam, person]]))).toEqual({
      code: 'EXC-PARAMETER-MISSING',
      at: 'status',
    });
  });

  it('with an extra alternative is refused', () => {
    const params = [['code', 'http://snomed.info/sct|365980008,http://snomed.info/sct|228366006'] as const];
    expect(refusal(request(tobacco, [...params, ['patient.identifier', person]])).code).toBe('EXC-PARAMETER-VALUE');
  });

  it('with a code without its system is refused', () => {
    expect(
      refusal(
        request(tobacco, [
          ['code', '365980008'],
          ['patient.identifier', person],
        ]),
      ).code,
    ).toBe('EXC-PARAMETER-VALUE');
  });

  it('with AND where the exchange says OR is refused', () => {
    const query = queryNamed('functional-status');
    const params = [
      ['category', 'http://snomed.info/sct|118228005'],
      ['category', 'http://snomed.info/sct|384821006'],
      ['patient.identifier', person],
    ] as const;
    expect(refusal(request(query, params)).code).toBe('EXC-PARAMETER-VALUE');
  });

  it.each(['0', '1001', '-1', 'all', '99999999'])('with _count %s is refused', (count) => {
    expect(refusal(request(problems, [...base, ['_count', count]])).code).toBe('EXC-COUNT');
  });

  it('on a type outside the exchange is refused', () => {
    expect(refusal({ interaction: 'search', type: 'Claim', params: base }).code).toBe('EXC-TYPE');
  });

  it('as an operation the exchange does not name is refused', () => {
    expect(refusal({ interaction: 'operation', operation: 'everything', type: 'Patient', params: [] }).code).toBe(
      'EXC-INTERACTION',
    );
    expect(
      refusal({ interaction: 'search', type: 'Observation', params: [['code', 'http://loinc.org|85354-9']] }).code,
    ).toBe('EXC-SUBJECT-MISSING');
  });

  it('with a flood of parameters is refused before they are read', () => {
    const params = Array.from({ length: limits.parameters + 1 }, () => ['_format', 'json'] as const);
    expect(refusal(request(problems, params)).code).toBe('EXC-TOO-MANY-PARAMETERS');
  });
});

describe('the person', () => {
  const problems = queryNamed('problems');

  it.each([
    ['a reference', 'patient', 'Patient/1'],
    ['an absolute reference', 'subject', 'https://elsewhere.example/fhir/Patient/1'],
    ['a typed reference', 'patient:Patient', '1'],
    ['a logical id', '_id', '1'],
    ['another property', 'patient.name', 'Jansen'],
    ['a number without its system', 'patient.identifier', '999900006'],
    ['another number', 'patient.identifier', 'http://fhir.nl/fhir/NamingSystem/agb-z|01234567'],
  ])('named by %s is refused', (_, name, value) => {
    expect(refusal(request(problems, [[name, value]])).code).toBe('EXC-SUBJECT-SPELLING');
  });

  it('named twice, in one spelling or two, is refused', () => {
    expect(refusal(request(problems, [['patient.identifier', `${person},${person}`]])).code).toBe('EXC-SUBJECT-MANY');
    const twice = [
      ['patient.identifier', person],
      ['subject.identifier', person],
    ] as const;
    expect(refusal(request(problems, twice)).code).toBe('EXC-SUBJECT-MANY');
  });

  it('named twice with one spelling that points elsewhere is refused', () => {
    const params = [
      ['patient.identifier', person],
      ['patient', 'Patient/2'],
    ] as const;
    expect(refusal(request(problems, params)).code).toBe('EXC-SUBJECT-SPELLING');
  });

  it('with a wrong number is refused without repeating it', () => {
    const match = matchRequest(version, request(problems, [['patient.identifier', `${namingSystem.bsn}|999900007`]]));
    expect(match.ok).toBe(false);
    expect(JSON.stringify(match)).not.toContain('999900007');
  });

  it('not named is refused', () => {
    expect(refusal(request(problems, [])).code).toBe('EXC-SUBJECT-MISSING');
  });
});

describe('a number of a person', () => {
  const number = '999900006';

  it.each([
    [
      'as the name of a parameter',
      {
        interaction: 'search',
        type: 'Condition',
        params: [
          [number, 'x'],
          ['patient.identifier', person],
        ],
      },
    ],
    ['inside another spelling', { interaction: 'search', type: 'Condition', params: [[`patient.${number}`, 'x']] }],
    ['as the type', { interaction: 'search', type: number, params: [] }],
    ['as an operation', { interaction: 'operation', operation: number, type: 'Observation', params: [] }],
    ['as the type of a read', { interaction: 'read', type: number, id: '1', params: [] }],
  ] as const)('is not repeated: %s', (_, asked) => {
    const match = matchRequest(version, asked);
    expect(match.ok).toBe(false);
    expect(JSON.stringify(match)).not.toContain(number);
  });
});

describe('a read', () => {
  it('of a type that answers refer to is a follow-up', () => {
    const match = unwrap(matchRequest(version, { interaction: 'read', type: 'Medication', id: 'm1', params: [] }));
    expect(match).toMatchObject({ kind: 'follow-up', type: 'Medication', id: 'm1' });
  });

  it('of a record of the person itself is refused', () => {
    expect(refusal({ interaction: 'read', type: 'Condition', id: 'c1', params: [] }).code).toBe('EXC-FOLLOW-UP');
  });

  it('with a search parameter is refused', () => {
    const asked = { interaction: 'read', type: 'Medication', id: 'm1', params: [['_include', '*']] } as const;
    expect(refusal(asked)).toEqual({ code: 'EXC-PARAMETER-EXTRA', at: '_include' });
  });
});
