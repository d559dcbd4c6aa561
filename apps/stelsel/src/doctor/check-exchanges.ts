import { surveyExchanges } from '@stelsel/exchanges';
import type { Check } from './check.ts';

/** The exchanges this installation finds, and what is wrong with a folder it cannot use. */
export async function checkExchanges(directories: readonly string[]): Promise<readonly Check[]> {
  const { exchanges, faults } = await surveyExchanges({ directories });
  return [
    ...exchanges.map(({ id, name, versions }): Check => {
      const found = versions.map((version) => `${version.id} (${version.fhir})`).join(', ');
      return { name: { nl: `Uitwisseling ${name.nl}`, en: `Exchange ${name.en}` }, ok: true, found: `${id} ${found}` };
    }),
    ...faults.map((fault): Check => ({ name: { nl: 'Uitwisseling', en: 'Exchange' }, ok: false, fault })),
  ];
}
