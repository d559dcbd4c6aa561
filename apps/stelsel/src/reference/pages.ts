import { discoverExchanges } from '@stelsel/exchanges';
import { capabilityPage } from './capability-page.ts';
import { cliPage } from './cli-page.ts';
import { configurationPage } from './configuration-page.ts';
import { faultsPage } from './faults-page.ts';
import { outcomesPage } from './outcomes-page.ts';

/** The pages of docs/reference that are made from the code: file name and text. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  return {
    'capability.md': capabilityPage(await discoverExchanges()),
    'cli.md': cliPage(),
    'configuration.md': configurationPage(),
    'faults.md': faultsPage(),
    'outcomes.md': outcomesPage(),
  };
}
