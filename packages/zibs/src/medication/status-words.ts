/** Status codes of the medication resources of FHIR in words, for all kinds of record. */
import type { Text } from '@stelsel/kernel';

export const medicationStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Gebruikt u nu', en: 'In use' },
  'in-progress': { nl: 'Gebruikt u nu', en: 'In use' },
  preparation: { nl: 'Wordt klaargemaakt', en: 'Being prepared' },
  intended: { nl: 'Begint nog', en: 'To start' },
  draft: { nl: 'Nog niet definitief', en: 'Not final yet' },
  'on-hold': { nl: 'Tijdelijk gestopt', en: 'Paused' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
  declined: { nl: 'Niet doorgegaan', en: 'Declined' },
  completed: { nl: 'Afgelopen', en: 'Ended' },
  'not-taken': { nl: 'Gebruikt u niet', en: 'Not taken' },
};

/** Of what is asked, handed over or given, the status is about that and not about use. */
export const logisticStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Aangevraagd', en: 'Requested' },
  draft: { nl: 'Nog niet definitief', en: 'Not final yet' },
  preparation: { nl: 'Wordt klaargemaakt', en: 'Being prepared' },
  'in-progress': { nl: 'Bezig', en: 'In progress' },
  'on-hold': { nl: 'Onderbroken', en: 'On hold' },
  stopped: { nl: 'Afgebroken', en: 'Stopped' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
  declined: { nl: 'Niet doorgegaan', en: 'Declined' },
  completed: { nl: 'Gedaan', en: 'Done' },
};

export const givenStatusWords: Readonly<Record<string, Text>> = {
  'in-progress': { nl: 'Wordt gegeven', en: 'Being given' },
  'not-done': { nl: 'Niet gegeven', en: 'Not given' },
  'on-hold': { nl: 'Onderbroken', en: 'On hold' },
  completed: { nl: 'Gegeven', en: 'Given' },
  stopped: { nl: 'Afgebroken', en: 'Stopped' },
};

export const proposalStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Voorstel', en: 'Proposal' },
  draft: { nl: 'Voorstel', en: 'Proposal' },
  'on-hold': { nl: 'Voorstel wacht', en: 'Proposal on hold' },
  cancelled: { nl: 'Voorstel ingetrokken', en: 'Proposal withdrawn' },
  stopped: { nl: 'Voorstel ingetrokken', en: 'Proposal withdrawn' },
  completed: { nl: 'Voorstel behandeld', en: 'Proposal dealt with' },
};
