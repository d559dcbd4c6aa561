import type { Text } from '@stelsel/kernel';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, textAt, textsAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  proposed: { nl: 'Nog niet zeker', en: 'Not sure yet' },
  pending: { nl: 'Nog niet zeker', en: 'Not sure yet' },
  booked: { nl: 'Afgesproken', en: 'Booked' },
  arrived: { nl: 'U bent er', en: 'You are there' },
  'checked-in': { nl: 'U bent er', en: 'You are there' },
  fulfilled: { nl: 'Geweest', en: 'Over' },
  cancelled: { nl: 'Afgezegd', en: 'Cancelled' },
  noshow: { nl: 'Niet geweest', en: 'Did not happen' },
  waitlist: { nl: 'Op de wachtlijst', en: 'On the waiting list' },
};

/** Afspraak: when, with whom, where. */
export const appointment: Zib = {
  id: 'Appointment',
  name: { nl: 'Afspraken', en: 'Appointments' },
  resourceTypes: ['Appointment'],
  profiles: [],
  statusWords,
  reads: (resource) => resource.resourceType === 'Appointment',
  read(resource, context) {
    const date = dateAt(resource, 'start', 'requestedPeriod');
    const kind = conceptTexts([...valuesAt(resource, 'serviceType'), ...valuesAt(resource, 'appointmentType')]);
    return makeView('Appointment', resource, context, {
      title: kind ?? sayable(textAt(resource, 'description')),
      ownTitle: { nl: 'Afspraak', en: 'Appointment' },
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('who', { nl: 'Met wie', en: 'With whom' }, participants(resource, context, false)),
        fact('where', labels.where, participants(resource, context, true)),
        quoted('instruction', { nl: 'Wat u moet doen', en: 'What to do' }, textsAt(resource, 'patientInstruction')),
      ],
      more: [fact('reason', labels.reason, conceptTexts(valuesAt(resource, 'reasonCode')))],
    });
  },
  merge: { rule: 'plan-stands-alone', key: () => undefined },
};

/** Everyone but the patient: the people, or the places. */
function participants(resource: FhirResource, context: ViewContext, places: boolean): string | undefined {
  const actors = valuesAt(resource, 'participant.actor').filter((actor) => {
    const type = (textAt(actor, 'reference') ?? '').split('/').at(-2);
    return type !== 'Patient' && (type === 'Location') === places;
  });
  const names = actors.map((actor) => referenceName(actor, resource, context)).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}
