import type { LogEvent, OutcomeReason, Text } from '@stelsel/kernel';

/** What was done, as the front page says it. */
export const actWords: Readonly<Record<LogEvent['act'], Text>> = {
  read: { nl: 'gelezen', en: 'read' },
  vread: { nl: 'eerdere versie gelezen', en: 'earlier version read' },
  search: { nl: 'gezocht', en: 'searched' },
  history: { nl: 'geschiedenis gelezen', en: 'history read' },
  create: { nl: 'toegevoegd', en: 'created' },
  update: { nl: 'gewijzigd', en: 'changed' },
  patch: { nl: 'deels gewijzigd', en: 'changed in part' },
  delete: { nl: 'verwijderd', en: 'deleted' },
  transaction: { nl: 'samen gewijzigd', en: 'changed together' },
  batch: { nl: 'meer vragen tegelijk', en: 'several requests' },
  operation: { nl: 'bewerking', en: 'operation' },
  localize: { nl: 'gevraagd waar gegevens zijn', en: 'asked where data is' },
  register: { nl: 'aangemeld', en: 'registered' },
  'consent-question': { nl: 'toestemming gevraagd', en: 'asked for consent' },
  'consent-change': { nl: 'keuze gewijzigd', en: 'choice changed' },
  token: { nl: 'toegangsbewijs gegeven', en: 'token given' },
  'sign-out': { nl: 'afgemeld', en: 'signed out' },
  pseudonym: { nl: 'schuilnaam gemaakt', en: 'pseudonym made' },
  'directory-write': { nl: 'adresboek gewijzigd', en: 'directory changed' },
  'log-read': { nl: 'logboek gelezen', en: 'log read' },
  notify: { nl: 'bericht gestuurd aan een andere organisatie', en: 'notice sent to another organisation' },
  'break-glass': { nl: 'noodknop gebruikt', en: 'emergency button used' },
  review: { nl: 'gebruik van de noodknop beoordeeld', en: 'use of the emergency button reviewed' },
};

/** How it ended: the log says more than an asker may learn. */
export const outcomeWords: Readonly<Record<OutcomeReason, Text>> = {
  answered: { nl: 'beantwoord', en: 'answered' },
  'partly-answered': { nl: 'deels beantwoord', en: 'partly answered' },
  'holds-nothing': { nl: 'niets gevonden', en: 'nothing found' },
  'withheld-consent': { nl: 'niet gedeeld: geen toestemming', en: 'not shared: no consent' },
  'not-kept-here': { nl: 'hoort niet bij deze bron', en: 'not kept by this source' },
  'refused-token': { nl: 'geweigerd: toegangsbewijs klopt niet', en: 'refused: token not right' },
  'refused-query': {
    nl: 'geweigerd: vraag hoort niet bij de uitwisseling',
    en: 'refused: question outside the exchange',
  },
  'refused-relation': { nl: 'geweigerd: geen behandelrelatie', en: 'refused: no treatment relation' },
  'refused-right': { nl: 'geweigerd: geen recht voor deze rol', en: 'refused: no right for this role' },
  'failed-unreachable': { nl: 'niet bereikbaar', en: 'not reachable' },
  'failed-timeout': { nl: 'te laat', en: 'too late' },
  'failed-server': { nl: 'storing', en: 'server trouble' },
  'failed-answer': { nl: 'antwoord onleesbaar', en: 'unreadable answer' },
  'failed-address': { nl: 'geen adres bekend', en: 'no address known' },
  'failed-credential': { nl: 'geen bewijs gekregen', en: 'no credential' },
  'failed-log': { nl: 'logboek niet bereikbaar', en: 'log not reachable' },
  'failed-consent-register': { nl: 'toestemmingsregister niet bereikbaar', en: 'consent register not reachable' },
  cancelled: { nl: 'afgebroken', en: 'cancelled' },
};
