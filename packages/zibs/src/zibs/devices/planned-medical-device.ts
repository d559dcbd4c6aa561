import type { Text } from '@stelsel/kernel';
import { codesOf, nameOfConcept } from '../../read/concept.ts';
import { referenceName, referenceNames, resolved } from '../../read/reference.ts';
import { pointAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  draft: { nl: 'Nog niet zeker', en: 'Not sure yet' },
  active: { nl: 'Aangevraagd', en: 'Requested' },
  'on-hold': { nl: 'Uitgesteld', en: 'Postponed' },
  revoked: { nl: 'Afgezegd', en: 'Cancelled' },
  completed: { nl: 'Geleverd', en: 'Delivered' },
};

/** MedischHulpmiddel, still to come. Only zib 2017 has a record of its own for it. */
export const plannedMedicalDevice: Zib = {
  id: 'PlannedMedicalDevice',
  name: { nl: 'Hulpmiddelen die nog komen', en: 'Requested devices' },
  resourceTypes: ['DeviceRequest'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/zib-MedicalDeviceRequest'],
  statusWords,
  reads: (resource) => resource.resourceType === 'DeviceRequest',
  read(resource, context) {
    const reference = firstAt(resource, 'codeReference');
    const concept = firstAt(resource, 'codeCodeableConcept') ?? resolved(reference, resource, context)?.type;
    const name = nameOfConcept(concept);
    const date = pointAt(resource, 'occurrenceDateTime', 'occurrencePeriod', 'authoredOn');
    return makeView('PlannedMedicalDevice', resource, context, {
      title: name?.name ?? referenceName(reference, resource, context),
      ownTitle: { nl: 'Hulpmiddel', en: 'Device' },
      term: name?.term,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('planned', { nl: 'Gepland voor', en: 'Planned for' }, date?.text),
        fact(
          'requester',
          { nl: 'Aangevraagd door', en: 'Requested by' },
          referenceName(firstAt(resource, 'requester'), resource, context),
        ),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer'), resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes: codesOf(concept),
    });
  },
  merge: { rule: 'plan-stands-alone', key: () => undefined },
};
