import { resolve } from 'node:path';
import { type Exchange, surveyExchanges } from '@stelsel/exchanges';

/** What can be tested: a line per version of an exchange, with its roles. */
export async function listTestable(directories: readonly string[]): Promise<readonly string[]> {
  const { exchanges } = await surveyExchanges({ directories: directories.map((directory) => resolve(directory)) });
  const tested = await Promise.all(exchanges.map(async (exchange) => ({ exchange, tests: await exchange.tests?.() })));
  return tested.flatMap(({ exchange, tests }) =>
    exchange.versions.map(({ id, fhir }) => {
      const roles = tests?.records[id] === undefined ? 'geen testgegevens' : rolesOf(exchange).join(', ');
      return `${exchange.id.padEnd(26)} ${id.padEnd(8)} ${fhir.padEnd(5)} ${roles}   ${exchange.name.nl}`;
    }),
  );
}

/** The roles a product can be tested for; an exchange that names none is asked and answered, and brought where it delivers. */
export function rolesOf({ roles, versions }: Exchange): readonly string[] {
  const brings = versions.some(({ deliveries = [], workflow }) => deliveries.length > 0 || workflow !== undefined);
  return roles?.map(({ role }) => role) ?? ['serve', 'retrieve', ...(brings ? ['send', 'receive'] : [])];
}
