import { createHash } from 'node:crypto';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { checkFields } from '../records/check-fields.ts';
import { dependencyOrder } from '../rules/dependency-order.ts';
import { checkBalance } from '../rules/ledger.ts';
import { typeByName } from '../types/record-types.ts';
import { inventedCountry, measuredCategories } from './invented-country.ts';

const content = unwrap(await readContent());
const options = { seed: 7, nowMs: Date.UTC(2026, 10, 22), organisations: 300, measuredCategories };
const make = (seed = 7) => [...inventedCountry(content, { ...options, seed })].flat();
const statements = make();
const digest = (of: unknown): string => createHash('sha256').update(JSON.stringify(of)).digest('hex');
const current = (type: string) =>
  statements.filter((one) => one.type === type && one.supersededAt === 'infinity' && one.validTo === '9999-12-31');

describe('the invented country', () => {
  it('is the same every time for the same seed, and another for another', () => {
    expect(digest(make())).toBe(digest(statements));
    expect(digest(make(8))).not.toBe(digest(statements));
  });

  it('fits the types, and says of everything that it is invented', () => {
    const wrong = statements.flatMap(({ type, fields, code }) => {
      const known = typeByName(type);
      const checked = known === undefined ? undefined : checkFields(known, fields);
      return checked?.ok === true ? [] : [[type, code, checked?.fault.text.en]];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(statements.every(({ invented, source }) => invented && source.evidence === 'invented country')).toBe(true);
  });

  it('has no code of its own that is also a code of the documents', () => {
    const real = new Set(content.records.map(({ type, code }) => `${type.name}/${code}`));
    expect(statements.filter(({ type, code }) => real.has(`${type}/${code}`)).map(({ code }) => code)).toEqual([]);
  });

  it('has one version of every record at every moment', () => {
    const open = statements.filter(({ supersededAt }) => supersededAt === 'infinity');
    const keys = open.map(({ type, id, validFrom }) => `${type}/${id}/${validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(statements.every(({ recordedAt }) => recordedAt <= '2026-11-22')).toBe(true);
  });

  it('has twelve regions, three years of months, balanced books and dependencies without circles', () => {
    expect(current('region')).toHaveLength(12);
    expect(new Set(current('observation').map(({ fields }) => fields.period)).size).toBe(36);
    expect(checkBalance(current('ledger-entry').map(({ fields }) => fields as never)).ok).toBe(true);
    const links = current('dependency').map(({ fields }) => fields as { from: string; to: string });
    expect(
      dependencyOrder(
        current('agenda-item').map(({ code }) => code),
        links,
      ).ok,
    ).toBe(true);
  });

  it('grows with the size that is asked', () => {
    const large = [...inventedCountry(content, { ...options, organisations: 2_500 })].flat();
    const organisations = large.filter(({ type, part }) => type === 'party' && part === 'care');
    expect(Math.abs(organisations.length - 2_500)).toBeLessThan(150);
  });
});
