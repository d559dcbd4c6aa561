import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { defineExchange, type QueryDefinition } from './define-exchange.ts';
import type { Exchange } from './exchange.ts';
import { findMatch } from './find-match.ts';

const query = (keptBy: readonly string[]): QueryDefinition => ({
  id: 'problems',
  section: { nl: 'Problemen', en: 'Problems' },
  interaction: 'search',
  type: 'Condition',
  params: [],
  subjectParam: 'patient.identifier',
  category: 'Condition',
  zib: [],
  keptBy,
});

const exchange = (id: string, keptBy: readonly string[]): Exchange =>
  defineExchange({
    id,
    name: { nl: id, en: id },
    description: { nl: id, en: id },
    patterns: ['query'],
    serves: [],
    versions: [{ id: '1', fhir: 'R4', queries: [query(keptBy)], follow: [], profiles: {} }],
    policy: { id, version: '1', cedar: '' },
    purposes: ['PATRQT'],
    relation: 'self',
  });

const request = {
  interaction: 'search',
  type: 'Condition',
  params: [['patient.identifier', 'http://fhir.nl/fhir/NamingSystem/bsn|999990019']],
} as const;
const exchanges = [exchange('narrow', ['V4']), exchange('wide', ['V4', 'Z3'])];

describe('a request under a token for several exchanges', () => {
  it('belongs to the first that contains it', () => {
    expect(unwrap(findMatch(exchanges, 'R4', request)).exchange.id).toBe('narrow');
  });

  it('belongs to the first by which it is wanted, such as the one this kind of organisation answers', () => {
    const wanted = findMatch(
      exchanges,
      'R4',
      request,
      (match) => match.kind === 'query' && match.query.keptBy.includes('Z3'),
    );
    expect(unwrap(wanted).exchange.id).toBe('wide');
  });

  it('belongs to the first that contains it when none is wanted, so that the refusal can say why', () => {
    expect(unwrap(findMatch(exchanges, 'R4', request, () => false)).exchange.id).toBe('narrow');
  });

  it('to read by itself what is only searched says so, and does not say that the type is not asked for', () => {
    const read = { interaction: 'read', type: 'Condition', id: '1', params: [] } as const;
    expect(findMatch(exchanges, 'R4', read)).toMatchObject({ ok: false, fault: { code: 'EXC-FOLLOW-UP' } });
    const search = { ...request, type: 'Claim' };
    expect(findMatch(exchanges, 'R4', search)).toMatchObject({ ok: false, fault: { code: 'EXC-TYPE' } });
  });

  it('belongs to none when all ask otherwise', () => {
    const other = { ...request, params: [...request.params, ['code', 'x'] as const] };
    expect(findMatch(exchanges, 'R4', other)).toMatchObject({ ok: false, fault: { code: 'EXC-PARAMETER-EXTRA' } });
  });
});
