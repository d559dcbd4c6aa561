import { referenceNames } from '../read/reference.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { valuesAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { medicationMerge, medicationParts, medicationStatusWords } from './medication.ts';

/** Toedieningsafspraak: what the pharmacy made of the agreement. Its logistic status says nothing about use. */
export const administrationAgreement: Zib = {
  id: 'AdministrationAgreement',
  name: { nl: 'Medicijnen: afspraken met de apotheek', en: 'Administration agreements' },
  family: 'Medication',
  resourceTypes: ['MedicationDispense'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/mp-AdministrationAgreement'],
  statusWords: medicationStatusWords,
  reads: (resource) => resource.resourceType === 'MedicationDispense',
  read(resource, context) {
    const { title, term, status, date, end, use, codes, merging } = medicationParts(resource, context);
    return makeView('AdministrationAgreement', resource, context, {
      title,
      term,
      status,
      date,
      end,
      facts: [
        fact('use', { nl: 'Zo gebruikt u het', en: 'How to use' }, use),
        wordedFact('period', labels.date, date?.text),
        fact(
          'pharmacy',
          { nl: 'Apotheek', en: 'Pharmacy' },
          referenceNames(valuesAt(resource, 'performer.actor'), resource, context),
        ),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes,
      merging,
    });
  },
  merge: medicationMerge,
};
