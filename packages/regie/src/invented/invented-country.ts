/** The whole invented country as statements with their own past, in batches, for loading. */
import type { Content } from '../content/read-content.ts';
import { regieLimits } from '../limits.ts';
import type { PastStatement } from '../records/ports.ts';
import { party } from '../types/party.ts';
import { inventAnswers } from './answers.ts';
import { type CountryOptions, inventCountry, inventedSource } from './country.ts';
import { inventDemand } from './demand.ts';
import { inventHandovers } from './handovers.ts';
import { inventMoney } from './money.ts';
import { inventPortfolio } from './portfolio.ts';
import { inventPractice } from './practice.ts';
import { inventRegionalAgenda } from './regional-agenda.ts';
import { inventReports } from './reports.ts';
import { timeline } from './timeline.ts';

/** Categories whose traffic the network sees in the demonstration. */
export const measuredCategories = ['landelijke-prioriteiten', 'landelijke-diensten'] as const;

/** The same options give the same statements, byte for byte. */
export function* inventedCountry(content: Content, options: CountryOptions): Generator<readonly PastStatement[]> {
  const country = inventCountry(content, options);
  const on = country.months[0]?.from ?? '';
  const ministry = { name: 'Ministerie van het verzonnen land', roles: ['wetgever', 'financier'] };
  yield timeline(party, 'v-ministerie', [
    { on, fields: ministry, source: inventedSource('declared', 'verzonnen land', on) },
  ]);
  yield* batches(country.statements);
  const portfolio = inventPortfolio(country);
  yield portfolio;
  yield inventAnswers(country, portfolio);
  yield inventDemand(country);
  yield inventHandovers(country);
  yield inventReports(country);
  yield inventMoney(country);
  yield* inventPractice(country);
  yield* inventRegionalAgenda(country);
}

function* batches(statements: readonly PastStatement[]): Generator<readonly PastStatement[]> {
  for (let start = 0; start < statements.length; start += regieLimits.batchRows) {
    yield statements.slice(start, start + regieLimits.batchRows);
  }
}
