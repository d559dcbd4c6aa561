import { bookingAct, publicationAct, typeByName } from '@stelsel/regie';
import { type Words, w } from '../words/words.ts';

/** What a proposal is about: a type of record, or an act of its own. */
export function proposalWords(type: string): Words {
  switch (type) {
    case publicationAct:
      return w('Uitgave van de open data', 'Edition of the open data');
    case bookingAct:
      return w('Betaling zonder bewijs', 'Payment without evidence');
    default:
      return typeByName(type)?.label ?? w(type, type);
  }
}
