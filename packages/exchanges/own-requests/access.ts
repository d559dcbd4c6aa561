/** Who may write and read what a person asks: the person, and nobody else by this way. */
import { accessPolicy, byThePerson } from '../src/access-rules.ts';

const id = 'own-requests';

export const access = accessPolicy(id, '1.0.0', [
  byThePerson(id, {
    nl: 'U mag uw zorgverlener iets vragen of melden, en zien wat daarmee gebeurt.',
    en: 'You may ask or report something to your care provider, and see what becomes of it.',
  }),
]);
