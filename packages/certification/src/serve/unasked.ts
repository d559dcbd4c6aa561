import { skipped } from '../verdict.ts';
import { type Derivation, serveTest } from './scope.ts';

/** What could not be tried because nobody whose identity we have may ask it: said for each section, so that nobody takes it for passed. */
export const unasked: Derivation = (scope) =>
  scope.unasked.map((query) =>
    serveTest(scope, {
      id: `${query.id}.unasked`,
      about: query.id,
      sentence: {
        nl: `${query.section.nl}: mag door een van de identiteiten worden gevraagd.`,
        en: `${query.section.en}: one of the identities may ask it.`,
      },
      run: async () =>
        skipped(
          'Geen van de identiteiten mag dit volgens het beleid van de uitwisseling. Wat alleen op een Task wordt gegeven, toetst u met de rol send.',
          'None of the identities may do this by the policy of the exchange. What is given on a Task only is tested with the role send.',
        ),
    }),
  );
