import type { Text } from '@stelsel/kernel';
import { bodySiteText } from '../../read/anatomy.ts';
import { nameOfConcept } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { pointAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  draft: { nl: 'Nog niet zeker', en: 'Not sure yet' },
  active: { nl: 'Gepland', en: 'Planned' },
  'on-hold': { nl: 'Uitgesteld', en: 'Postponed' },
  revoked: { nl: 'Afgezegd', en: 'Cancelled' },
  completed: { nl: 'Gedaan', en: 'Done' },
};

/** Verrichting, still to come. */
export const plannedProcedure: Zib = {
  id: 'PlannedProcedure',
  name: { nl: 'Geplande behandelingen', en: 'Planned procedures' },
  resourceTypes: ['ServiceRequest'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Procedure-request'],
  statusWords,
  reads: (resource) => resource.resourceType === 'ServiceRequest',
  read(resource, context) {
    const name = nameOfConcept(resource.code);
    const date = pointAt(resource, 'occurrenceDateTime', 'occurrencePeriod', 'authoredOn');
    return makeView('PlannedProcedure', resource, context, {
      title: name?.name,
      ownTitle: { nl: 'Geplande behandeling', en: 'Planned procedure' },
      term: name?.term,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('planned', { nl: 'Gepland voor', en: 'Planned for' }, date?.text),
        fact('place', labels.place, bodySiteText(resource)),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
    });
  },
  merge: { rule: 'plan-stands-alone', key: () => undefined },
};
