import { unwrap } from '@stelsel/kernel';
import { region as network } from '@stelsel/population';
import { inventedCountry, measuredCategories, networkRegion, readContent } from '@stelsel/regie';
import { expect, test } from 'vitest';
import { employeeAccounts } from './sign-in-accounts.ts';

const options = { seed: 1, nowMs: Date.UTC(2026, 10, 22), organisations: 300, measuredCategories };
const content = unwrap(await readContent());
const measured = networkRegion(content, { name: network.name, organizations: [], nowMs: options.nowMs });
const country = [...[...inventedCountry(content, options)].flat(), ...measured];
const codesOf = (type: string) => new Set(country.filter((one) => one.type === type).map(({ code }) => code));

test('who administers a care organisation stands for one of the invented country', () => {
  const parties = employeeAccounts
    .filter(({ claims }) => String(claims.roles).includes('careAdmin'))
    .map(({ claims }) => String(claims.party));
  expect(parties).not.toEqual([]);
  expect(parties.filter((party) => !codesOf('party').has(party))).toEqual([]);
});

test('every region that an account names is one of the invented country, or that of the network', () => {
  const named = employeeAccounts.flatMap(({ claims }) => (claims.regions ?? []) as readonly string[]);
  expect(named).not.toEqual([]);
  expect(named.filter((region) => !codesOf('region').has(region))).toEqual([]);
});

test('two accounts of the portfolio board make four eyes possible', () => {
  const board = employeeAccounts.filter(({ claims }) => String(claims.roles).includes('portfolioBoard'));
  expect(new Set(board.map(({ id }) => id)).size).toBeGreaterThanOrEqual(2);
});
