import { groundText, type OutcomeReason, type Text } from '@stelsel/kernel';
import type { LogEntry } from './log-entry.ts';

/** What it came to, for the person. */
export type EntryOutcome = 'shown' | 'nothing' | 'refused' | 'failed';

export const outcomeText: Readonly<Record<EntryOutcome, Text>> = {
  shown: { nl: 'gezien', en: 'seen' },
  nothing: { nl: 'gevraagd, niets gezien', en: 'asked, nothing seen' },
  refused: { nl: 'niet toegestaan', en: 'not allowed' },
  failed: { nl: 'niet gelukt', en: 'failed' },
};

export function outcomeOf({ reason }: Pick<LogEntry, 'reason'>): EntryOutcome {
  return reason === undefined ? 'shown' : outcomes[reason];
}

const outcomes: Readonly<Record<OutcomeReason, EntryOutcome>> = {
  answered: 'shown',
  'partly-answered': 'shown',
  'holds-nothing': 'nothing',
  'withheld-consent': 'nothing',
  'not-kept-here': 'nothing',
  'refused-token': 'refused',
  'refused-query': 'refused',
  'refused-relation': 'refused',
  'refused-right': 'refused',
  'failed-unreachable': 'failed',
  'failed-timeout': 'failed',
  'failed-server': 'failed',
  'failed-answer': 'failed',
  'failed-address': 'failed',
  'failed-credential': 'failed',
  'failed-log': 'failed',
  'failed-consent-register': 'failed',
  cancelled: 'failed',
};

/** Why it was allowed or not, in words; the code of a fault is no sentence for people. */
export function whyOf(entry: LogEntry): Text {
  if (entry.who.representative !== undefined) {
    return { nl: 'Iemand keek namens u.', en: 'Somebody looked on your behalf.' };
  }
  const words = entry.ground === undefined ? undefined : groundText(entry.ground);
  if (words !== undefined) {
    return words;
  }
  const outcome = outcomeOf(entry);
  switch (outcome) {
    case 'shown':
      return entry.who.self
        ? { nl: 'U bekeek uw eigen gegevens.', en: 'You looked at your own data.' }
        : { nl: 'De reden staat niet in het logboek van deze bron.', en: 'The log of this source does not say why.' };
    case 'nothing':
      return { nl: 'Er is niets van u getoond.', en: 'Nothing about you was shown.' };
    case 'refused':
      return {
        nl: 'Deze zorgverlener mocht dit niet zien. Er is niets getoond.',
        en: 'This care provider was not allowed to see this. Nothing was shown.',
      };
    case 'failed':
      return { nl: 'Het opvragen lukte niet. Er is niets getoond.', en: 'The request failed. Nothing was shown.' };
    default:
      return outcome satisfies never;
  }
}
