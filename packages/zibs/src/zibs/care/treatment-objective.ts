import type { Text } from '@stelsel/kernel';
import { conceptTexts } from '../../read/concept.ts';
import { referenceNames } from '../../read/reference.ts';
import { sayable } from '../../read/sayable.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  planned: { nl: 'Gepland', en: 'Planned' },
  accepted: { nl: 'Afgesproken', en: 'Agreed' },
  active: { nl: 'Loopt', en: 'In progress' },
  'on-hold': { nl: 'Tijdelijk gestopt', en: 'Paused' },
  completed: { nl: 'Afgelopen', en: 'Ended' },
  cancelled: { nl: 'Gestopt', en: 'Stopped' },
  rejected: { nl: 'Niet gekozen', en: 'Not chosen' },
};

/** Behandeldoel: what care is meant to reach, and when. */
export const treatmentObjective: Zib = {
  id: 'TreatmentObjective',
  name: { nl: 'Doelen van uw behandeling', en: 'Treatment objectives' },
  resourceTypes: ['Goal'],
  profiles: [
    'http://nictiz.nl/fhir/StructureDefinition/nl-core-TreatmentObjective',
    'http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentObjective',
  ],
  statusWords,
  reads: (resource) => resource.resourceType === 'Goal',
  read(resource, context) {
    const wanted = sayable(textAt(resource, 'description.text'));
    const measure = conceptTexts(valuesAt(resource, 'target.measure'));
    const due = dateAt(resource, 'target.dueDate');
    const since = dateAt(resource, 'startDate');
    return makeView('TreatmentObjective', resource, context, {
      title: wanted ?? conceptTexts(valuesAt(resource, 'description')) ?? measure,
      ownTitle: { nl: 'Doel van de behandeling', en: 'Treatment objective' },
      status: statusWord(statusWords, textAt(resource, 'lifecycleStatus')),
      date: since ?? due,
      facts: [
        fact('about', labels.about, measure),
        fact('target', labels.goal, conceptTexts(valuesAt(resource, 'target.detailCodeableConcept'))),
        wordedFact('since', labels.since, since?.text),
        wordedFact('due', { nl: 'Te halen voor', en: 'Due' }, due?.text),
        fact('problem', labels.reason, referenceNames(valuesAt(resource, 'addresses'), resource, context)),
      ],
      more: [
        fact('kind', labels.kind, conceptTexts(valuesAt(resource, 'category'))),
        quoted('comment', labels.comment, notes(resource)),
      ],
      codes: [],
      merging: { due: textAt(firstAt(resource, 'target'), 'dueDate') },
    });
  },
  merge: { rule: 'objective-stands-alone', key: () => undefined },
};
