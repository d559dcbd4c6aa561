import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../../merge/keys.ts';
import { codesOf, conceptText, nameOfConcept } from '../../read/concept.ts';
import { decimalText } from '../../read/quantity.ts';
import { referenceNames } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  completed: { nl: 'Gekregen', en: 'Given' },
  'not-done': { nl: 'Niet gekregen', en: 'Not given' },
};

/** Vaccinatie: the disease first, the product second. */
export const vaccination: Zib = {
  id: 'Vaccination',
  name: { nl: 'Vaccinaties', en: 'Vaccinations' },
  resourceTypes: ['Immunization'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Vaccination-event'],
  statusWords,
  reads: (resource) => resource.resourceType === 'Immunization',
  read(resource, context) {
    const diseases = valuesAt(resource, 'protocolApplied.targetDisease')
      .map(conceptText)
      .filter((name) => name !== undefined);
    const vaccine = nameOfConcept(resource.vaccineCode);
    const date = dateAt(resource, 'occurrenceDateTime');
    const dose = decimalText(firstAt(resource, 'protocolApplied.doseNumberPositiveInt'));
    return makeView('Vaccination', resource, context, {
      title: diseases.length === 0 ? vaccine?.name : diseases.join(', '),
      ownTitle: { nl: 'Vaccinatie', en: 'Vaccination' },
      term: diseases.length === 0 ? vaccine?.term : vaccine?.name,
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        wordedFact('when', labels.date, date?.text),
        fact('product', { nl: 'Vaccin', en: 'Vaccine' }, diseases.length === 0 ? undefined : vaccine?.name),
        fact('dose', { nl: 'De hoeveelste prik', en: 'Dose number' }, dose),
        fact('who', labels.who, referenceNames(valuesAt(resource, 'performer.actor'), resource, context)),
      ],
      more: [
        fact('where', labels.where, referenceNames(valuesAt(resource, 'location'), resource, context)),
        quoted('comment', labels.comment, notes(resource)),
      ],
      codes: codesOf(resource.vaccineCode),
      merging: { day: date?.from, dose, disease: textAt(resource, 'protocolApplied.targetDisease.coding.code') },
    });
  },
  merge: {
    rule: 'vaccination-disease-day-and-dose',
    key: (view) => {
      const { day, disease, dose } = view.merging;
      return day === undefined ? undefined : keyOf(disease ?? conceptKey(view), day, dose);
    },
  },
};
