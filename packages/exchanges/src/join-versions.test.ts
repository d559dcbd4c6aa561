import { describe, expect, it } from 'vitest';
import type { ExchangeQuery, ExchangeVersion } from './exchange.ts';
import { joinVersions } from './join-versions.ts';

const query = (id: string, type: string, params: ExchangeQuery['params'] = []): ExchangeQuery => ({
  id,
  section: { nl: id, en: id },
  interaction: 'search',
  type,
  params,
  subjectParam: 'patient.identifier',
  category: 'Condition',
  zib: [],
  keptBy: ['V4'],
});

const version = (id: string, ...queries: readonly ExchangeQuery[]): ExchangeVersion => ({
  id,
  fhir: 'R4',
  queries,
  follow: [{ type: 'Practitioner', via: `${id}.author` }],
  profiles: {},
});

describe('versions of several exchanges joined', () => {
  it('ask once what means the same, in whichever order it is spelled', () => {
    const first = query('tobacco', 'Observation', [
      ['code', 'b,a'],
      ['status', 'final'],
    ]);
    const same = query('smoking', 'Observation', [
      ['status', 'final'],
      ['code', 'a,b'],
    ]);
    const joined = joinVersions([version('1', first), version('2', same)]);
    expect(joined.version.queries).toEqual([first]);
    expect(joined.queryFor(same)).toBe(first);
  });

  it('keep apart what differs: a repeated name is not a list of choices', () => {
    const either = query('either', 'Observation', [['category', 'a,b']]);
    const both = query('both', 'Observation', [
      ['category', 'a'],
      ['category', 'b'],
    ]);
    const latest: ExchangeQuery = { ...either, id: 'latest', interaction: 'operation', operation: 'lastn' };
    expect(joinVersions([version('1', either, both, latest)]).version.queries).toEqual([either, both, latest]);
  });

  it('may follow what any of them may follow', () => {
    expect(joinVersions([version('1'), version('2')]).version.follow.map(({ via }) => via)).toEqual([
      '1.author',
      '2.author',
    ]);
  });

  it('know nothing of a query that none of them has', () => {
    expect(joinVersions([version('1', query('a', 'Flag'))]).queryFor(query('b', 'Flag'))).toBeUndefined();
  });
});
