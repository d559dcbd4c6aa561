import { discoverExchanges } from '@stelsel/exchanges';
import { capabilityPage } from './capability-page.ts';
import { cliPage } from './cli-page.ts';
import { configurationPage } from './configuration-page.ts';
import { exchangesPage } from './exchanges-page.ts';
import { faultsPage } from './faults-page.ts';
import { outcomesPage } from './outcomes-page.ts';

/** The pages of docs/reference that are made from the code: file name and text. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const exchanges = await discoverExchanges();
  return {
    'capability.md': capabilityPage(exchanges),
    'cli.md': await cliPage(),
    'configuration.md': configurationPage(),
    'exchanges.md': exchangesPage(exchanges),
    'faults.md': faultsPage(),
    'outcomes.md': outcomesPage(),
  };
}
