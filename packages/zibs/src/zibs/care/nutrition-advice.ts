import type { Text } from '@stelsel/kernel';
import { conceptText, conceptTexts, nameOfConcept } from '../../read/concept.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  draft: { nl: 'Nog niet definitief', en: 'Not final yet' },
  active: { nl: 'Geldt nu', en: 'Current' },
  'on-hold': { nl: 'Tijdelijk gestopt', en: 'Paused' },
  revoked: { nl: 'Ingetrokken', en: 'Withdrawn' },
  completed: { nl: 'Afgelopen', en: 'Ended' },
  unknown: { nl: 'Status niet duidelijk', en: 'Status not clear' },
};

/** Voedingsadvies. */
export const nutritionAdvice: Zib = {
  id: 'NutritionAdvice',
  name: { nl: 'Voedingsadvies', en: 'Nutrition advice' },
  resourceTypes: ['NutritionOrder'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-NutritionAdvice'],
  statusWords,
  reads: (resource) => resource.resourceType === 'NutritionOrder',
  read(resource, context) {
    const diet = nameOfConcept(firstAt(resource, 'oralDiet.type'));
    const date = dateAt(resource, 'dateTime');
    return makeView('NutritionAdvice', resource, context, {
      title: diet?.name,
      ownTitle: { nl: 'Voedingsadvies', en: 'Nutrition advice' },
      term: diet?.term,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact(
          'consistency',
          { nl: 'Hoe dik of fijn', en: 'Consistency' },
          conceptTexts(valuesAt(resource, 'oralDiet.texture.modifier')) ??
            conceptText(firstAt(resource, 'oralDiet.fluidConsistencyType')),
        ),
        wordedFact('since', labels.since, date?.text),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
    });
  },
  merge: { rule: 'advice-stands-alone', key: () => undefined },
};
